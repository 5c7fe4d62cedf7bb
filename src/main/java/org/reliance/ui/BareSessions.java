package org.reliance.ui;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.VaadinSessionState;
import com.vaadin.flow.server.WrappedSession;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * Sessions in which no page is open: of readers whose script has not begun yet, of readers who have left, of crawlers, which
 * begin one with every request. They end after a moment, and at once when there are too many of them.
 */
final class BareSessions {

    /** Between the document and the start of the page a slow line may take a while. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final int most;
    private final SequencedSet<VaadinSession> bare = new LinkedHashSet<>();

    /** @param most how many there may be */
    BareSessions(int most) {
        this.most = most;
    }

    /** A session has no page, or none any more. The caller holds its lock. */
    void add(VaadinSession session) {
        WrappedSession http = session.getSession();
        if (http == null || session.getState() != VaadinSessionState.OPEN) {
            return;
        }
        http.setMaxInactiveInterval((int) PATIENCE.toSeconds());
        enter(session)
                .ifPresent(longest -> Thread.ofVirtual().name("session-let-go").start(() -> end(longest)));
    }

    /** A page has begun in the session, or the session has ended. */
    synchronized void remove(VaadinSession session) {
        bare.remove(session);
    }

    synchronized int count() {
        return bare.size();
    }

    private synchronized Optional<VaadinSession> enter(VaadinSession session) {
        bare.addLast(session);
        return bare.size() > most ? Optional.of(bare.removeFirst()) : Optional.empty();
    }

    /** Ends a session, unless a page has begun in it meanwhile. */
    static void end(VaadinSession session) {
        session.lock();
        try {
            WrappedSession http = session.getSession();
            if (http != null
                    && session.getState() == VaadinSessionState.OPEN
                    && session.getUIs().isEmpty()) {
                http.invalidate();
            }
        } finally {
            session.unlock();
        }
    }
}
