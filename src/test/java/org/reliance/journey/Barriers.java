package org.reliance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What axe finds on a page that keeps someone from using it, on a light screen and on a dark one. */
final class Barriers {

    private Barriers() {}

    static void assertNone(Page page) {
        List<String> barriers = Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                .flatMap(screen -> listBarriers(page, screen))
                .toList();
        assertThat(barriers).as("barriers at %s", page.url()).isEmpty();
    }

    private static Stream<String> listBarriers(Page page, ColorScheme screen) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(screen));
        // Colours that are still on their way from one screen to the other are no barrier.
        page.waitForFunction("() => document.getAnimations().length === 0");
        return new AxeBuilder(page).analyze().getViolations().stream().map(rule -> describe(screen, rule));
    }

    private static String describe(ColorScheme screen, Rule rule) {
        String places = rule.getNodes().stream()
                .map(node -> node.getHtml() + " " + node.getFailureSummary())
                .collect(Collectors.joining("\n  ", "\n  ", ""));
        return screen + ": " + rule.getId() + ": " + rule.getHelp() + places;
    }
}
