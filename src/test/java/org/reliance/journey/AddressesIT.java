package org.reliance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader or a program meets at a wrong address, and where a browser gives a page no clipboard. */
@Journey
class AddressesIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/figures/nope",
                "/Figures/gas-price",
                "/figures/gas-price/more",
                "/reports/nope",
                "/nothing",
                "/trends/more"
            })
    void aPageThatThereIsNotHasTheStatus(String address, Reader reader) {
        assertThat(reader.page().request().get(address).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/figures/gas-price", "/figures/gas-price?colour=red", "/reports/sivitsky-2019", "/data"})
    void aPageThatThereIsHasItToo(String address, Reader reader) {
        assertThat(reader.page().request().get(address).status()).isEqualTo(200);
    }

    @Test
    void anErrorWithoutAWordIsExplained(Reader reader) {
        APIResponse answer = reader.page().request().get("/actuator/health/nope");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
        assertThat(answer.headers()).doesNotContainKey("set-cookie");
    }

    @Test
    void whereTheBrowserGivesNoClipboardTheTextIsShownSelected(Reader reader) {
        reader.page().addInitScript("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        reader.opens("/figures/gas-price?events=off");
        reader.page().locator("reliance-export .opener").first().click();
        reader.page().locator("dialog.export[open]").getByText("Copy link").click();

        Locator dialog = reader.page().locator("dialog.copy-by-hand[open]");
        assertThat(dialog).containsText("to copy");
        assertThat(dialog.locator("textarea")).isFocused();
        assertThat(dialog.locator("textarea").evaluate("it => it.value.slice(it.selectionStart, it.selectionEnd)"))
                .asString()
                .startsWith("http")
                .endsWith("/figures/gas-price?events=off");
        reader.meetsNoBarrier();
        reader.page().keyboard().press("Escape");
        assertThat(dialog).isHidden();
        assertThat(reader.page().locator("dialog.export[open]")).isVisible();
    }
}
