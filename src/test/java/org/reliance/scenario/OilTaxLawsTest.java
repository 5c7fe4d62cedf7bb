package org.reliance.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** Laws that hold wherever the sliders stand. */
class OilTaxLawsTest {

    private static final Model MODEL = Belarus.MODELS.require("oil-tax-manoeuvre");

    /** The statute takes 0.005 USD/t back at 182.5 USD/t; on 34 Mt a year for twelve years that is 2 m. */
    private static final double STEP_OF_THE_STATUTE = 0.005 * 34 * 12 / 1000;

    @Provide
    Arbitrary<Map<String, String>> settings() {
        return AnyScenario.of(MODEL.levers());
    }

    @Property(tries = 300)
    void theLossNeverFallsWhenThePriceRises(
            @ForAll("settings") Map<String, String> settings, @ForAll @DoubleRange(min = 0, max = 130) double rise) {
        double price = Math.min(150, Double.parseDouble(settings.get("oil-price")) + rise);

        assertThat(loss(with(settings, "oil-price", Double.toString(price))))
                .isGreaterThanOrEqualTo(loss(settings) - STEP_OF_THE_STATUTE - 1e-9);
    }

    @Property(tries = 300)
    void fullCompensationLeavesNoCrudeLoss(@ForAll("settings") Map<String, String> settings) {
        Outcome outcome = run(with(settings, "compensation", "100"));

        assertThat(outcome.years())
                .allSatisfy(
                        year -> assertThat(outcome.value("crude-loss", year)).isZero());
    }

    /** What the manoeuvre does not take, the end of re-clearance may still take: that is the lever's meaning. */
    @Property(tries = 300)
    void withoutPhaseOutNothingIsLostUnlessReClearanceEnds(@ForAll("settings") Map<String, String> settings) {
        Outcome outcome = run(with(settings, "phase-out", "none"));

        assertThat(outcome.years()).allSatisfy(year -> {
            assertThat(outcome.value("crude-loss", year)).isZero();
            if (!"ended".equals(settings.get("reclearance")) || year <= 2019) {
                assertThat(outcome.value("loss", year)).isZero();
            }
        });
    }

    @Property(tries = 1000)
    void everyNumberEqualsAnIndependentComputation(@ForAll("settings") Map<String, String> settings) {
        Outcome outcome = run(settings);
        PlainOilTax plain = new PlainOilTax(settings);
        double cumulative = 0;

        for (int year : outcome.years()) {
            cumulative += plain.loss(year);
            close(outcome.value("duty", year), plain.duty(year));
            close(outcome.value("duty-lost", year), plain.dutyLost(year));
            close(outcome.value("crude-loss", year), plain.crudeLoss(year));
            close(outcome.value("reclearance-loss", year), plain.reclearanceLoss(year));
            close(outcome.value("loss", year), plain.loss(year));
            close(outcome.value("loss-share-of-gdp", year), 100 * plain.loss(year) / plain.gdp(year));
            close(outcome.value("cumulative-loss", year), cumulative);
        }
    }

    private static void close(double ours, double theirs) {
        assertThat(ours).isCloseTo(theirs, within(1e-9 * Math.abs(theirs) + 1e-15));
    }

    private static double loss(Map<String, String> settings) {
        return run(settings).result("cumulative-loss");
    }

    private static Outcome run(Map<String, String> settings) {
        return MODEL.run(Scenario.parse(MODEL.levers(), settings).requireClean());
    }

    private static Map<String, String> with(Map<String, String> settings, String lever, String text) {
        Map<String, String> changed = new HashMap<>(settings);
        changed.put(lever, text);
        return changed;
    }
}
