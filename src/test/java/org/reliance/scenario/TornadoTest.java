package org.reliance.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.reliance.scenario.Tornado.Bar;

class TornadoTest {

    private static final Model OIL = Belarus.MODELS.require("oil-tax-manoeuvre");
    private static final Measure LOSS = OIL.requireResult("cumulative-loss");

    @Test
    void movesEveryLeverFromItsLowToItsHigh() {
        Bar price = bar(Scenario.baseline(), "oil-price");

        assertThat(price.low()).isEqualTo(new Tornado.End(new Position.Amount(20), loss("oil-price=20")));
        assertThat(price.high()).isEqualTo(new Tornado.End(new Position.Amount(150), loss("oil-price=150")));
    }

    @Test
    void putsTheLeverThatMattersMostFirst() {
        assertThat(Tornado.of(OIL, Scenario.baseline(), LOSS).bars())
                .hasSameSizeAs(OIL.levers())
                .isSortedAccordingTo(Comparator.comparingDouble(Bar::span).reversed());
    }

    @Test
    void measuresHowFarTheEndsAreApart() {
        Bar bar = bar(Scenario.baseline(), "oil-price");

        assertThat(bar.span()).isPositive().isEqualTo(Math.abs(loss("oil-price=150") - loss("oil-price=20")));
    }

    @Test
    void takesTheOptionsThatMatterMostOfAChoice() {
        Bar phaseOut = bar(Scenario.baseline(), "phase-out");

        assertThat(phaseOut.low().position()).isEqualTo(new Position.Chosen("none"));
        assertThat(phaseOut.high().position()).isEqualTo(new Position.Chosen("at-once"));
    }

    @Test
    void keepsYearsInOrder() {
        Bar from = bar(Belarus.scenario(OIL, "until=2024"), "from");

        assertThat(from.high()).isEqualTo(new Tornado.End(new Position.InYear(2024), loss("from=2024&until=2024")));
    }

    @Test
    void startsFromTheScenario() {
        assertThat(bar(Belarus.scenario(OIL, "compensation=100"), "oil-price").span())
                .isZero();
    }

    private static Bar bar(Scenario scenario, String lever) {
        return Tornado.of(OIL, scenario, LOSS).bars().stream()
                .filter(bar -> bar.lever().id().equals(lever))
                .findFirst()
                .orElseThrow();
    }

    private static double loss(String query) {
        return Belarus.run("oil-tax-manoeuvre", query).result("cumulative-loss");
    }
}
