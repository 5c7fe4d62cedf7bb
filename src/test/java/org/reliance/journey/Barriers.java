package org.reliance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What axe finds on a page that keeps someone from using it, on a light screen and on a dark one. */
final class Barriers {

    /** A dark screen differs from a light one in colours alone, and these are the rules about colours. */
    private static final List<String> RULES_ABOUT_COLOURS = List.of("color-contrast", "link-in-text-block");

    private Barriers() {}

    static void assertNone(Page page) {
        List<String> barriers = Stream.concat(
                        listBarriers(page, ColorScheme.LIGHT, axe(page)),
                        listBarriers(page, ColorScheme.DARK, axe(page).withRules(RULES_ABOUT_COLOURS)))
                .toList();
        assertThat(barriers).as("barriers at %s", page.url()).isEmpty();
    }

    private static Stream<String> listBarriers(Page page, ColorScheme screen, AxeBuilder axe) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(screen));
        // Colours that are still on their way from one screen to the other are no barrier.
        page.waitForFunction("() => document.getAnimations().length === 0");
        return axe.analyze().getViolations().stream().map(rule -> describe(screen, rule));
    }

    /** All else that axe could tell of a long page takes longer to carry over than to find out; no page holds frames. */
    private static AxeBuilder axe(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    private static String describe(ColorScheme screen, Rule rule) {
        String places = rule.getNodes().stream()
                .map(node -> node.getHtml() + " " + node.getFailureSummary())
                .collect(Collectors.joining("\n  ", "\n  ", ""));
        return screen + ": " + rule.getId() + ": " + rule.getHelp() + places;
    }
}
