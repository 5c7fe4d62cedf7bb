package org.reliance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What someone does who asks what if: saves scenarios, holds them against each other, asks backwards, looks again. */
@Journey
class WhatIfIT {

    private static final String OIL_PRICE = "Price of Urals crude, exact number, USD/bbl";

    @Test
    void aSavedScenarioOutlivesAReloadAndItsLinkShowsItToOthers(Reader reader) {
        reader.opens("/figures/oil-tax-loss").writes("40", OIL_PRICE).standsAt("/figures/oil-tax-loss?oil-price=40");
        reader.writes("Oil at <b>40</b>", "Name").clicks(AriaRole.BUTTON, "Save this scenario");
        assertThat(reader.page().locator(".saved > li")).hasCount(1);
        reader.page().waitForURL(url -> url.contains("compare="));
        String link = reader.page().url();

        reader.page().reload();
        reader.sees("Oil at <b>40</b>");
        reader.page().context().clearCookies();
        reader.opens("/figures/oil-tax-loss" + link.substring(link.indexOf('?')));
        assertThat(reader.page().locator(".saved > li")).hasCount(1);
        reader.meetsNoBarrier();
    }

    @Test
    void aQuestionAskedBackwardsIsAnsweredAndSetsTheLever(Reader reader) {
        reader.opens("/figures/oil-tax-loss").writes("12", "Is to be").clicks(AriaRole.BUTTON, "Find it");
        reader.clicks(AriaRole.BUTTON, "Set Price of Urals crude to 79.31 USD/bbl")
                .sees(
                        AriaRole.HEADING,
                        "Cumulative loss: 12 USD bn by 2025 in your scenario, 10.35 USD bn in the baseline");
    }

    @Test
    void theLastChangeIsReplayedByKeyboardAndTheLeversEndWhereTheyStood(Reader reader) {
        reader.opens("/figures/oil-tax-loss").writes("40", OIL_PRICE).standsAt("/figures/oil-tax-loss?oil-price=40");
        reader.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo"))
                .focus();
        reader.presses("Control+Alt+z");

        var field = reader.page().getByLabel(OIL_PRICE);
        assertThat(field).hasValue("70");
        assertThat(field).hasValue("40");
        reader.standsAt("/figures/oil-tax-loss?oil-price=40");
    }

    /** A laptop, a small laptop, a phone upright and lying. */
    @ParameterizedTest
    @CsvSource({"1440, 900", "1366, 768", "390, 844", "844, 390"})
    void everyLeverIsSeenTogetherWithThePictureThatItMoves(int width, int height, Reader reader) {
        reader.page().setViewportSize(width, height);
        reader.opens("/figures/oil-tax-loss")
                .page()
                .locator("reliance-chart svg")
                .first()
                .waitFor();
        Object unseen = reader.page().evaluate("""
                async () => {
                  const plot = document.querySelector('.main-figure reliance-chart').shadowRoot.querySelector('.plot');
                  const share = ({ top, bottom, height }) => (Math.min(innerHeight, bottom) - Math.max(0, top)) / height;
                  const unseen = [];
                  for (const lever of document.querySelectorAll('.lever')) {
                    const handle = lever.querySelector('vaadin-decimal-slider, vaadin-slider, vaadin-radio-group');
                    handle.scrollIntoView({ block: 'nearest' });
                    for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame);
                    const box = handle.getBoundingClientRect();
                    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
                    const picture = share(plot.getBoundingClientRect());
                    if (share(box) < 0.95 || !handle.contains(top) || picture < 0.75) unseen.push(lever.id + ' ' + picture);
                  }
                  return unseen.join(', ');
                }""");
        Assertions.assertThat(unseen).as("levers without their picture").isEqualTo("");
    }

    @Test
    void aNumberOfTheTableLeadsToItsEquation(Reader reader) {
        reader.opens("/figures/oil-tax-loss");
        reader.page().locator(".years summary").click();
        reader.page().locator(".years button.cell").first().click();

        assertThat(reader.page().locator("#equation-price-per-tonne")).isFocused();
        reader.meetsNoBarrier();
    }
}
