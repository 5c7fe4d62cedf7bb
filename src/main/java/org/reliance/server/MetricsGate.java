package org.reliance.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers what is measured only at the port for watchers, and there nothing else. Health is answered at both. Everything
 * below {@code /actuator} is closed to readers unless it is named here, so that an endpoint added later is closed too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
final class MetricsGate extends OncePerRequestFilter {

    private static final String WATCHED = "/actuator";
    private static final String HEALTH = WATCHED + "/health";

    private final MetricsPort port;

    MetricsGate(MetricsPort port) {
        this.port = port;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = Lane.path(request);
        boolean isOpen = port.isAt(request.getLocalPort())
                ? isBelow(WATCHED, path)
                : !isBelow(WATCHED, path) || isBelow(HEALTH, path);
        if (isOpen) {
            chain.doFilter(request, response);
        } else {
            Refusal.nothingThere().write(request, response);
        }
    }

    private static boolean isBelow(String place, String path) {
        return path.equals(place) || path.startsWith(place + "/");
    }
}
