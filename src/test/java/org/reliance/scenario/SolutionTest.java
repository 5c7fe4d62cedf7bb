package org.reliance.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SolutionTest {

    @Test
    void findsTheOilPriceThatGivesTwelveBillion() {
        assertThat(solve("oil-tax-manoeuvre", "", "oil-price", "cumulative-loss", 12))
                .isInstanceOfSatisfying(
                        Solution.One.class,
                        one -> assertThat(Belarus.run("oil-tax-manoeuvre", "oil-price=" + one.value())
                                        .result("cumulative-loss"))
                                .isCloseTo(12, within(1e-9)));
    }

    @Test
    void findsTheReferencePriceBehindAPublishedSubsidy() {
        assertThat(solve("gas", "gas-volume=18.8&gas-price=144", "gas-reference", "gas-subsidy", 2.2))
                .isInstanceOfSatisfying(
                        Solution.One.class, one -> assertThat(one.value()).isCloseTo(261, within(0.05)));
    }

    @Test
    void findsThePriceAtWhichTheImfIsHit() {
        assertThat(solve(
                        "oil-tax-manoeuvre",
                        "gdp=60.03&from=2024&until=2024",
                        "oil-price",
                        "current-account-share-of-gdp",
                        3.9))
                .isInstanceOfSatisfying(
                        Solution.One.class, one -> assertThat(one.value()).isCloseTo(71.06, within(0.005)));
    }

    @Test
    void saysHowFarTheLeverReachesWhenItFindsNothing() {
        assertThat(solve("oil-tax-manoeuvre", "", "oil-price", "cumulative-loss", 500))
                .isInstanceOfSatisfying(Solution.None.class, none -> {
                    assertThat(none.lowest()).isCloseTo(loss("oil-price=20"), within(1e-9));
                    assertThat(none.highest()).isCloseTo(loss("oil-price=150"), within(1e-9));
                });
    }

    @Test
    void saysThatALeverMakesNoDifference() {
        assertThat(solve("oil-tax-manoeuvre", "compensation=100", "oil-price", "cumulative-loss", 0))
                .isEqualTo(new Solution.Anywhere());
    }

    @Test
    void searchesNoChoices() {
        assertThat(solve("oil-tax-manoeuvre", "", "phase-out", "cumulative-loss", 5))
                .isEqualTo(new Solution.NoScale());
    }

    @Test
    void findsASolutionAtTheEndOfTheScale() {
        assertThat(solve("oil-tax-manoeuvre", "", "crude-volume", "cumulative-loss", 0))
                .isEqualTo(new Solution.One(0));
    }

    private static Solution solve(String id, String query, String lever, String measure, double target) {
        Model model = Belarus.MODELS.require(id);
        return Solution.of(
                model,
                Belarus.scenario(model, query),
                Belarus.CATALOGUE.levers().require(lever),
                model.requireResult(measure),
                target);
    }

    private static double loss(String query) {
        return Belarus.run("oil-tax-manoeuvre", query).result("cumulative-loss");
    }
}
