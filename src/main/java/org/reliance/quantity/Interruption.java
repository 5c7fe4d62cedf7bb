package org.reliance.quantity;

import java.util.concurrent.CancellationException;

/** Ends long computations whose thread has been interrupted: they take too long, or nobody waits for them any more. */
public final class Interruption {

    private Interruption() {}

    /**
     * Goes on, or ends the computation. Its thread stays interrupted.
     *
     * @throws CancellationException when the current thread has been interrupted
     */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted");
        }
    }
}
