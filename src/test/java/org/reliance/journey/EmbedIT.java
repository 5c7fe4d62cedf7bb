package org.reliance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A figure in the page of somebody else, taken in with the lines that the dialog hands out. */
@Journey
class EmbedIT {

    @Test
    void aFigureHasItsOwnHeightInThePageThatTakesItIn(Reader reader, Newspaper newspaper) {
        Page page = anotherWindow(reader);
        page.navigate(newspaper.publishes("/allowed", embedCode(reader)));
        FrameLocator frame = page.frameLocator("iframe");
        assertThat(frame.getByRole(AriaRole.HEADING).first()).containsText("Gas prices");
        assertFits(page);

        double closed = height(page);
        frame.getByText("The figure as a table").click();
        page.waitForCondition(() -> height(page) > closed + 100);
        assertFits(page);

        page.setViewportSize(390, 844);
        assertFits(page);
        Assertions.assertThat(page.context().cookies(newspaper.origin())).isEmpty();
    }

    @Test
    void aSiteThatIsNotAllowedShowsNothing(Reader reader) {
        try (Newspaper stranger = Newspaper.open()) {
            Page page = anotherWindow(reader);
            page.navigate(stranger.publishes("/refused", embedCode(reader)));
            page.waitForLoadState();
            assertThat(page.locator("iframe")).hasCount(1);
            assertThat(page.frameLocator("iframe").getByRole(AriaRole.HEADING)).hasCount(0);
        }
    }

    /** So that the reader's own finds no fault in what a stranger's page is refused. */
    private static Page anotherWindow(Reader reader) {
        return reader.page().context().newPage();
    }

    private static String embedCode(Reader reader) {
        reader.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        reader.opens("/figures/gas-price")
                .tabsTo(AriaRole.BUTTON, "Save and share")
                .presses("Enter");
        Locator dialog = reader.page().locator("dialog.export[open]");
        dialog.getByText("Copy embed code").click();
        assertThat(dialog).containsText("Embed code copied");
        return (String) reader.page().evaluate("() => navigator.clipboard.readText()");
    }

    /** The frame is as high as what is in it. */
    private static void assertFits(Page page) {
        page.waitForCondition(() -> Math.abs(height(page) - contentHeight(page)) <= 1);
    }

    private static double height(Page page) {
        return page.locator("iframe").boundingBox().height;
    }

    private static double contentHeight(Page page) {
        return ((Number) page.frameLocator("iframe")
                        .locator("main")
                        .evaluate("main => main.getBoundingClientRect().height"))
                .doubleValue();
    }
}
