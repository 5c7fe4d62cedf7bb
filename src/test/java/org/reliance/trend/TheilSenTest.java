package org.reliance.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class TheilSenTest {

    private static final double[] SEN_X = {1, 2, 3, 4, 10, 12, 18};
    private static final double[] SEN_Y = {9, 15, 19, 20, 45, 55, 78};

    private static List<DataPoint> points(double[] x, double[] y) {
        return IntStream.range(0, x.length)
                .mapToObj(i -> DataPoint.of(x[i], y[i]))
                .toList();
    }

    private static Fit fit(List<DataPoint> points, double level) {
        return (Fit) Trend.of(Method.THEIL_SEN, points, Options.defaults().withLevel(level));
    }

    @Test
    void givesTheSlopeAndIntervalOfSensOwnExample() {
        var fit = fit(points(SEN_X, SEN_Y), 0.93);

        assertThat(fit.slope().value()).isEqualTo(4);
        assertThat(fit.slope().interval().low()).isCloseTo(26.0 / 7, within(1e-12));
        assertThat(fit.slope().interval().high()).isCloseTo(35.0 / 8, within(1e-12));
        assertThat(fit.coefficients().getFirst().value()).isCloseTo(6, within(1e-12));
    }

    /** The line 6 + 4 x leaves -1, 1, 1, -2, -1, 1 and 0: squares of 9 over five degrees of freedom, and squared steps of 19. */
    @Test
    void saysHowFarThePointsLieFromTheLine() {
        var fit = fit(points(SEN_X, SEN_Y), 0.93);

        assertThat(fit.influences())
                .extracting(influence -> Math.rint(1e9 * influence.residual()) / 1e9 + 0.0)
                .containsExactly(-1.0, 1.0, 1.0, -2.0, -1.0, 1.0, 0.0);
        assertThat(fit.worth().degreesOfFreedom()).isEqualTo(5);
        assertThat(fit.worth().parameters()).isEqualTo(2);
        assertThat(fit.worth().residualStandardDeviation()).isCloseTo(Math.sqrt(9.0 / 5), within(1e-12));
        assertThat(fit.worth().durbinWatson().orElseThrow()).isCloseTo(19.0 / 9, within(1e-12));
        assertThat(fit.worth().rSquared()).isEmpty();
        assertThat(fit.at(20).orElseThrow().value()).isCloseTo(86, within(1e-12));
        assertThat(fit.at(20).orElseThrow().beyondData()).isTrue();
        assertThat(fit.at(18).orElseThrow().beyondData()).isFalse();
        assertThat(fit.at(10).orElseThrow().confidence()).isEmpty();
        assertThat(fit.judgement().warnings())
                .extracting(Remark::code)
                .containsExactly("warning.no-band", "warning.few-points");
    }

    /** Hollander and Wolfe, Nonparametric Statistical Methods, example 9.1: rainfall after cloud seeding. */
    @Test
    void givesTheSlopeAndExactIntervalOfTheCloudSeedingExample() {
        var fit = fit(points(new double[] {1, 2, 3, 4, 5}, new double[] {1.26, 1.27, 1.12, 1.16, 1.03}), 0.95);

        assertThat(fit.slope().value()).isCloseTo(-0.05625, within(1e-12));
        assertThat(fit.slope().interval().low()).isCloseTo(-0.15, within(1e-12));
        assertThat(fit.slope().interval().high()).isCloseTo(0.04, within(1e-12));
    }

    /** Two of ten pairs rise: 14 of the 120 orders have no more, and as many have no more that fall. */
    @Test
    void countsOrdersForTheExactProbability() {
        var fit = fit(points(new double[] {1, 2, 3, 4, 5}, new double[] {1.26, 1.27, 1.12, 1.16, 1.03}), 0.95);

        assertThat(fit.slope().p().orElseThrow()).isCloseTo(28.0 / 120, within(1e-12));
    }

    @Test
    void refusesAnIntervalThatFourPointsCannotGive() {
        var trend = Trend.of(Method.THEIL_SEN, points(new double[] {1, 2, 3, 4}, new double[] {1, 3, 2, 5}));

        assertThat(trend).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.reason()).isEqualTo(Reason.TOO_FEW_FOR_INTERVAL);
            assertThat(refusal.sentence()).isEqualTo("With 4 points no interval of slopes reaches 95%.");
        });
    }

    @Test
    void leavesOutEachPointAsASecondFitWould() {
        var points = points(SEN_X, SEN_Y);
        for (int i = 0; i < points.size(); i++) {
            int left = i;
            var others = IntStream.range(0, points.size())
                    .filter(j -> j != left)
                    .mapToObj(points::get)
                    .toList();
            assertThat(fit(points, 0.9).influences().get(i).slopeWithout().orElseThrow())
                    .isEqualTo(fit(others, 0.9).slope().value());
        }
    }

    /** Kendall's variance for ties of 2, 3 and 2 values among 8: (8·7·21 - 18 - 66 - 18) / 18 = 59.67; S = 19. */
    @Test
    void correctsTheVarianceForTies() {
        var fit = fit(points(new double[] {1, 2, 3, 4, 5, 6, 7, 8}, new double[] {1, 1, 2, 2, 2, 5, 5, 3}), 0.95);
        double z = 18 / Math.sqrt((8 * 7 * 21 - 18 - 66 - 18) / 18.0);

        assertThat(fit.slope().p().orElseThrow())
                .isCloseTo(2 * (1 - new NormalDistribution().cumulativeProbability(z)), within(1e-12));
    }

    /** Many draws in a row are answered by another way through the same slopes, ties and wild draws included. */
    @Test
    void theSlopesOfManyDrawsAreThoseOfEachAlone() {
        var random = new Random(7);
        var points = IntStream.range(0, 25)
                .mapToObj(i -> DataPoint.of(2000 + i / 2 * 3, random.nextGaussian()))
                .toList();
        var carried = (Carried) Attempt.of(Method.THEIL_SEN, points, Options.defaults());
        var slopes = carried.slopes();
        for (int draw = 0; draw < 200; draw++) {
            double scale = draw;
            double[] y = IntStream.range(0, 25)
                    .mapToDouble(i -> random.nextGaussian() * (1 + scale) + i % 3)
                    .toArray();
            assertThat(slopes.applyAsDouble(y)).isCloseTo(carried.slopeOf(y), within(1e-12 * (1 + scale)));
        }
    }
}
