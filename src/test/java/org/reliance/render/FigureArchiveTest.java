package org.reliance.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.reliance.figure.Figure;
import org.reliance.figure.Stamp;

class FigureArchiveTest {

    /** Takes every turn at once, and counts them. */
    private static final class Turns implements FigureArchive.Turns {

        private int count;
        private boolean isInTurn;

        @Override
        public <T> T take(Callable<T> work) throws IOException {
            count++;
            isInTurn = true;
            try {
                return work.call();
            } catch (IOException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IOException(e);
            } finally {
                isInTurn = false;
            }
        }
    }

    @Test
    void anArchiveHoldsEveryFigureAndTellsHowFarItIs() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> told = new ArrayList<>();

        archive().write(Locale.ENGLISH, two(), new CsvWriter(), Picture.WIDE, new Turns(), out, told::add);

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
                                new Turns(),
                                OutputStream.nullOutputStream(),
                                _ -> {
                                    throw new CancellationException();
                                }))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void aFigureIsMadeInATurnAndWrittenOutsideOfIt() throws IOException {
        Turns turns = new Turns();
        List<Boolean> composed = new ArrayList<>();
        List<Boolean> written = new ArrayList<>();
        List<Supplier<Figure>> figures = List.of(() -> {
            composed.add(turns.isInTurn);
            return named("one");
        });
        OutputStream out = new OutputStream() {
            @Override
            public void write(int octet) {
                written.add(turns.isInTurn);
            }
        };

        archive().write(Locale.ENGLISH, figures, new CsvWriter(), Picture.WIDE, turns, out, _ -> {});

        assertThat(turns.count).isOne();
        assertThat(composed).containsExactly(true);
        assertThat(written).isNotEmpty().containsOnly(false);
    }

    private static FigureArchive archive() {
        return FigureArchive.of(new MemoryBudget(100, 200));
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
