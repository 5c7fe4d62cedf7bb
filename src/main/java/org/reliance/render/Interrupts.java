package org.reliance.render;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;

/** Waits so that an interrupt ends the work, as {@link org.reliance.quantity.Interruption} does where it computes. */
final class Interrupts {

    private Interrupts() {}

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
