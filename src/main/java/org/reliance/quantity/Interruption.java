package org.reliance.quantity;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;

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
            throw ended();
        }
    }

    /**
     * Waits for permits. When it is interrupted while it waits, the thread stays interrupted.
     *
     * @throws CancellationException when the current thread is interrupted
     */
    public static void acquire(Semaphore semaphore, int permits) {
        try {
            semaphore.acquire(permits);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ended();
        }
    }

    private static CancellationException ended() {
        return new CancellationException("interrupted");
    }
}
