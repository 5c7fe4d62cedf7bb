package org.reliance.render;

import java.time.Duration;

/** As many pictures as may be are being drawn already; the same request is worth repeating a little later. */
public final class BusyException extends RuntimeException {

    private final Duration retryAfter;

    BusyException(Duration retryAfter) {
        super("too many pictures are being drawn at once");
        this.retryAfter = retryAfter;
    }

    /** After how long it is worth asking again. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
