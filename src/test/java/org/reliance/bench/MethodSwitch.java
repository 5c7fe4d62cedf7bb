package org.reliance.bench;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.reliance.journey.Chromium;
import org.reliance.journey.Program;

/** Time from a key press that chooses another trend method to the frame in which the figure is repainted. */
final class MethodSwitch {

    private static final int WARM_UP = 10;
    private static final int MOVES = 40;

    /** The figure is the first chart of the page; the picture of the residuals follows it. */
    private static final String LISTEN = """
            () => {
              window.moves = [];
              let pressed = 0;
              document.addEventListener('keydown', () => { pressed = performance.now(); }, true);
              document.querySelector('reliance-chart').addEventListener('chart-drawn', () => {
                if (pressed) {
                  const since = pressed;
                  pressed = 0;
                  requestAnimationFrame(() => window.moves.push(performance.now() - since));
                }
              });
            }""";

    private MethodSwitch() {}

    public static void main(String[] arguments) {
        String address = arguments.length > 0
                ? arguments[0]
                : "/figures/gas-price?trend=ols&trend-of=gas-price-history&trend-until=2030";
        try (Program program = Program.start();
                Chromium chromium = Chromium.start();
                Page page = chromium.browser().newPage()) {
            page.navigate(program.address() + address);
            Locator method = page.locator("vaadin-select").first().locator("vaadin-select-value-button");
            method.focus();
            page.evaluate(LISTEN);
            for (int move = 1; move <= WARM_UP + MOVES; move++) {
                // A letter takes the next method that begins with it, without opening the list.
                page.keyboard().press(move % 2 == 0 ? "l" : "q");
                page.waitForFunction("count => window.moves.length >= count", move);
                page.waitForTimeout(600);
            }
            print(page);
        }
    }

    private static void print(Page page) {
        List<?> all = (List<?>) page.evaluate("() => window.moves");
        double[] moves = all.stream()
                .skip(WARM_UP)
                .mapToDouble(move -> ((Number) move).doubleValue())
                .sorted()
                .toArray();
        System.out.printf(
                "method key press to repainted figure, %d moves: p50 %.0f ms, p95 %.0f ms, max %.0f ms%n",
                moves.length, moves[moves.length / 2], moves[moves.length * 95 / 100], moves[moves.length - 1]);
    }
}
