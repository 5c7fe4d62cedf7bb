package org.reliance.server;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.reliance.server.BusyException.Reason;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Jobs of many steps, such as an archive of all figures: only a few are under way at once, and each step takes its own turn
 * on the pool, so that short requests come in between.
 */
@Component
public final class LongJobs {

    private final ComputePool pool;
    private final Duration longestWait;
    private final Semaphore free;

    /**
     * Jobs on the pool for answers.
     *
     * @param atOnce how many are under way at most
     * @param longestWait how long a step waits for its turn: the steps before it would be lost
     */
    LongJobs(
            ComputePools pools,
            @Value("${reliance.compute.long-jobs}") int atOnce,
            @Value("${reliance.compute.long-jobs-wait}") Duration longestWait) {
        this.pool = pools.answers();
        this.longestWait = longestWait;
        this.free = new Semaphore(atOnce);
    }

    /**
     * Begins a job, which is to be closed at its end.
     *
     * @param client whose turn its steps take
     * @param isWanted whether anybody still waits for the result
     * @throws BusyException when too many are under way
     */
    public Job begin(String client, BooleanSupplier isWanted) {
        if (!free.tryAcquire()) {
            throw new BusyException(Reason.TOO_MANY);
        }
        return new Job(new Turn(client, longestWait, true, isWanted));
    }

    /** A job under way. */
    public final class Job implements AutoCloseable {

        private final Turn turn;

        private Job(Turn turn) {
            this.turn = turn;
        }

        /**
         * Does a step and waits for it.
         *
         * @throws BusyException when its turn did not come in time, it took too long, or nobody wants it any more
         * @throws IOException what the step throws
         */
        public <T> T step(Callable<T> work) throws IOException {
            try {
                return pool.call(turn, work);
            } catch (IOException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IOException(e);
            }
        }

        @Override
        public void close() {
            free.release();
        }
    }
}
