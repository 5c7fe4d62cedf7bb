package org.reliance.bench;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.reliance.journey.Chromium;
import org.reliance.journey.Program;

/** Time from a key press on a slider to the frame in which every chart of the page is repainted. */
final class Slider {

    private static final int WARM_UP = 20;
    private static final int MOVES = 50;

    private static final String LISTEN = """
            () => {
              window.moves = [];
              let pressed = 0;
              let drawn = 0;
              document.addEventListener('keydown', () => { pressed = performance.now(); drawn = 0; }, true);
              document.addEventListener('chart-drawn', () => {
                drawn++;
                if (pressed && drawn === document.querySelectorAll('reliance-chart').length) {
                  const since = pressed;
                  pressed = 0;
                  requestAnimationFrame(() => window.moves.push(performance.now() - since));
                }
              });
            }""";

    public static void main(String[] arguments) {
        String address = arguments.length > 0 ? arguments[0] : "/figures/oil-tax-loss";
        try (Program program = Program.start();
                Chromium chromium = Chromium.start();
                Page page = chromium.browser().newPage()) {
            page.navigate(program.address() + address);
            Locator slider = page.getByRole(
                    AriaRole.SLIDER, new Page.GetByRoleOptions().setName("Price of Urals crude, USD/bbl"));
            slider.focus();
            page.evaluate(LISTEN);
            for (int move = 1; move <= WARM_UP + MOVES; move++) {
                page.keyboard().press(move % 2 == 0 ? "ArrowLeft" : "ArrowRight");
                page.waitForFunction("count => window.moves.length >= count", move);
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
                "slider key press to repainted charts, %d moves: p50 %.0f ms, p95 %.0f ms, max %.0f ms%n",
                moves.length, moves[moves.length / 2], moves[moves.length * 95 / 100], moves[moves.length - 1]);
    }
}
