package org.reliance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What someone does who takes a figure away, without a mouse. */
@Journey
class ExportIT {

    private static final String FIGURE = "/figures/gas-price?events=off";

    @Test
    void theDialogOpensByKeyboardIsWithoutBarriersAndGivesTheFocusBack(Reader reader) {
        Locator dialog = opened(reader);
        reader.meetsNoBarrier();

        reader.presses("Escape");
        assertThat(dialog).isHidden();
        assertThat(reader.page().locator("reliance-export .opener").first()).isFocused();
    }

    @Test
    void formatSizeAndGroundAreInTheAddressOfTheFile(Reader reader) {
        Locator dialog = opened(reader);
        dialog.getByLabel("Size").selectOption("square");
        dialog.getByLabel("Dark").check();
        dialog.getByLabel("Transparent").check();

        assertThat(download(dialog))
                .hasAttribute(
                        "href",
                        "api/v1/figures/gas-price.png?events=off&width=1080&height=1080&density=2&theme=dark"
                                + "&transparent=true");
        dialog.getByLabel("Excel").check();
        assertThat(download(dialog)).hasAttribute("href", "api/v1/figures/gas-price.xlsx?events=off");
    }

    @Test
    void aSizeBeyondTheBoundsIsRefusedInWords(Reader reader) {
        Locator dialog = opened(reader);
        dialog.getByLabel("Width").fill("9000");

        assertThat(dialog.locator(".outcome")).containsText("from 200 to 4,096");
        assertThat(dialog.locator("button.download")).isDisabled();
    }

    @Test
    void theLastChoiceIsRemembered(Reader reader) {
        Locator dialog = opened(reader);
        dialog.getByLabel("SVG").check();
        dialog.getByLabel("Width").fill("640");

        dialog = opened(reader);
        assertThat(dialog.getByLabel("SVG")).isChecked();
        assertThat(dialog.getByLabel("Width")).hasValue("640");
        assertThat(dialog.getByLabel("Size")).hasValue("");
    }

    @Test
    void theFigureCanBeCitedFromTheDialog(Reader reader) {
        Locator dialog = opened(reader);
        dialog.getByText("How to cite this figure").click();

        assertThat(dialog.locator(".citation p")).containsText(Pattern.compile("data version .+/figures/gas-price"));
        var bibTeX =
                reader.page().request().get("/" + dialog.getByText("BibTeX").getAttribute("href"));
        org.assertj.core.api.Assertions.assertThat(bibTeX.text()).startsWith("@online{reliance-gas-price");
    }

    private static Locator opened(Reader reader) {
        reader.opens(FIGURE).tabsTo(AriaRole.BUTTON, "Save and share").presses("Enter");
        Locator dialog = reader.page().locator("dialog.export[open]");
        assertThat(dialog).isVisible();
        return dialog;
    }

    private static Locator download(Locator dialog) {
        return dialog.locator("a.download");
    }
}
