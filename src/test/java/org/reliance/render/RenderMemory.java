package org.reliance.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reliance.figure.Figure;

/** Writes 2,000 files of every format in turn and prints how much heap is left in use on the way. */
final class RenderMemory {

    private static final int RENDERS = 2_000;
    private static final int EVERY = 250;
    private static final double MEGABYTE = 1 << 20;

    private RenderMemory() {}

    public static void main(String[] arguments) throws IOException {
        List<Figure> figures = List.copyOf(Samples.all().values());
        try (SvgWriter svg = SvgWriter.of(1)) {
            List<FigureWriter> writers = List.of(
                    svg,
                    PngWriter.of(svg),
                    PdfWriter.of(svg),
                    PptxWriter.of(),
                    XlsxWriter.of(_ -> Optional.empty()),
                    new CsvWriter());
            Picture picture = Picture.WIDE.withDensity(1);
            for (int i = 1; i <= RENDERS; i++) {
                // Once around the figures before the next format begins, so that every pair comes up.
                writers.get(i / figures.size() % writers.size())
                        .write(figures.get(i % figures.size()), picture, OutputStream.nullOutputStream());
                if (i % EVERY == 0) {
                    System.out.printf(Locale.ROOT, "after %d renders: %.1f MB in use%n", i, used());
                }
            }
        }
    }

    /** What the collector cannot take back. */
    private static double used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }
}
