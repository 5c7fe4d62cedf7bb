package org.reliance.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.reliance.server.BusyException.Reason;
import org.reliance.server.SessionTurns.SessionTurn;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Has requests answered by the threads of {@link ComputePools}: the thread of the request reads the body before and writes
 * the answer afterwards, so that slow connections hold up nobody, and computing holds up no other request.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1000)
final class ComputeFilter extends OncePerRequestFilter {

    /** Room for half a million characters, each of them escaped by a browser's JSON. */
    private static final long MOST_BYTES = 4_000_000;

    private final ComputePools pools;
    private final StaticFiles files;
    private final SessionTurns sessions = new SessionTurns();

    ComputeFilter(ComputePools pools, StaticFiles files) {
        this.pools = pools;
        this.files = files;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Lane lane = Lane.of(request, files.contains(Lane.path(request)));
        if (lane == Lane.DIRECT) {
            chain.doFilter(request, response);
        } else if (hasBody(request)) {
            try (BufferedRequest whole = BufferedRequest.of(request, MOST_BYTES)) {
                answer(lane, whole, response, chain);
            } catch (BufferedRequest.TooLongException e) {
                Refusal.tooLong(MOST_BYTES).write(request, response);
            }
        } else {
            answer(lane, request, response, chain);
        }
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private void answer(Lane lane, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (BufferedResponse whole = new BufferedResponse(response)) {
            if (compute(lane, request, whole, chain)) {
                whole.send();
            }
        }
    }

    /** Answers whether anybody is there to send it to. */
    private boolean compute(Lane lane, HttpServletRequest request, BufferedResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (SessionTurn _ = sessionTurn(lane, request)) {
            AtomicBoolean hasBegun = new AtomicBoolean();
            // A page that is changed half-way would be a broken one; what nobody waits for is only not begun.
            BooleanSupplier isWanted = () -> (lane.isInSession() && hasBegun.get()) || !ReaderPresence.hasLeft(request);
            Turn turn = new Turn(Clients.of(request), pools.longestWait(), false, isWanted);
            pools.of(lane).call(turn, () -> {
                hasBegun.set(true);
                chain.doFilter(request, response);
                return true;
            });
        } catch (BusyException e) {
            if (e.reason() == Reason.LEFT) {
                return false;
            }
            Refusal.of(e).write(request, response);
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
        return true;
    }

    private SessionTurn sessionTurn(Lane lane, HttpServletRequest request) {
        return Optional.ofNullable(request.getRequestedSessionId())
                .filter(_ -> lane.isInSession())
                .map(session -> sessions.take(session, pools.longestWait()))
                .orElse(() -> {});
    }
}
