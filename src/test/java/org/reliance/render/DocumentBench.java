package org.reliance.render;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reliance.dashboard.Calculation;
import org.reliance.dashboard.Desk;
import org.reliance.figure.Figure;

/** Prints how much processor time each writer takes for each sample: the median of warm runs, in milliseconds. The
 * processor's time, not the clock's, so that a busy machine measures the same. */
final class DocumentBench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 30;
    private static final int RUNS = 21;

    private DocumentBench() {}

    public static void main(String[] arguments) throws IOException {
        try (SvgWriter svg = SvgWriter.of(1)) {
            for (FigureWriter writer : List.of(
                    PptxWriter.of(), XlsxWriter.of(_ -> Optional.empty()), svg, PngWriter.of(svg), PdfWriter.of(svg))) {
                for (Map.Entry<String, Figure> sample : Samples.all().entrySet()) {
                    print(writer, sample.getKey(), sample.getValue());
                }
            }
        }
        for (String figure : Desk.whatIfs().toList()) {
            Calculation calculation =
                    Desk.DASHBOARD.calculation(Desk.query(figure, Map.of())).orElseThrow();
            print(
                    XlsxWriter.of(_ -> Optional.of(new LiveFigure(calculation.figure(), calculation.workings()))),
                    figure + " (what-if, calculating)",
                    calculation.figure());
        }
    }

    private static void print(FigureWriter writer, String name, Figure figure) throws IOException {
        System.out.printf(Locale.ROOT, "%s %s %.1f ms%n", writer.extension(), name, median(writer, figure));
    }

    private static double median(FigureWriter writer, Figure figure) throws IOException {
        double[] milliseconds = new double[RUNS];
        for (int i = -WARM_UP; i < RUNS; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            writer.write(figure, Picture.SLIDE, OutputStream.nullOutputStream());
            if (i >= 0) {
                milliseconds[i] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
            }
        }
        Arrays.sort(milliseconds);
        return milliseconds[RUNS / 2];
    }
}
