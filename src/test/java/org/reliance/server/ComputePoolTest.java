package org.reliance.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.reliance.server.BusyException.Reason;
import org.reliance.server.ComputePool.Limits;

/** Where one thing has to come before another, latches say so; the limits of time are far off unless they are tested. */
@Timeout(60)
class ComputePoolTest {

    private static final Duration LONG = Duration.ofMinutes(5);

    private ComputePool pool = pool(1, 10, LONG, LONG);

    private static ComputePool pool(int threads, int waiting, Duration longestWait, Duration longestRun) {
        return ComputePool.start("test", new Limits(threads, waiting, longestWait, longestRun));
    }

    private void use(ComputePool other) {
        pool.close();
        pool = other;
    }

    @AfterEach
    void close() {
        pool.close();
    }

    /** Keeps a thread of the pool until told. */
    private static final class Blocker {
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch sign = new CountDownLatch(1);

        Boolean block() throws InterruptedException {
            begun.countDown();
            sign.await();
            return true;
        }
    }

    private <T> CompletableFuture<T> later(Turn turn, java.util.concurrent.Callable<T> work) {
        CompletableFuture<T> future = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                future.complete(pool.call(turn, work));
            } catch (Throwable e) {
                future.completeExceptionally(e);
            }
        });
        return future;
    }

    private Blocker block() throws InterruptedException {
        Blocker blocker = new Blocker();
        CompletableFuture<Boolean> _ = later(pool.turnOf("blocker"), blocker::block);
        blocker.begun.await();
        return blocker;
    }

    private void awaitWaiting(int count) {
        while (pool.load().waiting() != count) {
            Thread.onSpinWait();
        }
    }

    @Test
    void workIsDoneOnAPlatformThreadOfThePool() throws Exception {
        Thread thread = pool.call(pool.turnOf("a"), Thread::currentThread);

        assertThat(thread.isVirtual()).isFalse();
        assertThat(thread.getName()).isEqualTo("test-1");
    }

    @Test
    void whatTheWorkThrowsIsThrownAsItIs() {
        IOException failure = new IOException("the disk is full");

        assertThatThrownBy(() -> pool.call(pool.turnOf("a"), () -> {
                    throw failure;
                }))
                .isSameAs(failure);
    }

    @Test
    void workOfWorkIsDoneAtOnce() throws Exception {
        Thread[] threads = pool.call(pool.turnOf("a"), () ->
                new Thread[] {Thread.currentThread(), pool.call(pool.turnOf("a"), Thread::currentThread)});

        assertThat(threads[1]).isSameAs(threads[0]);
    }

    @Test
    void clientsTakeTurns() throws Exception {
        Blocker blocker = block();
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        List<CompletableFuture<Boolean>> all = new ArrayList<>();
        for (String each : List.of("a1", "a2", "a3", "b1")) {
            all.add(later(pool.turnOf(each.substring(0, 1)), () -> order.add(each)));
            awaitWaiting(all.size());
        }

        blocker.sign.countDown();
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).get();

        assertThat(order).containsExactly("a1", "b1", "a2", "a3");
    }

    @Test
    void whoFindsTheQueueFullIsToldToComeAgain() throws Exception {
        use(pool(1, 1, LONG, LONG));
        Blocker blocker = block();
        CompletableFuture<Boolean> waiting = later(pool.turnOf("a"), () -> true);
        awaitWaiting(1);

        assertThatThrownBy(() -> pool.call(pool.turnOf("a"), () -> true))
                .isInstanceOfSatisfying(BusyException.class, busy -> {
                    assertThat(busy.reason()).isEqualTo(Reason.TOO_MANY);
                    assertThat(busy.retryAfter()).isPositive();
                    assertThat(busy).hasMessageContaining("Ask again in 5 seconds.");
                });
        blocker.sign.countDown();
        assertThat(waiting.get()).isTrue();
        assertThat(pool.load().refused()).isOne();
    }

    @Test
    void whoWaitsTooLongIsToldToComeAgainAndNothingIsComputedForIt() throws Exception {
        use(pool(1, 10, Duration.ofMillis(1), LONG));
        Blocker blocker = block();
        AtomicBoolean isDone = new AtomicBoolean();

        assertThatThrownBy(() -> pool.call(pool.turnOf("a"), () -> {
                    isDone.set(true);
                    return true;
                }))
                .isInstanceOf(BusyException.class);
        assertThat(pool.load().waiting()).isZero();
        blocker.sign.countDown();
        pool.call(new Turn("b", LONG, false, () -> true), () -> true);
        assertThat(isDone).isFalse();
    }

    @Test
    void whatRunsTooLongIsInterruptedAndTheThreadGoesOn() throws Exception {
        use(pool(1, 10, LONG, Duration.ofMillis(1)));
        CountDownLatch never = new CountDownLatch(1);

        assertThatThrownBy(() -> pool.call(pool.turnOf("a"), () -> {
                    never.await();
                    return true;
                }))
                .isInstanceOfSatisfying(
                        BusyException.class, busy -> assertThat(busy.reason()).isEqualTo(Reason.TOO_LONG));
        assertThat(pool.call(pool.turnOf("a"), () -> Thread.currentThread().isInterrupted()))
                .isFalse();
        assertThat(pool.load().stopped()).isOne();
    }

    @Test
    void whatFinishesAllTheSameIsAnswered() throws Exception {
        use(pool(1, 10, LONG, Duration.ofMillis(1)));
        CountDownLatch never = new CountDownLatch(1);

        assertThat(pool.call(pool.turnOf("a"), () -> {
                    try {
                        never.await();
                        return "not stopped";
                    } catch (InterruptedException e) {
                        return "what there was";
                    }
                }))
                .isEqualTo("what there was");
    }

    @Test
    void whatNobodyWantsAnyMoreIsTakenOutOfTheQueue() throws Exception {
        Blocker blocker = block();
        AtomicBoolean isDone = new AtomicBoolean();

        assertThatThrownBy(() -> pool.call(new Turn("a", LONG, false, () -> false), () -> {
                    isDone.set(true);
                    return true;
                }))
                .isInstanceOfSatisfying(
                        BusyException.class, busy -> assertThat(busy.reason()).isEqualTo(Reason.LEFT));
        blocker.sign.countDown();
        pool.call(pool.turnOf("a"), () -> true);
        assertThat(isDone).isFalse();
    }

    @Test
    void whatNobodyWantsAnyMoreIsStopped() {
        AtomicBoolean isWanted = new AtomicBoolean(true);

        assertThatThrownBy(() -> pool.call(new Turn("a", LONG, false, isWanted::get), () -> {
                    isWanted.set(false);
                    while (!Thread.currentThread().isInterrupted()) {
                        Thread.onSpinWait();
                    }
                    throw new CancellationException();
                }))
                .isInstanceOfSatisfying(
                        BusyException.class, busy -> assertThat(busy.reason()).isEqualTo(Reason.LEFT));
    }

    @Test
    void anInterruptedCallerWaitsForTheEndOfItsWork() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean hasEnded = new AtomicBoolean();
        CompletableFuture<Boolean> endedBefore = new CompletableFuture<>();
        Thread caller = Thread.ofVirtual().start(() -> {
            try {
                pool.call(pool.turnOf("a"), () -> {
                    begun.countDown();
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        hasEnded.set(true);
                        throw e;
                    }
                    return true;
                });
            } catch (Exception e) {
                endedBefore.complete(hasEnded.get() && Thread.currentThread().isInterrupted());
            }
        });
        begun.await();
        caller.interrupt();

        assertThat(endedBefore.get()).isTrue();
    }

    @Test
    void aClosedPoolRefusesWhatWaitsAndWhatComes() throws Exception {
        block();
        CompletableFuture<Boolean> waiting = later(pool.turnOf("a"), () -> true);
        awaitWaiting(1);

        pool.close();

        assertThatThrownBy(waiting::get).isInstanceOf(ExecutionException.class).hasCauseInstanceOf(BusyException.class);
        assertThatThrownBy(() -> pool.call(pool.turnOf("a"), () -> true)).isInstanceOf(BusyException.class);
    }

    /** Thousands of short, refused, stopped and left ones: afterwards nothing waits, nothing runs, and all threads work. */
    @Test
    void nothingLeaks() throws Exception {
        use(pool(4, 8, Duration.ofMillis(2), Duration.ofMillis(2)));
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 2_000; i++) {
                int number = i;
                Future<Integer> _ = callers.submit(() -> pool.call(
                        new Turn("client" + number % 7, Duration.ofMillis(number % 5), false, () -> number % 11 != 0),
                        () -> {
                            if (number % 13 == 0) {
                                new CountDownLatch(1).await();
                            }
                            return number;
                        }));
            }
        }
        assertThat(pool.load().waiting()).isZero();
        CountDownLatch all = new CountDownLatch(4);
        List<CompletableFuture<Boolean>> together = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            together.add(later(new Turn("a", LONG, false, () -> true), () -> {
                all.countDown();
                while (all.getCount() > 0) {
                    Thread.onSpinWait();
                }
                return true;
            }));
        }
        CompletableFuture.allOf(together.toArray(CompletableFuture[]::new)).get();
        while (pool.load().running() > 0) {
            Thread.onSpinWait();
        }
    }
}
