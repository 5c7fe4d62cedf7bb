package org.reliance.server;

import java.time.Duration;

/** The server does not do this now; the message says so in words. */
public final class BusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    /** Why not. */
    public enum Reason {
        /** As many wait as may, or this one has waited as long as anyone may. */
        TOO_MANY("busy"),
        /** It took longer than anything may and was stopped. */
        TOO_LONG("overdue"),
        /** Whoever asked has left, or the server is being stopped. */
        LEFT("busy");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    private final Reason reason;

    public BusyException(Reason reason) {
        super(Words.say(reason.key + ".text", RETRY_AFTER.toSeconds()));
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** When it is worth asking again. */
    public Duration retryAfter() {
        return RETRY_AFTER;
    }

    /** The reason in a few words. */
    String title() {
        return Words.say(reason.key + ".title");
    }
}
