package org.reliance.server;

import io.micrometer.common.KeyValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;

/**
 * Under which route a request is counted: the template of a page or of an address of the API, never the address itself,
 * since anybody can think up addresses. Spring knows the templates of the API; all pages are one to it.
 *
 * @see <a href="https://docs.spring.io/spring-framework/reference/integration/observability.html">Observability in Spring</a>
 */
@Component
final class RequestRoutes extends DefaultServerRequestObservationConvention {

    private static final String TAG = "uri";
    private static final String ANYTHING = "/**";
    private static final String FILES = "/VAADIN/";
    private static final KeyValue UNKNOWN = KeyValue.of(TAG, "UNKNOWN");
    private static final KeyValue NOT_FOUND = KeyValue.of(TAG, "NOT_FOUND");

    private final ObjectProvider<PageRoutes> pages;

    RequestRoutes(ObjectProvider<PageRoutes> pages) {
        this.pages = pages;
    }

    @Override
    protected KeyValue uri(ServerRequestObservationContext context) {
        HttpServletRequest request = context.getCarrier();
        HttpServletResponse response = context.getResponse();
        String pattern = context.getPathPattern();
        if (request == null || response == null || (pattern != null && !pattern.equals(ANYTHING))) {
            return super.uri(context);
        }
        return response.getStatus() == HttpStatus.NOT_FOUND.value() ? NOT_FOUND : page(request);
    }

    private KeyValue page(HttpServletRequest request) {
        return message(request)
                .or(() -> file(request))
                .or(() -> Optional.ofNullable(pages.getIfAvailable())
                        .flatMap(routes -> routes.findRoute(path(request).substring(1)))
                        .map("/"::concat))
                .map(route -> KeyValue.of(TAG, route))
                .orElse(UNKNOWN);
    }

    /** What an open page says to the server; read from the query alone, since parameters may be wrong in any way. */
    private static Optional<String> message(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null
                ? Optional.empty()
                : Stream.of("v-r=init", "v-r=uidl", "v-r=heartbeat")
                        .filter(query::contains)
                        .map("/?"::concat)
                        .findFirst();
    }

    private static Optional<String> file(HttpServletRequest request) {
        return path(request).startsWith(FILES) ? Optional.of(FILES + "**") : Optional.empty();
    }

    private static String path(HttpServletRequest request) {
        String path = Lane.path(request);
        return path.isEmpty() ? "/" : path;
    }
}
