package org.reliance.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.reliance.catalogue.Lever;
import org.reliance.scenario.Split.Effect;

class SplitTest {

    private static final Model OIL = Belarus.MODELS.require("oil-tax-manoeuvre");

    @Test
    void givesTheWholeDifferenceToTheOnlyLeverMoved() {
        Split split = split("oil-price=100");

        assertThat(split.effects())
                .singleElement()
                .satisfies(effect -> assertThat(effect.amount()).isEqualTo(split.to() - split.from()));
    }

    @Test
    void sharesWhatTwoLeversDoTogetherEvenly() {
        double neither = loss("");
        double price = loss("oil-price=100");
        double volume = loss("crude-volume=9");
        double both = loss("oil-price=100&crude-volume=9");

        assertThat(split("oil-price=100&crude-volume=9").effects())
                .extracting(Effect::amount)
                .satisfiesExactly(
                        ofPrice -> assertThat(ofPrice).isCloseTo((price - neither + both - volume) / 2, within(1e-12)),
                        ofVolume ->
                                assertThat(ofVolume).isCloseTo((volume - neither + both - price) / 2, within(1e-12)));
    }

    @Test
    void countsBothEndsOfTheYearsAsOne() {
        assertThat(split("from=2027&until=2030&oil-price=60").effects())
                .extracting(effect ->
                        effect.levers().stream().map(Lever::id).toList().toString())
                .containsExactly("[oil-price]", "[from, until]");
    }

    @Test
    void hasNothingToSplitInTheBaseline() {
        assertThat(split("").effects()).isEmpty();
    }

    private static Split split(String query) {
        return Split.of(OIL, Belarus.scenario(OIL, query), OIL.requireResult("cumulative-loss"));
    }

    private static double loss(String query) {
        return Belarus.run("oil-tax-manoeuvre", query).result("cumulative-loss");
    }
}
