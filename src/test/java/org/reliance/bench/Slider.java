package org.reliance.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.reliance.journey.Chromium;
import org.reliance.journey.Program;

/**
 * Time from a key press on the oil-price slider to the frame in which every chart in view is repainted: of each
 * address named, of ten readers who drag at once on the first of them, and, in the same call, of a page that computes and
 * draws the same without a server.
 */
final class Slider {

    private static final int WARM_UP = 60;
    private static final int MOVES = 100;
    private static final int READERS = 10;

    private final Browser browser;

    private Slider(Browser browser) {
        this.browser = browser;
    }

    public static void main(String[] addresses) {
        if (addresses.length == 0) {
            throw new IllegalArgumentException("name the pages to measure: /figures/oil-tax-loss");
        }
        try (Program program = Program.start();
                Chromium chromium = Chromium.start()) {
            Slider slider = new Slider(chromium.browser());
            Latencies plain = slider.print("a plain page without a server", List.of(slider.openPlain()));
            for (String address : addresses) {
                Latencies ours = slider.print(address, List.of(slider.open(program, address)));
                System.out.printf("  that is %.1f times the plain page%n", ours.median() / plain.median());
            }
            slider.print(
                    READERS + " readers at once, " + addresses[0],
                    IntStream.range(0, READERS)
                            .mapToObj(reader -> slider.open(program, addresses[0]))
                            .toList());
        }
    }

    private DraggedPage open(Program program, String address) {
        Page page = browser.newContext().newPage();
        page.navigate(program.address() + address);
        return DraggedPage.of(page);
    }

    private DraggedPage openPlain() {
        Page page = browser.newContext().newPage();
        page.setContent(plain());
        page.addScriptTag(new Page.AddScriptTagOptions().setPath(Path.of("node_modules/echarts/dist/echarts.min.js")));
        page.evaluate("start()");
        return DraggedPage.of(page);
    }

    private static String plain() {
        try (InputStream in = Objects.requireNonNull(Slider.class.getResourceAsStream("plain.html"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Latencies print(String what, List<DraggedPage> pages) {
        for (int move = 1; move <= WARM_UP + MOVES; move++) {
            int moves = move;
            pages.forEach(page -> page.press(moves % 2 == 0 ? "ArrowLeft" : "ArrowRight"));
            pages.forEach(page -> page.awaitMoves(moves));
        }
        Latencies latencies = new Latencies(pages.stream()
                .flatMap(page -> page.moves().stream().skip(WARM_UP))
                .sorted()
                .toList());
        pages.forEach(DraggedPage::close);
        System.out.printf(
                "slider key press to repainted charts in view, %s: p50 %.0f ms, p95 %.0f ms, max %.0f ms%n",
                what, latencies.median(), latencies.quantile(0.95), latencies.quantile(1));
        return latencies;
    }

    /** How long moves took, in milliseconds, in rising order. */
    private record Latencies(List<Double> sorted) {

        double median() {
            return quantile(0.5);
        }

        double quantile(double share) {
            return sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size()));
        }
    }
}
