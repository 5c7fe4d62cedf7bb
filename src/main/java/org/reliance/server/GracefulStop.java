package org.reliance.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the server well: what is being answered is answered to the end, within the time that Spring gives a phase
 * ({@code spring.lifecycle.timeout-per-shutdown-phase}); whoever comes meanwhile is sent away, but for those who ask after
 * the server's health. Only then does anything else stop: this is the first phase, and the connections, the pools and the
 * script that draws come after it.
 *
 * @see <a href="../../../../../../docs/decisions/2026-11-28-answer-to-the-end-when-stopped.md">the decision</a>
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class GracefulStop extends OncePerRequestFilter implements SmartLifecycle {

    private static final String HEALTH = "/actuator/";
    private static final Duration RETRY_AFTER = Duration.ofSeconds(10);
    private static final Refusal STOPPING = new Refusal(
            HttpStatus.SERVICE_UNAVAILABLE,
            Words.say("stopping.title"),
            Words.say("stopping.text"),
            Optional.of(RETRY_AFTER));

    private boolean isOpen;
    private int underWay;
    private Optional<Runnable> whenQuiet = Optional.empty();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getRequestURI().startsWith(request.getContextPath() + HEALTH)) {
            chain.doFilter(request, response);
        } else if (enter()) {
            try {
                chain.doFilter(request, response);
            } finally {
                leave();
            }
        } else {
            // The connection goes with the answer, so that the next request finds whoever has taken over.
            response.setHeader(HttpHeaders.CONNECTION, "close");
            STOPPING.write(request, response);
        }
    }

    private synchronized boolean enter() {
        if (isOpen) {
            underWay++;
        }
        return isOpen;
    }

    private void leave() {
        Optional<Runnable> next;
        synchronized (this) {
            underWay--;
            next = underWay == 0 ? whenQuiet : Optional.empty();
        }
        next.ifPresent(Runnable::run);
    }

    /** How many requests are being answered, those after the server's health left out. */
    synchronized int underWay() {
        return underWay;
    }

    @Override
    public synchronized void start() {
        isOpen = true;
    }

    @Override
    public void stop() {
        stop(() -> {});
    }

    @Override
    public void stop(Runnable callback) {
        boolean isQuiet;
        synchronized (this) {
            isOpen = false;
            isQuiet = underWay == 0;
            whenQuiet = isQuiet ? Optional.empty() : Optional.of(callback);
        }
        if (isQuiet) {
            callback.run();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return isOpen;
    }

    /** The last to start and the first to stop. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
