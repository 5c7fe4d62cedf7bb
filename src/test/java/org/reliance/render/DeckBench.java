package org.reliance.render;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Prints how long a deck of twelve figures takes: the median of warm runs by the clock, and by the processor. */
final class DeckBench {

    private static final int WARM_UP = 8;
    private static final int RUNS = 9;

    private DeckBench() {}

    public static void main(String[] arguments) throws IOException {
        Deck deck = new Deck(
                Locale.ENGLISH,
                "Twelve figures",
                "",
                Samples.all().values().stream()
                        .map(figure -> new Deck.Page(figure, ""))
                        .toList());
        try (SvgWriter svg = SvgWriter.of(2)) {
            for (DeckWriter writer : List.of(PptxWriter.of(), PdfWriter.of(svg))) {
                print(writer, deck);
            }
        }
    }

    private static void print(DeckWriter writer, Deck deck) throws IOException {
        double[] clock = new double[RUNS];
        double[] processor = new double[RUNS];
        for (int i = -WARM_UP; i < RUNS; i++) {
            long start = System.nanoTime();
            long busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            writer.write(deck, Picture.SLIDE, OutputStream.nullOutputStream());
            if (i >= 0) {
                clock[i] = (System.nanoTime() - start) / 1e6;
                processor[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - busy) / 1e6;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "deck of %d figures as %s: %.0f ms by the clock, %.0f ms of the processor%n",
                deck.pages().size(),
                writer.extension(),
                median(clock),
                median(processor));
    }

    private static double median(double[] milliseconds) {
        Arrays.sort(milliseconds);
        return milliseconds[RUNS / 2];
    }
}
