package org.reliance.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Refuses requests that the libraries behind it would answer as faults of the program: headers and parameters that no
 * client of theirs sends. What fails behind it all the same is answered with its number, and neither the container nor
 * anybody else has to explain it in the log.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class RequestGate extends OncePerRequestFilter {

    /** Digits that fit a number of eight bytes. */
    private static final Pattern RANGE = Pattern.compile("\\s*+(\\d{1,18}-(\\d{1,18})?|-\\d{1,18})\\s*+");

    private static final String HEALTH = "/actuator/health/";

    private static final int MOST_RANGES = 16;
    private static final String BYTES = "bytes=";

    private static final Pattern QUALITY = Pattern.compile("\\s*+[qQ]\\s*+=.*");
    private static final Pattern RIGHT_QUALITY = Pattern.compile("\\s*+[qQ]\\s*+=\\s*+[01](\\.\\d{0,3})?\\s*+");

    private final IncidentLog incidents;

    RequestGate(IncidentLog incidents) {
        this.incidents = incidents;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Refusal> refusal = findRefusal(request);
        if (refusal.isPresent()) {
            refusal.get().write(request, response);
        } else {
            passOn(request, response, chain);
        }
    }

    private void passOn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
            explain(response);
        } catch (IOException | ServletException | RuntimeException e) {
            // Only a broken connection can tell that an answer that has begun is not whole.
            if (response.isCommitted() || DisconnectedClientHelper.isClientDisconnectedException(e)) {
                throw e;
            }
            incidents.report(request, request.getMethod() + " " + request.getRequestURI(), e);
            response.sendError(HttpStatus.INTERNAL_SERVER_ERROR.value());
        }
    }

    /** An error without a word, as some libraries answer it, becomes a problem document. */
    private static void explain(HttpServletResponse response) throws IOException {
        if (response.getStatus() >= HttpStatus.BAD_REQUEST.value()
                && response.getContentType() == null
                && !response.isCommitted()) {
            response.sendError(response.getStatus());
        }
    }

    private static Optional<Refusal> findRefusal(HttpServletRequest request) {
        return Stream.of(path(request), health(request), range(request), encoding(request), parameters(request))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A segment that is only a way back once its parameters are taken off: the container and the program disagree on it. */
    private static Optional<Refusal> path(HttpServletRequest request) {
        boolean goesBack = Arrays.stream(request.getRequestURI().split("/", -1))
                .filter(segment -> segment.indexOf(';') >= 0)
                .map(segment -> segment.substring(0, segment.indexOf(';')))
                .anyMatch(segment -> segment.equals(".") || segment.equals(".."));
        return goesBack
                ? Optional.of(Refusal.of(HttpStatus.BAD_REQUEST, "An address has no part '..;'; leave it out."))
                : Optional.empty();
    }

    /** Parts of the health have no parts; the library fails where it is asked for one of a part that there is not. */
    private static Optional<Refusal> health(HttpServletRequest request) {
        String parts = request.getContextPath() + HEALTH;
        String address = request.getRequestURI();
        return address.startsWith(parts) && address.indexOf('/', parts.length()) >= 0
                ? Optional.of(Refusal.nothingThere())
                : Optional.empty();
    }

    private static Optional<Refusal> range(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.RANGE);
        if (header == null || !header.startsWith(BYTES)) {
            return Optional.empty();
        }
        String[] ranges = header.substring(BYTES.length()).split(",", MOST_RANGES + 1);
        return ranges.length <= MOST_RANGES
                        && Arrays.stream(ranges)
                                .allMatch(range -> RANGE.matcher(range).matches())
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE,
                        "'Range' names at most %d ranges such as bytes=0-499.".formatted(MOST_RANGES)));
    }

    private static Optional<Refusal> encoding(HttpServletRequest request) {
        boolean isWrong = Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING)).stream()
                .flatMap(header -> Arrays.stream(header.split("[,;]", -1)))
                .anyMatch(part -> QUALITY.matcher(part).matches()
                        && !RIGHT_QUALITY.matcher(part).matches());
        return isWrong
                ? Optional.of(Refusal.of(
                        HttpStatus.BAD_REQUEST, "In 'Accept-Encoding' q is a number from 0 to 1, such as gzip;q=0.5."))
                : Optional.empty();
    }

    /** Read here once: whoever else asks for them first would have to expect that they cannot be read. */
    private static Optional<Refusal> parameters(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return Optional.empty();
        } catch (InvalidParameterException e) {
            HttpStatus status = Optional.ofNullable(HttpStatus.resolve(e.getErrorCode()))
                    .filter(HttpStatus::is4xxClientError)
                    .orElse(HttpStatus.BAD_REQUEST);
            return Optional.of(Refusal.of(
                    status,
                    "The query cannot be read: it has too many keys, or a '%' without the two digits of UTF-8."));
        }
    }
}
