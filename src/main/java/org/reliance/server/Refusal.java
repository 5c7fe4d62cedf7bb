package org.reliance.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer that is refused before or beside the program: to programs a problem document (RFC 9457), to readers a page.
 *
 * @param retryAfter when it is worth asking again; empty when it never is
 */
public record Refusal(HttpStatus status, String title, String text, Optional<Duration> retryAfter) {

    private static final String PAGE = ResourceText.of(Refusal.class, "refusal.html");

    private static final List<String> PROGRAMS = List.of("/api", "/actuator", "/v3");

    /** The requests that the script of an open page makes carry this key. */
    static final String SCRIPT_KEY = "v-r";

    /** The server is busy: 503 with the time to come again. */
    public static Refusal of(BusyException e) {
        return new Refusal(
                HttpStatus.SERVICE_UNAVAILABLE, e.title(), String.valueOf(e.getMessage()), Optional.of(e.retryAfter()));
    }

    /**
     * A request is not as it should be, or asks for what there is not.
     *
     * @param text a sentence that names the place and the cure
     */
    public static Refusal of(HttpStatus status, String text) {
        return new Refusal(status, status.getReasonPhrase(), text, Optional.empty());
    }

    static Refusal nothingThere() {
        return of(HttpStatus.NOT_FOUND, "There is nothing at this address.");
    }

    static Refusal tooLong(long most) {
        return new Refusal(
                HttpStatus.CONTENT_TOO_LARGE,
                Words.say("too-long.title"),
                Words.say("too-long.text", most),
                Optional.empty());
    }

    /** Writes it in place of whatever the response holds, unless that has been sent already. */
    public void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setStatus(status.value());
        retryAfter.ifPresent(time -> response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(time.toSeconds())));
        boolean isPage = isOfPage(request);
        response.setContentType(isPage ? "text/html;charset=UTF-8" : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(isPage ? page(request.getContextPath()) : problem());
    }

    /** Whether a browser will show the answer as a page. */
    private static boolean isOfPage(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                && !Lane.hasParameter(request, SCRIPT_KEY)
                && !isForPrograms(request)
                && Collections.list(request.getHeaders(HttpHeaders.ACCEPT)).stream()
                        .anyMatch(accept -> accept.contains(MediaType.TEXT_HTML_VALUE));
    }

    /** By the address as it was sent: a request that the container refuses has no other. */
    private static boolean isForPrograms(HttpServletRequest request) {
        String address = String.valueOf(request.getRequestURI());
        return PROGRAMS.stream()
                .map(start -> request.getContextPath() + start)
                .anyMatch(start -> address.equals(start) || address.startsWith(start + "/"));
    }

    private byte[] problem() {
        SequencedMap<String, Object> problem = new LinkedHashMap<>();
        problem.put("detail", text);
        problem.put("status", status.value());
        problem.put("title", title);
        return JsonMapper.shared().writeValueAsBytes(problem);
    }

    private byte[] page(String base) {
        Map<String, String> places = Map.of(
                "base",
                base,
                "seconds",
                Long.toString(retryAfter.orElse(Duration.ofDays(1)).toSeconds()),
                "title",
                title,
                "text",
                text,
                "again",
                retryAfter.isPresent() ? Words.say("page.again") : "",
                "retry",
                Words.say("page.retry"));
        String page = PAGE;
        for (Map.Entry<String, String> place : places.entrySet()) {
            page = page.replace("{{" + place.getKey() + "}}", HtmlUtils.htmlEscape(place.getValue()));
        }
        return page.getBytes(StandardCharsets.UTF_8);
    }
}
