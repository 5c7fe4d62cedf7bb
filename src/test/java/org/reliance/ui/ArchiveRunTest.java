package org.reliance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ArchiveRunTest {

    /** Writes down what it is told. */
    private static final class Notes implements ArchiveRun.Listener {

        private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
        private final BlockingQueue<Path> files = new LinkedBlockingQueue<>();

        @Override
        public void written(int count) {
            told.add("written " + count);
        }

        @Override
        public void finished(Path file) {
            files.add(file);
            told.add("finished");
        }

        @Override
        public void cancelled() {
            told.add("cancelled");
        }

        @Override
        public void busy() {
            told.add("busy");
        }

        @Override
        public void failed() {
            told.add("failed");
        }

        String next() throws InterruptedException {
            return String.valueOf(told.poll(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void whoWaitsIsToldHowFarItIsAndWhereTheFileLies() throws Exception {
        Notes notes = new Notes();
        ArchiveRun run = ArchiveRun.start(
                (out, progress) -> {
                    out.write(7);
                    progress.after(1);
                    out.write(7);
                    progress.after(2);
                },
                notes);

        assertThat(List.of(notes.next(), notes.next(), notes.next()))
                .containsExactly("written 1", "written 2", "finished");
        Path file = notes.files.take();
        assertThat(Files.readAllBytes(file)).containsExactly(7, 7);

        run.cancel();
        assertThat(file).doesNotExist();
    }

    @Test
    void cancellingEndsTheWorkAfterTheFigureThatIsBeingDrawn() throws Exception {
        Notes notes = new Notes();
        CountDownLatch sign = new CountDownLatch(1);
        ArchiveRun run = ArchiveRun.start(
                (out, progress) -> {
                    await(sign);
                    progress.after(1);
                    throw new AssertionError("went on after the end");
                },
                notes);
        run.cancel();
        sign.countDown();

        assertThat(notes.next()).isEqualTo("cancelled");
    }

    @Test
    void whatFailsIsTold() throws Exception {
        Notes notes = new Notes();
        ArchiveRun.start(
                (out, progress) -> {
                    throw new IOException("no room");
                },
                notes);

        assertThat(notes.next()).isEqualTo("failed");
    }

    private static void await(CountDownLatch sign) throws IOException {
        try {
            sign.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
