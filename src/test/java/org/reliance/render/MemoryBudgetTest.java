package org.reliance.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.reliance.figure.Figure;

class MemoryBudgetTest {

    private static final Figure FIGURE = Samples.onePoint();

    /** A format each file of which takes 60 MB and waits for a sign. */
    private record Slow(CountDownLatch begun, CountDownLatch sign) implements FigureWriter {

        static Slow atOnce() {
            return new Slow(new CountDownLatch(1), new CountDownLatch(0));
        }

        static Slow atASign() {
            return new Slow(new CountDownLatch(1), new CountDownLatch(1));
        }

        @Override
        public String extension() {
            return "slow";
        }

        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public int megabytes(Picture picture) {
            return 60;
        }

        @Override
        public void write(Figure figure, Picture picture, OutputStream out) throws IOException {
            begun.countDown();
            try {
                sign.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            out.write(7);
        }
    }

    @Test
    void aFileWaitsForTheMemoryOfAnother() throws Exception {
        MemoryBudget memory = new MemoryBudget(100, 200);
        Slow first = Slow.atASign();
        Slow second = Slow.atOnce();
        Thread holder = Thread.ofVirtual().start(() -> write(memory, first));
        first.begun().await();
        Thread waiting = Thread.ofVirtual().start(() -> write(memory, second));
        while (waiting.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }

        assertThat(second.begun().getCount()).isOne();
        first.sign().countDown();
        holder.join();
        waiting.join();
        assertThat(second.begun().getCount()).isZero();
    }

    @Test
    void whoWaitsCanBeInterrupted() throws Exception {
        MemoryBudget memory = new MemoryBudget(100, 200);
        Slow first = Slow.atASign();
        Thread holder = Thread.ofVirtual().start(() -> write(memory, first));
        first.begun().await();
        AtomicBoolean isCancelled = new AtomicBoolean();
        Thread waiting = Thread.ofVirtual().start(() -> {
            try {
                write(memory, Slow.atOnce());
            } catch (CancellationException e) {
                isCancelled.set(true);
            }
        });

        waiting.interrupt();
        waiting.join();
        assertThat(isCancelled).isTrue();

        first.sign().countDown();
        holder.join();
        assertThat(write(memory, Slow.atOnce())).containsExactly(7);
    }

    @Test
    void aFileThatNeedsMoreThanAllOthersTogetherIsMadeAlone() {
        assertThat(write(new MemoryBudget(10, 60), Slow.atOnce())).containsExactly(7);
    }

    @Test
    void aFileThatNeedsMoreThanThereIsIsRefusedInWords() {
        Slow tooLarge = Slow.atOnce();

        assertThatThrownBy(() -> write(new MemoryBudget(10, 59), tooLarge))
                .isInstanceOf(TooLargeException.class)
                .hasMessage("This file takes about 60 MB of memory to make, and this server has 59 MB for one file; "
                        + "ask for a smaller picture or fewer figures.");
        assertThat(tooLarge.begun().getCount()).isOne();
    }

    private static byte[] write(MemoryBudget memory, FigureWriter writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            memory.write(writer, FIGURE, Picture.WIDE, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
