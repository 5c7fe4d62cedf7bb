package org.reliance.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.reliance.dashboard.UnknownIdException;
import org.reliance.render.TooLargeException;
import org.reliance.scenario.Complaint;
import org.reliance.server.BusyException;
import org.reliance.server.Incident;
import org.reliance.server.IncidentLog;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.DisconnectedClientHelper;
import tools.jackson.core.JacksonException;

/**
 * Turns what went wrong into problem documents (RFC 9457). What is wrong with the request names the place and the cure; a
 * fault of the program has a number that is also in the log, and nothing else.
 */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private final IncidentLog incidents;

    Problems(IncidentLog incidents) {
        this.incidents = incidents;
    }

    @ExceptionHandler
    ResponseEntity<Object> notFound(UnknownIdException e) {
        return answer(ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, e.getMessage()), HttpHeaders.EMPTY);
    }

    @ExceptionHandler
    ResponseEntity<Object> badRequest(BadRequest e) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, e.flaws().getFirst().text());
        problem.setProperty("errors", e.flaws());
        return answer(problem, HttpHeaders.EMPTY);
    }

    @ExceptionHandler
    ResponseEntity<Object> busy(BusyException e) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(
                HttpHeaders.RETRY_AFTER,
                Long.toString(Math.max(1, e.retryAfter().toSeconds())));
        return answer(ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, e.getMessage()), headers);
    }

    /** What is computed is interrupted when it takes too long. */
    @ExceptionHandler
    ResponseEntity<Object> stopped(CancellationException e) {
        return busy(new BusyException(BusyException.Reason.TOO_LONG));
    }

    @ExceptionHandler
    ResponseEntity<Object> tooLarge(TooLargeException e) {
        return answer(
                ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, e.getMessage()), HttpHeaders.EMPTY);
    }

    /**
     * Whatever nobody foresaw.
     *
     * @throws Exception the same one where the answer has begun or its reader has left: only a broken connection can
     *     tell that the answer is not whole
     */
    @ExceptionHandler
    ResponseEntity<Object> fault(Exception e, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (response.isCommitted() || DisconnectedClientHelper.isClientDisconnectedException(e)) {
            throw e;
        }
        return answer(incident(incidents, request, request.getRequestURI(), e), HttpHeaders.EMPTY);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(nothingHere(), headers);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String key = String.valueOf(e.getPropertyName());
        return badRequest(BadRequest.of(
                key, "'%s' is a number, not '%s'.".formatted(key, Complaint.cut(String.valueOf(e.getValue())))));
    }

    /** Says where a body is wrong; what a library says of it would tell more of the program than of the body. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String place = e.getCause() instanceof JacksonException cause && cause.getLocation() != null
                ? " at line %d, column %d"
                        .formatted(
                                cause.getLocation().getLineNr(),
                                cause.getLocation().getColumnNr())
                : "";
        return answer(
                ProblemDetail.forStatusAndDetail(
                        status, "The body is not the JSON that /v3/api-docs describes%s.".formatted(place)),
                headers);
    }

    /** Whatever is accepted: a problem is told as a problem. */
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static ProblemDetail nothingHere() {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.NOT_FOUND, "There is nothing at this address; /v3/api-docs describes those that there are.");
    }

    private static ProblemDetail incident(
            IncidentLog incidents, HttpServletRequest request, String path, @Nullable Throwable cause) {
        Incident incident = incidents.report(request, request.getMethod() + " " + path, cause);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "The program failed; nothing is wrong with the request. Its log has the reason under the number %s."
                        .formatted(incident.number()));
        problem.setProperty("incident", incident.number());
        return problem;
    }

    /** Says the same of what failed outside the API, in a filter or in the container. */
    @RestController
    @Hidden
    static class OutsideTheApi implements ErrorController {

        private final IncidentLog incidents;

        OutsideTheApi(IncidentLog incidents) {
            this.incidents = incidents;
        }

        @RequestMapping("${spring.web.error.path:/error}")
        ResponseEntity<Object> problem(HttpServletRequest request) {
            ProblemDetail problem = problem(
                    request,
                    Optional.ofNullable((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                            .orElse(HttpStatus.NOT_FOUND.value()));
            problem.setInstance(URI.create(path(request)));
            return answer(problem, HttpHeaders.EMPTY);
        }

        private ProblemDetail problem(HttpServletRequest request, int status) {
            if (status == HttpStatus.NOT_FOUND.value()) {
                return nothingHere();
            }
            return status == HttpStatus.INTERNAL_SERVER_ERROR.value()
                    ? incident(incidents, request, path(request), (Throwable)
                            request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))
                    : ProblemDetail.forStatus(status);
        }

        private static String path(HttpServletRequest request) {
            return Optional.ofNullable((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                    .orElse(request.getRequestURI());
        }
    }
}
