package org.reliance.server;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.reliance.server.BusyException.Reason;

/** One piece of work of a pool: it waits, begins, and ends with a result, a failure or a refusal. */
final class Computation<T> {

    private final Callable<T> work;
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private @Nullable Thread runner;
    private @Nullable T result;
    private @Nullable Throwable failure;
    private Optional<Reason> stopped = Optional.empty();

    Computation(Callable<T> work) {
        this.work = work;
    }

    /** Does the work on the current thread, which is not interrupted afterwards, whatever became of the work. */
    void run() {
        begin();
        try {
            result = work.call();
        } catch (Throwable e) {
            // Whoever waits for it throws it again.
            failure = e;
        } finally {
            end();
        }
    }

    private synchronized void begin() {
        runner = Thread.currentThread();
        begun.countDown();
    }

    /** Under the lock, so that no interrupt meant for this work reaches the next. */
    private synchronized void end() {
        runner = null;
        Thread.interrupted();
        ended.countDown();
    }

    /** Ends it before it began. */
    void refuse(Reason reason) {
        failure = new BusyException(reason);
        begun.countDown();
        ended.countDown();
    }

    /** Interrupts it, once; answers whether this was the time. */
    synchronized boolean stop(Reason reason) {
        if (runner == null || stopped.isPresent()) {
            return false;
        }
        stopped = Optional.of(reason);
        runner.interrupt();
        return true;
    }

    boolean awaitBegin(long millis) throws InterruptedException {
        return begun.await(millis, TimeUnit.MILLISECONDS);
    }

    boolean awaitEnd(long millis) throws InterruptedException {
        return ended.await(millis, TimeUnit.MILLISECONDS);
    }

    /** Waits for the end although the current thread is interrupted: what the work uses is not to be taken from under it. */
    void awaitEndInAnyCase() {
        boolean isInterrupted = false;
        while (true) {
            try {
                ended.await();
                break;
            } catch (InterruptedException e) {
                isInterrupted = true;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * What has come of it, once it has ended.
     *
     * @throws BusyException when it was refused, or was stopped and did not finish all the same
     * @throws Exception what the work threw
     */
    @SuppressWarnings("NullAway") // A work may answer null; the type says so where it does.
    synchronized T result() throws Exception {
        Throwable thrown = failure;
        if (thrown == null) {
            return result;
        }
        if (stopped.isPresent()) {
            BusyException busy = new BusyException(stopped.get());
            busy.addSuppressed(thrown);
            throw busy;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
        throw (Exception) thrown;
    }
}
