package org.reliance.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.reliance.figure.Figure;
import org.reliance.figure.Stamp;

class PressTest {

    private static final Figure FIGURE = Samples.onePoint();

    /** A format of so many bytes, each file of which takes 60 MB and waits for a sign. */
    private record Slow(int bytes, CountDownLatch begun, CountDownLatch sign) implements FigureWriter {

        static Slow atOnce(int bytes) {
            return new Slow(bytes, new CountDownLatch(1), new CountDownLatch(0));
        }

        static Slow atASign() {
            return new Slow(1, new CountDownLatch(1), new CountDownLatch(1));
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
            out.write(new byte[bytes]);
        }
    }

    @Test
    void aLargeFileComesOutAsItWentIn() throws IOException {
        Press press = new Press(100, Duration.ofSeconds(1));
        try (Spool file = press.print(Slow.atOnce(3_000_000), FIGURE, Picture.WIDE)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.writeTo(out);

            assertThat(file.size()).isEqualTo(3_000_000);
            assertThat(out.size()).isEqualTo(3_000_000);
        }
    }

    @Test
    void whoWaitsTooLongIsToldToComeAgain() throws Exception {
        Press press = new Press(100, Duration.ofMillis(50));
        Slow first = Slow.atASign();
        Thread holder = Thread.ofVirtual().start(() -> printed(press, first));
        first.begun().await();

        assertThatThrownBy(() -> press.print(Slow.atOnce(1), FIGURE, Picture.WIDE))
                .isInstanceOfSatisfying(
                        BusyException.class,
                        busy -> assertThat(busy.retryAfter()).isPositive());

        first.sign().countDown();
        holder.join();
        press.print(Slow.atOnce(1), FIGURE, Picture.WIDE).close();
    }

    @Test
    void aFileThatNeedsMoreThanAllIsMadeAlone() throws IOException {
        Press press = new Press(10, Duration.ofMillis(50));

        assertThat(press.print(Slow.atOnce(1), FIGURE, Picture.WIDE).size()).isEqualTo(1);
    }

    @Test
    void anArchiveHoldsEveryFigureAndTellsHowFarItIs() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> told = new ArrayList<>();

        archive().write(Locale.ENGLISH, two(), new CsvWriter(), Picture.WIDE, out, told::add);

        assertThat(names(out)).containsExactly("one.csv", "two.csv", "README.txt");
        assertThat(told).containsExactly(1, 2);
    }

    @Test
    void aCancelledArchiveComposesNothingMore() {
        List<Supplier<Figure>> figures = List.of(Samples::onePoint, () -> {
            throw new AssertionError("composed after the end");
        });

        assertThatThrownBy(() -> archive()
                        .write(
                                Locale.ENGLISH,
                                figures,
                                new CsvWriter(),
                                Picture.WIDE,
                                OutputStream.nullOutputStream(),
                                _ -> {
                                    throw new CancellationException();
                                }))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void anArchiveThatEndsEarlyLeavesItsPlaceToTheNext() throws IOException {
        FigureArchive archive = archive();
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> archive.write(
                            Locale.ENGLISH,
                            two(),
                            new CsvWriter(),
                            Picture.WIDE,
                            OutputStream.nullOutputStream(),
                            _ -> {
                                throw new CancellationException();
                            }))
                    .isInstanceOf(CancellationException.class);
        }

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        archive.write(Locale.ENGLISH, two(), new CsvWriter(), Picture.WIDE, out, _ -> {});
        assertThat(names(out)).hasSize(3);
    }

    @Test
    void aThirdArchiveAtOnceIsToldToComeAgain() throws IOException {
        FigureArchive archive = archive();

        // Written from within each other, so that three are under way without a thread.
        archive.write(Locale.ENGLISH, two(), new CsvWriter(), Picture.WIDE, OutputStream.nullOutputStream(), _ -> {
            try {
                archive.write(
                        Locale.ENGLISH, two(), new CsvWriter(), Picture.WIDE, OutputStream.nullOutputStream(), _ -> {
                            ByteArrayOutputStream third = new ByteArrayOutputStream();
                            assertThatThrownBy(() -> archive.write(
                                            Locale.ENGLISH, two(), new CsvWriter(), Picture.WIDE, third, _ -> {}))
                                    .isInstanceOf(BusyException.class);
                            assertThat(third.size()).isZero();
                        });
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static FigureArchive archive() {
        return FigureArchive.of(new Press(100, Duration.ofSeconds(1)));
    }

    private static List<Supplier<Figure>> two() {
        return List.of(() -> named("one"), () -> named("two"));
    }

    private static Figure named(String name) {
        Figure any = Samples.onePoint();
        Stamp stamp = any.stamp();
        return new Figure(
                name,
                any.locale(),
                any.title(),
                any.subtitle(),
                any.domain(),
                any.measure(),
                any.layers(),
                any.notes(),
                any.sources(),
                any.warnings(),
                any.summary(),
                new Stamp(stamp.dataVersion(), stamp.date(), stamp.address(), stamp.choices(), name));
    }

    private static void printed(Press press, FigureWriter writer) {
        try {
            press.print(writer, FIGURE, Picture.WIDE).close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> names(ByteArrayOutputStream zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
