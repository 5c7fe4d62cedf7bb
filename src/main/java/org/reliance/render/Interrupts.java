package org.reliance.render;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;

/** Ends work whose thread has been interrupted, because it takes too long or its reader has left. */
final class Interrupts {

    private Interrupts() {}

    /** @throws CancellationException when the current thread has been interrupted */
    static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted");
        }
    }

    /**
     * Waits for permits.
     *
     * @throws CancellationException when the current thread is interrupted
     */
    static void acquire(Semaphore semaphore, int permits) {
        try {
            semaphore.acquire(permits);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }
}
