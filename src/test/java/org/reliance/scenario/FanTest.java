package org.reliance.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.reliance.catalogue.Lever;
import org.reliance.scenario.Fan.Band;
import org.reliance.scenario.Fan.Draws;

class FanTest {

    private static final Model OIL = Belarus.MODELS.require("oil-tax-manoeuvre");
    private static final Measure LOSS = OIL.requireResult("loss");

    @Test
    void isTheSameHoweverManyThreadsShareTheWork() throws ExecutionException, InterruptedException {
        Draws draws = new Draws(5_000, 7);
        Fan alone;
        Fan shared;
        try (ForkJoinPool one = new ForkJoinPool(1);
                ForkJoinPool four = new ForkJoinPool(4)) {
            alone = one.submit(() -> Fan.of(OIL, Scenario.baseline(), LOSS, draws))
                    .get();
            shared = four.submit(() -> Fan.of(OIL, Scenario.baseline(), LOSS, draws))
                    .get();
        }

        assertThat(shared).isEqualTo(alone);
    }

    @Test
    void differsFromSeedToSeed() {
        assertThat(Fan.of(OIL, Scenario.baseline(), LOSS, new Draws(500, 7)).bands())
                .isNotEqualTo(Fan.of(OIL, Scenario.baseline(), LOSS, new Draws(500, 8))
                        .bands());
    }

    @Test
    void drawsWhatPlaysAPartAndIsNotFixedByTheData() {
        assertThat(drawn("loss")).containsExactly("oil-price");
        assertThat(drawn("loss-share-of-gdp")).containsExactly("oil-price", "gdp", "gdp-growth");
    }

    private static List<String> drawn(String measure) {
        return Fan.of(OIL, Scenario.baseline(), OIL.requireResult(measure), new Draws(500, 7)).drawn().stream()
                .map(Lever::id)
                .toList();
    }

    @Test
    void hasThePercentilesOfTheTriangle() {
        Measure price = OIL.requireResult("price-per-tonne");
        Band band = Fan.of(OIL, Scenario.baseline(), price, new Draws(100_000, 1))
                .bands()
                .getFirst();
        Spread triangle = new Spread(0, 20, 70, 150);

        assertThat(band.p5() / 7.3).isCloseTo(triangle.at(0.05), within(0.5));
        assertThat(band.p50() / 7.3).isCloseTo(triangle.at(0.5), within(0.5));
        assertThat(band.p95() / 7.3).isCloseTo(triangle.at(0.95), within(0.5));
    }

    @Test
    void drawsUncertainInputsOfTheReconstruction() {
        Model support = Belarus.MODELS.require("support");
        Fan fan = Fan.of(support, Scenario.baseline(), support.requireResult("crude-support"), new Draws(1_000, 7));

        // Of 2011 it is only certain that 16.6 to 19.3 Mt of crude came; for 2013 both price and volume are known.
        assertThat(width(fan, 2011)).isGreaterThan(5 * width(fan, 2013));
    }

    private static double width(Fan fan, int year) {
        return fan.bands().stream()
                .filter(band -> band.year() == year)
                .mapToDouble(band -> band.p95() - band.p5())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void refusesTooFewAndTooManyDraws() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Draws(99, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Draws(100_001, 1));
    }
}
