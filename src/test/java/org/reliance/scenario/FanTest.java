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
        assertThat(ids(fan("", "loss").drawn())).containsExactly("oil-price");
        assertThat(ids(fan("", "loss-share-of-gdp").drawn())).containsExactly("oil-price", "gdp", "gdp-growth");
    }

    @Test
    void holdsALeverThatSomebodyHasMoved() {
        Fan fan = fan("oil-price=50&compensation=20", "loss-share-of-gdp");

        assertThat(ids(fan.drawn())).containsExactly("gdp", "gdp-growth");
        assertThat(ids(fan.held())).containsExactly("oil-price");
    }

    /** With all that is not known held, what is left open is the number of barrels in a tonne. */
    @Test
    void isNarrowAroundTheScenarioWhereWhatMattersIsHeld() {
        double scenario = OIL.run(Belarus.scenario(OIL, "oil-price=50")).result("cumulative-loss");
        Band last = fan("oil-price=50", "cumulative-loss").bands().getLast();

        assertThat(last.p50()).isCloseTo(scenario, within(0.01 * scenario));
        assertThat(last.p95() - last.p5()).isLessThan(0.02 * scenario);
    }

    @Test
    void drawsFromWhatIsNotKnownAndNotFromWhatIsWorthTrying() {
        double least = OIL.run(Belarus.scenario(OIL, "oil-price=55.8")).result("cumulative-loss");
        double most = OIL.run(Belarus.scenario(OIL, "oil-price=94.1")).result("cumulative-loss");
        Band last = fan("", "cumulative-loss").bands().getLast();

        assertThat(last.p5()).isGreaterThan(least);
        assertThat(last.p95()).isLessThan(most);
    }

    private static Fan fan(String query, String measure) {
        return Fan.of(OIL, Belarus.scenario(OIL, query), OIL.requireResult(measure), new Draws(2_000, 7));
    }

    private static List<String> ids(List<Lever> levers) {
        return levers.stream().map(Lever::id).toList();
    }

    @Test
    void countsTheInputsThatAreAllDrawnToOneSide() {
        Model support = Belarus.MODELS.require("support");
        Measure loans = support.requireResult("loans-support");
        Fan fan = Fan.of(support, Scenario.baseline(), loans, new Draws(1_000, 7));

        // The net loans of 2016 are 0.74, known to lie between 0.4 and 0.74.
        assertThat(fan.inputsDrawn()).isEqualTo(1);
        assertThat(fan.inputsOneSided()).isEqualTo(1);
    }

    @Test
    void hasThePercentilesOfTheTriangle() {
        Measure price = OIL.requireResult("price-per-tonne");
        Band band = Fan.of(OIL, Scenario.baseline(), price, new Draws(100_000, 1))
                .bands()
                .getFirst();
        Spread triangle = new Spread(0, 55.8, 70, 94.1);

        assertThat(band.p5() / 7.3).isCloseTo(triangle.at(0.05), within(0.2));
        assertThat(band.p10() / 7.3).isCloseTo(triangle.at(0.1), within(0.2));
        assertThat(band.p90() / 7.3).isCloseTo(triangle.at(0.9), within(0.2));
        assertThat(band.p50() / 7.3).isCloseTo(triangle.at(0.5), within(0.2));
        assertThat(band.p95() / 7.3).isCloseTo(triangle.at(0.95), within(0.2));
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
    void hasABandForEveryYearOfWhichTheInputsSaySomething() {
        Model loans = Belarus.MODELS.require("loans");
        Fan repaid = Fan.of(loans, Scenario.baseline(), loans.requireResult("loans-repaid"), new Draws(100, 7));

        assertThat(fan("until=2022", "loss").bands()).extracting(Band::year).containsExactly(2019, 2020, 2021, 2022);
        assertThat(repaid.bands()).extracting(Band::year).containsExactly(2015, 2016, 2017, 2018, 2019, 2020);
    }

    @Test
    void isDrawnWhenALeverOrAnInputIs() {
        Model support = Belarus.MODELS.require("support");

        assertThat(fan("", "loss").isDrawn()).isTrue();
        assertThat(drawn(support, "crude-support")).isTrue();
        assertThat(drawn(support, "coefficient")).isFalse();
    }

    private static boolean drawn(Model model, String measure) {
        return Fan.of(model, Scenario.baseline(), model.requireResult(measure), new Draws(100, 7))
                .isDrawn();
    }

    @Test
    void refusesTooFewAndTooManyDraws() {
        assertThat(new Draws(100, 1).count()).isEqualTo(100);
        assertThat(new Draws(100_000, 1).count()).isEqualTo(100_000);
        assertThatIllegalArgumentException().isThrownBy(() -> new Draws(99, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Draws(100_001, 1));
    }
}
