package org.reliance.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What ranges do to a slope, where the slopes of all draws are known. */
class SpreadTest {

    /** The last value alone is a range: the slope of 0 to 4 is (-2·1 - 3 + 2 + 2y) / 10. */
    private static final List<DataPoint> POINTS = List.of(
            DataPoint.of(0, 1),
            DataPoint.of(1, 3),
            DataPoint.of(2, 9),
            DataPoint.of(3, 2),
            DataPoint.of(4, 2).withRange(-2, 6));

    private static SlopeSpread of(Method method, List<DataPoint> points, int draws) {
        return SlopeSpread.of(method, points, Options.defaults(), draws, 7);
    }

    private static double[] slopes(int draws) {
        var random = new Well19937c(7L);
        return IntStream.range(0, draws)
                .mapToDouble(i -> (-3 + 2 * (-2 + 8 * random.nextDouble())) / 10)
                .toArray();
    }

    private static double percentile(double[] slopes, double percent) {
        return new Percentile()
                .withEstimationType(Percentile.EstimationType.R_7)
                .evaluate(slopes, percent);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 101, 1000})
    void givesThePercentilesOfTheSlopesThatTheDrawsGive(int draws) {
        double[] slopes = slopes(draws);
        var spread = (Spread) of(Method.OLS, POINTS, draws);

        assertThat(spread.stated()).isCloseTo(0.1, within(1e-12));
        assertThat(spread.median()).isCloseTo(percentile(slopes, 50), within(1e-12));
        assertThat(spread.interval().low()).isCloseTo(percentile(slopes, 2.5), within(1e-12));
        assertThat(spread.interval().high()).isCloseTo(percentile(slopes, 97.5), within(1e-12));
        assertThat(spread.sameSign())
                .isEqualTo((double)
                                Arrays.stream(slopes).filter(slope -> slope > 0).count()
                        / draws);
        assertThat(spread.draws()).isEqualTo(draws);
        assertThat(spread.seed()).isEqualTo(7);
    }

    @Test
    void countsFallsWhereTheStatedSlopeFalls() {
        var turned = POINTS.stream()
                .map(point -> DataPoint.of(-point.x(), point.y())
                        .withRange(point.bounds().low(), point.bounds().high()))
                .toList();
        var spread = (Spread) of(Method.OLS, turned, 1000);

        assertThat(spread.stated()).isCloseTo(-0.1, within(1e-12));
        assertThat(spread.sameSign()).isEqualTo(((Spread) of(Method.OLS, POINTS, 1000)).sameSign());
    }

    @ParameterizedTest
    @CsvSource({"99, false", "100, true", "100000, true", "100001, false"})
    void drawsBetweenAHundredAndAHundredThousand(int draws, boolean drawn) {
        var spread = of(Method.OLS, POINTS, draws);

        assertThat(spread instanceof Spread).isEqualTo(drawn);
        if (!drawn) {
            assertThat(spread).isEqualTo(Refusal.of(Reason.BAD_DRAWS, 100, 100_000));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 2000", "1, 2000", "100, 2000", "101, 1980", "1000, 200", "2001, 100", "100000, 100"})
    void drawsAsOftenAsTheNumberOfPointsLeavesTimeFor(int points, int draws) {
        assertThat(SlopeSpread.draws(points)).isEqualTo(draws);
    }

    /** A logarithm of a range that touches zero has no lower end. */
    @ParameterizedTest
    @CsvSource({"0, false", "-0.1, false", "0.1, true"})
    void drawsGrowthRatesOnlyFromRangesAboveZero(double low, boolean drawn) {
        var points = List.of(
                DataPoint.of(0, 1),
                DataPoint.of(1, 2).withRange(low, 3),
                DataPoint.of(2, 3),
                DataPoint.of(3, 7),
                DataPoint.of(4, 6));

        assertThat(of(Method.LOG_LINEAR, points, 100) instanceof Spread).isEqualTo(drawn);
        assertThat(of(Method.OLS, points, 100)).isInstanceOf(Spread.class);
        if (!drawn) {
            assertThat(of(Method.LOG_LINEAR, points, 100)).isEqualTo(Refusal.of(Reason.NOT_POSITIVE));
        }
    }

    /** Half as wide as 0.7 to 0.8: one decimal of the ends is sure, a second is written. */
    @Test
    void saysItsEndsToTwoDigitsOfTheirDistance() {
        var spread = (Spread) of(Method.OLS, POINTS, 1000);
        double[] slopes = slopes(1000);

        assertThat(spread.interval().width() / 2).isBetween(0.5, 0.99);
        assertThat(spread.remark())
                .isEqualTo(Remark.of(
                        "spread",
                        Math.rint(100 * percentile(slopes, 2.5)) / 100,
                        Math.rint(100 * percentile(slopes, 97.5)) / 100,
                        Arrays.stream(slopes).filter(slope -> slope > 0).count() / 1000.0,
                        1000));
    }

    @Test
    void refusesWhatTheMethodRefuses() {
        assertThat(of(Method.OLS, POINTS.subList(0, 2), 100)).isEqualTo(Refusal.of(Reason.TOO_FEW_POINTS, 2, 3));
    }

    @Test
    void asksAFitForItsOwnPointsAndOptions() {
        var fit = (Fit) Trend.of(Method.OLS, POINTS);
        var spread = (Spread) SlopeSpread.of(fit);

        assertThat(spread.draws()).isEqualTo(2000);
        assertThat(spread.seed()).isEqualTo(1);
        assertThat(spread).isEqualTo(SlopeSpread.of(Method.OLS, POINTS, Options.defaults(), 2000, 1));
    }

    /** Two of three places are taken twice: the median of the slopes of all pairs at different places, draw by draw. */
    @Test
    void mediansOfManyDrawsAreThoseOfAllPairs() {
        double[] x = {1, 1, 2, 3, 3, 4, 6, 7};
        var whole = Interval.of(-0.1, 0.1);
        var medians = new SlopeMedian(x, whole);
        var random = new Well19937c(3L);
        for (int draw = 0; draw < 50; draw++) {
            double tilt = draw % 5 - 2;
            double[] y = Arrays.stream(x)
                    .map(place -> tilt * place + random.nextGaussian())
                    .toArray();
            double[] slopes = IntStream.range(0, 8)
                    .boxed()
                    .flatMap(i -> IntStream.range(i + 1, 8)
                            .filter(j -> x[j] > x[i])
                            .mapToObj(j -> (y[j] - y[i]) / (x[j] - x[i])))
                    .mapToDouble(Double::doubleValue)
                    .toArray();

            assertThat(slopes).hasSize(26);
            assertThat(medians.of(y)).isCloseTo(percentile(slopes, 50), within(1e-12));
        }
    }
}
