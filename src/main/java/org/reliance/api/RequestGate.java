package org.reliance.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Refuses requests that the libraries behind it would answer as faults of the program: headers and parameters that no
 * client of theirs sends.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class RequestGate extends OncePerRequestFilter {

    /** Digits that fit a number of eight bytes. */
    private static final Pattern RANGE = Pattern.compile("\\s*(\\d{1,18}-(\\d{1,18})?|-\\d{1,18})\\s*");

    private static final int MOST_RANGES = 16;
    private static final String BYTES = "bytes=";

    private static final Pattern QUALITY = Pattern.compile("\\s*[qQ]\\s*=.*");
    private static final Pattern RIGHT_QUALITY = Pattern.compile("\\s*[qQ]\\s*=\\s*[01](\\.\\d{0,3})?\\s*");

    /** What a page of Vaadin asks for besides itself. */
    private static final String VAADIN_REQUEST = "v-r";

    private static final Set<String> VAADIN_REQUESTS =
            Set.of("init", "uidl", "heartbeat", "push", "webcomponent-bootstrap", "webcomponent-resync");

    /** What is wrong with a request. */
    private record Flaw(HttpStatus status, String text) {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Flaw> flaw = findFlaw(request);
        if (flaw.isPresent()) {
            refuse(flaw.get(), response);
        } else {
            chain.doFilter(request, response);
            explain(response);
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

    private static Optional<Flaw> findFlaw(HttpServletRequest request) {
        return Stream.of(path(request), range(request), encoding(request), vaadin(request))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A segment that is only a way back once its parameters are taken off: the container and the program disagree on it. */
    private static Optional<Flaw> path(HttpServletRequest request) {
        boolean goesBack = Arrays.stream(request.getRequestURI().split("/", -1))
                .filter(segment -> segment.indexOf(';') >= 0)
                .map(segment -> segment.substring(0, segment.indexOf(';')))
                .anyMatch(segment -> segment.equals(".") || segment.equals(".."));
        return goesBack
                ? Optional.of(new Flaw(HttpStatus.BAD_REQUEST, "An address has no part '..;'; leave it out."))
                : Optional.empty();
    }

    private static Optional<Flaw> range(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.RANGE);
        if (header == null || !header.startsWith(BYTES)) {
            return Optional.empty();
        }
        String[] ranges = header.substring(BYTES.length()).split(",", MOST_RANGES + 1);
        return ranges.length <= MOST_RANGES
                        && Arrays.stream(ranges)
                                .allMatch(range -> RANGE.matcher(range).matches())
                ? Optional.empty()
                : Optional.of(new Flaw(
                        HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE,
                        "'Range' names at most %d ranges such as bytes=0-499.".formatted(MOST_RANGES)));
    }

    private static Optional<Flaw> encoding(HttpServletRequest request) {
        boolean isWrong = Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING)).stream()
                .flatMap(header -> Arrays.stream(header.split("[,;]", -1)))
                .anyMatch(part -> QUALITY.matcher(part).matches()
                        && !RIGHT_QUALITY.matcher(part).matches());
        return isWrong
                ? Optional.of(new Flaw(
                        HttpStatus.BAD_REQUEST, "In 'Accept-Encoding' q is a number from 0 to 1, such as gzip;q=0.5."))
                : Optional.empty();
    }

    private static Optional<Flaw> vaadin(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(VAADIN_REQUEST))
                .filter(kind -> !VAADIN_REQUESTS.contains(kind))
                .map(_ -> new Flaw(HttpStatus.BAD_REQUEST, "'v-r' is a key of the program's own pages; leave it out."));
    }

    private static void refuse(Flaw flaw, HttpServletResponse response) throws IOException {
        response.setStatus(flaw.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        SequencedMap<String, Object> problem = new LinkedHashMap<>();
        problem.put("detail", flaw.text());
        problem.put("status", flaw.status().value());
        problem.put("title", flaw.status().getReasonPhrase());
        JsonMapper.shared().writeValue(response.getOutputStream(), problem);
    }
}
