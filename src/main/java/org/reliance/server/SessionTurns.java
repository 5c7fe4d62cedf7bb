package org.reliance.server;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.reliance.server.BusyException.Reason;

/**
 * Lets the requests of a session follow each other. Pages of one session are changed one at a time anyway; those that come
 * at once wait here, and not on a thread of the pool that another session could use.
 */
final class SessionTurns {

    /** More at once come from no browser. */
    private static final int MOST_AT_ONCE = 16;

    private final ConcurrentMap<String, Line> lines = new ConcurrentHashMap<>();

    /** Those who wait for a session, and the one whose turn it is. */
    private static final class Line {
        private final Semaphore turn = new Semaphore(1, true);
        private int length;
    }

    /** The turn of a request; closing it lets the next one go on. */
    interface SessionTurn extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Waits until the earlier requests of the session are done.
     *
     * @throws BusyException when they are too many, or take too long
     */
    SessionTurn take(String session, Duration longestWait) {
        Line line = Objects.requireNonNull(lines.compute(session, (_, old) -> enter(old == null ? new Line() : old)));
        boolean isMine = false;
        try {
            isMine = line.turn.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (!isMine) {
                leave(session);
            }
        }
        if (!isMine) {
            throw new BusyException(Reason.TOO_MANY);
        }
        return () -> {
            line.turn.release();
            leave(session);
        };
    }

    /** How many sessions have a request under way. */
    int size() {
        return lines.size();
    }

    private static Line enter(Line line) {
        if (line.length == MOST_AT_ONCE) {
            throw new BusyException(Reason.TOO_MANY);
        }
        line.length++;
        return line;
    }

    private void leave(String session) {
        lines.computeIfPresent(session, (_, line) -> --line.length == 0 ? null : line);
    }
}
