package org.reliance.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OilTaxManoeuvreTest {

    @ParameterizedTest
    @CsvSource({
        "oil-price=70&until=2025, 10.34775",
        "until=2024, 8.04825",
        "until=2024&reclearance=ended, 12.0087555",
        "until=2024&reclearance=phased, 10.731",
    })
    void losesWhatTheSpecificationSays(String query, double expected) {
        assertThat(run(query).result("cumulative-loss")).isCloseTo(expected, within(1e-9));
    }

    @Test
    void losesASixthOfTheGdpOfTheYearBefore() {
        assertThat(run("gdp=60.03").result("cumulative-loss-share-of-gdp")).isCloseTo(17.2, within(0.05));
    }

    @ParameterizedTest
    @CsvSource({"70, 3.83", "71.06, 3.9"})
    void hitsTheCurrentAccountInAFullYear(double price, double expected) {
        Outcome outcome = run("gdp=60.03&from=2024&until=2024&oil-price=" + price);

        assertThat(outcome.result("current-account-share-of-gdp")).isCloseTo(expected, within(0.005));
        assertThat(outcome.result("fiscal-effect-share-of-gdp")).isCloseTo(expected * 0.33, within(0.005));
    }

    @ParameterizedTest
    @CsvSource({"70, 1.28", "71.06, 1.3"})
    void hitsTheBudgetInAFullYearByTheReClearanceAlone(double price, double expected) {
        Outcome outcome = run("gdp=60.03&from=2024&until=2024&reclearance=ended&oil-price=" + price);

        assertThat(outcome.result("reclearance-loss-share-of-gdp")).isCloseTo(expected, within(0.005));
    }

    @ParameterizedTest
    @CsvSource({"50, none, 0.504", "50, statute, 0.420", "55, statute, 0.474"})
    void keepsTheDutyOnReClearedCrudeWhileTheSchemeLives(double price, String phaseOut, double expected) {
        Outcome outcome = run("reclearance=phased&until=2019&oil-price=" + price + "&phase-out=" + phaseOut);

        assertThat(outcome.result("reclearance-revenue")).isCloseTo(expected, within(0.0005));
    }

    @ParameterizedTest
    @CsvSource({"70, none, 25.0", "63.59, statute, 20.4"})
    void makesCrudeCheaperByTheAverageDuty(double price, String phaseOut, double expected) {
        Outcome outcome = run("until=2019&oil-price=" + price + "&phase-out=" + phaseOut);

        assertThat(outcome.result("duty-share-of-price")).isCloseTo(expected, within(0.05));
    }

    @Test
    void addsThePremiumToThePriceAndNotToTheLoss() {
        Outcome without = run("until=2019");
        Outcome with = run("until=2019&premium=10");

        assertThat(with.result("price-paid")).isCloseTo(without.result("price-paid") + 10, within(1e-9));
        assertThat(with.result("premium-cost")).isCloseTo(0.18, within(1e-12));
        assertThat(with.result("loss")).isEqualTo(without.result("loss"));
    }

    @ParameterizedTest
    @CsvSource({
        "statute, 2019, 0.833",
        "statute, 2023, 0.167",
        "statute, 2024, 0",
        "statute, 2030, 0",
        "frozen-2019, 2019, 0.833",
        "frozen-2019, 2025, 0.833",
        "at-once, 2019, 0",
        "at-once, 2030, 0",
        "none, 2019, 1",
        "none, 2030, 1",
    })
    void phasesTheDutyOutAsChosen(String phaseOut, int year, double coefficient) {
        assertThat(run("until=2030&phase-out=" + phaseOut).value("coefficient", year))
                .isEqualTo(coefficient);
    }

    @Test
    void letsGdpGrowFromTheYearBeforeThePhaseOut() {
        assertThat(run("gdp=50&gdp-growth=2").value("gdp-of-year", 2020)).isCloseTo(50 * 1.02 * 1.02, within(1e-9));
    }

    private static Outcome run(String query) {
        return Belarus.run("oil-tax-manoeuvre", query);
    }
}
