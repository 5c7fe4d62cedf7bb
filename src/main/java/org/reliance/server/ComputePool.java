package org.reliance.server;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.reliance.server.BusyException.Reason;

/**
 * A few platform threads for all that computes. Requests have virtual threads, of which only as many run at once as there
 * are cores and which do not give way while they compute; whatever takes longer than a moment is therefore done here, and
 * they wait for it. What waits is bounded and served client by client in turn; what runs too long is interrupted.
 */
public final class ComputePool implements AutoCloseable {

    /** So often it is looked whether anybody still wants the result. */
    private static final long LOOK_MILLIS = 200;

    /**
     * Bounds of a pool.
     *
     * @param threads how much is computed at once
     * @param waiting how much waits at most
     * @param longestWait how long it waits at most
     * @param longestRun how long it may take before it is interrupted
     */
    public record Limits(int threads, int waiting, Duration longestWait, Duration longestRun) {}

    /** How much a pool has to do, and what it has refused since the start. */
    public record Load(int threads, int running, int waiting, long finished, long refused, long stopped) {}

    private final Limits limits;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private final FairQueue<Computation<?>> queue;
    private final List<Worker> workers;
    private int running;
    private boolean isClosed;
    private final LongAdder finished = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private final LongAdder stopped = new LongAdder();

    private ComputePool(String name, Limits limits) {
        this.limits = limits;
        this.queue = new FairQueue<>(limits.waiting());
        this.workers = IntStream.rangeClosed(1, limits.threads())
                .mapToObj(number -> new Worker(this, name + "-" + number))
                .toList();
    }

    /** A pool whose threads are named after it. They end with the program, or when it is closed. */
    public static ComputePool start(String name, Limits limits) {
        ComputePool pool = new ComputePool(name, limits);
        pool.workers.forEach(Thread::start);
        return pool;
    }

    private static final class Worker extends Thread {

        private final ComputePool pool;

        Worker(ComputePool pool, String name) {
            super(name);
            this.pool = pool;
            setDaemon(true);
        }

        @Override
        public void run() {
            try {
                while (true) {
                    pool.next().run();
                    pool.leave();
                }
            } catch (InterruptedException e) {
                // The pool is closed: an interrupt that is meant for a computation does not outlive it.
            }
        }
    }

    /** A turn as patient as the pool's limits say. */
    public Turn turnOf(String client) {
        return new Turn(client, limits.longestWait(), false, () -> true);
    }

    /**
     * Computes something and waits for it. Work that a computation of any pool asks for is done at once as part of it, or
     * pools whose threads wait for each other would come to a stop.
     *
     * @throws BusyException when it was refused, given up or stopped
     * @throws Exception what the work throws
     */
    public <T> T call(Turn turn, Callable<T> work) throws Exception {
        if (Thread.currentThread() instanceof Worker) {
            return work.call();
        }
        Computation<T> computation = new Computation<>(work);
        enter(turn, computation);
        try {
            await(turn, computation);
        } catch (InterruptedException e) {
            giveUp(turn, computation, Reason.LEFT);
            computation.awaitEndInAnyCase();
            Thread.currentThread().interrupt();
        }
        return computation.result();
    }

    public Load load() {
        lock.lock();
        try {
            return new Load(limits.threads(), running, queue.size(), finished.sum(), refused.sum(), stopped.sum());
        } finally {
            lock.unlock();
        }
    }

    /** Refuses what waits and interrupts what runs. */
    @Override
    public void close() {
        lock.lock();
        try {
            isClosed = true;
            for (Optional<Computation<?>> next = queue.poll(); next.isPresent(); next = queue.poll()) {
                refuse(next.get(), Reason.TOO_MANY);
            }
        } finally {
            lock.unlock();
        }
        workers.forEach(Thread::interrupt);
    }

    private void enter(Turn turn, Computation<?> computation) {
        lock.lock();
        try {
            if (isClosed) {
                refuse(computation, Reason.TOO_MANY);
            } else if (turn.isAdmitted()) {
                queue.add(turn.client(), computation);
            } else {
                queue.offer(turn.client(), computation).ifPresent(it -> refuse(it, Reason.TOO_MANY));
            }
            filled.signal();
        } finally {
            lock.unlock();
        }
    }

    private void refuse(Computation<?> computation, Reason reason) {
        refused.increment();
        computation.refuse(reason);
    }

    private void await(Turn turn, Computation<?> computation) throws InterruptedException {
        long due = System.nanoTime() + turn.longestWait().toNanos();
        while (!computation.awaitBegin(LOOK_MILLIS)) {
            if (!turn.isWanted().getAsBoolean()) {
                giveUp(turn, computation, Reason.LEFT);
            } else if (System.nanoTime() - due > 0) {
                withdraw(turn, computation, Reason.TOO_MANY);
            }
        }
        due = System.nanoTime() + limits.longestRun().toNanos();
        while (!computation.awaitEnd(LOOK_MILLIS)) {
            if (!turn.isWanted().getAsBoolean()) {
                stop(computation, Reason.LEFT);
            } else if (System.nanoTime() - due > 0) {
                stop(computation, Reason.TOO_LONG);
            }
        }
    }

    /** Takes it out of the queue, or stops it where it has begun meanwhile. */
    private void giveUp(Turn turn, Computation<?> computation, Reason reason) {
        if (!withdraw(turn, computation, reason)) {
            stop(computation, reason);
        }
    }

    private boolean withdraw(Turn turn, Computation<?> computation, Reason reason) {
        lock.lock();
        try {
            boolean isWaiting = queue.remove(turn.client(), computation);
            if (isWaiting) {
                refuse(computation, reason);
            }
            return isWaiting;
        } finally {
            lock.unlock();
        }
    }

    private void stop(Computation<?> computation, Reason reason) {
        if (computation.stop(reason)) {
            stopped.increment();
        }
    }

    private Computation<?> next() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            Optional<Computation<?>> next = queue.poll();
            while (next.isEmpty()) {
                if (isClosed) {
                    throw new InterruptedException();
                }
                filled.await();
                next = queue.poll();
            }
            running++;
            return next.get();
        } finally {
            lock.unlock();
        }
    }

    private void leave() {
        lock.lock();
        try {
            running--;
            finished.increment();
        } finally {
            lock.unlock();
        }
    }
}
