package org.reliance.bench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/**
 * A page whose oil-price slider is moved by keys, and which notes how long each move took until every chart in view was
 * repainted; those out of sight follow when the slider rests.
 */
record DraggedPage(Page page) implements AutoCloseable {

    private static final String LISTEN = """
            () => {
              const isInView = (chart) => {
                const box = chart.getBoundingClientRect();
                return box.bottom > 0 && box.top < innerHeight;
              };
              const inView = [...document.querySelectorAll('reliance-chart, .chart')].filter(isInView);
              window.moves = [];
              let pressed = 0;
              let awaited = new Set();
              document.addEventListener('keydown', () => { pressed = performance.now(); awaited = new Set(inView); }, true);
              document.addEventListener('chart-drawn', (event) => {
                awaited.delete(event.target);
                if (pressed && awaited.size === 0) {
                  const since = pressed;
                  pressed = 0;
                  requestAnimationFrame(() => window.moves.push(performance.now() - since));
                }
              });
            }""";

    /** Waits until the page has its slider, and begins to take notes. */
    static DraggedPage of(Page page) {
        page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("Price of Urals crude, USD/bbl"))
                .focus();
        page.evaluate(LISTEN);
        return new DraggedPage(page);
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void awaitMoves(int count) {
        page.waitForFunction("count => window.moves.length >= count", count);
    }

    /** In milliseconds, in the order in which they were made. */
    List<Double> moves() {
        return ((List<?>) page.evaluate("() => window.moves"))
                .stream().map(move -> ((Number) move).doubleValue()).toList();
    }

    @Override
    public void close() {
        page.context().close();
    }
}
