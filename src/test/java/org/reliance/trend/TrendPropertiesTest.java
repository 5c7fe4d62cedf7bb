package org.reliance.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class TrendPropertiesTest {

    private static final int TRIES = 100;

    /** Ten to thirty years, in any order, some twice, with values of two decimals above zero and ranges about them. */
    @Provide
    Arbitrary<List<DataPoint>> series() {
        return Arbitraries.integers()
                .between(1990, 2030)
                .flatMap(year -> Arbitraries.integers()
                        .between(100, 9999)
                        .flatMap(cents -> Arbitraries.integers()
                                .between(1, 90)
                                .map(half -> DataPoint.of(year, cents / 100.0)
                                        .withRange(cents / 100.0 - half / 100.0, cents / 100.0 + half / 100.0))))
                .list()
                .ofMinSize(10)
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<Method> methods() {
        return Arbitraries.of(Method.values());
    }

    private static Fit fit(Method method, List<DataPoint> points) {
        var trend = Trend.of(method, points);
        Assume.that(trend instanceof Fit);
        return (Fit) trend;
    }

    @Property(tries = TRIES)
    void orderDoesNotMatter(
            @ForAll("series") List<DataPoint> points, @ForAll("methods") Method method, @ForAll long seed) {
        var shuffled = new ArrayList<>(points);
        Collections.shuffle(shuffled, new Random(seed));
        var fit = fit(method, points);
        var other = fit(method, shuffled);

        assertThat(other.slope()).isEqualTo(fit.slope());
        assertThat(other.worth()).isEqualTo(fit.worth());
        assertThat(other.coefficients()).isEqualTo(fit.coefficients());
        assertThat(other.judgement()).isEqualTo(fit.judgement());
        assertThat(other.between(1990, 2030, 9)).isEqualTo(fit.between(1990, 2030, 9));
    }

    @Property(tries = TRIES)
    void bandsContainTheLineAndThePredictionBandTheConfidenceBand(
            @ForAll("series") List<DataPoint> points,
            @ForAll("methods") Method method,
            @ForAll @DoubleRange(min = 1980, max = 2040) double x) {
        fit(method, points)
                .at(x)
                .ifPresent(estimate -> estimate.confidence().ifPresent(confidence -> {
                    assertThat(confidence.contains(estimate.value())).isTrue();
                    assertThat(estimate.prediction().orElseThrow().contains(confidence))
                            .isTrue();
                }));
    }

    @Property(tries = TRIES)
    void shiftsOfXAndYLeaveTheSlope(
            @ForAll("series") List<DataPoint> points,
            @ForAll("methods") Method method,
            @ForAll @IntRange(min = -2000, max = 2000) int right,
            @ForAll @IntRange(min = 0, max = 1000) int up) {
        var moved = points.stream()
                .map(point -> DataPoint.of(point.x() + right, point.y() + (method == Method.LOG_LINEAR ? 0 : up))
                        .withWeight(1))
                .toList();
        var still = points.stream()
                .map(point -> DataPoint.of(point.x(), point.y()).withWeight(1))
                .toList();
        var fit = fit(method, still);

        assertThat(fit(method, moved).slope().value()).isCloseTo(fit.slope().value(), within(1e-9));
        assertThat(fit(method, moved).slope().interval().width())
                .isCloseTo(fit.slope().interval().width(), within(1e-8));
    }

    @Property(tries = TRIES)
    void scalesOfXAndYScaleTheSlope(
            @ForAll("series") List<DataPoint> points,
            @ForAll("methods") Method method,
            @ForAll @IntRange(min = -6, max = 6) int widePower,
            @ForAll @IntRange(min = -6, max = 6) int highPower) {
        Assume.that(method != Method.LOG_LINEAR);
        double wide = Math.pow(10, widePower);
        double high = Math.pow(10, highPower);
        var scaled = points.stream()
                .map(point -> DataPoint.of(wide * point.x(), high * point.y()).withWeight(3))
                .toList();
        var plain = points.stream()
                .map(point -> DataPoint.of(point.x(), point.y()).withWeight(1))
                .toList();
        var fit = fit(method, plain);
        double unit = high / wide * fit.slope().interval().width();

        assertThat(fit(method, scaled).slope().value())
                .isCloseTo(high / wide * fit.slope().value(), within(1e-6 * unit + 1e-300));
        assertThat(fit(method, scaled).slope().interval().width()).isCloseTo(unit, withPercentage(1e-4));
    }

    @Property(tries = TRIES)
    void turningTheSeriesUpsideDownTurnsTheSlope(
            @ForAll("series") List<DataPoint> points, @ForAll("methods") Method method) {
        Assume.that(method != Method.LOG_LINEAR);
        var turned = points.stream()
                .map(point -> DataPoint.of(point.x(), -point.y())
                        .withRange(
                                -point.range().orElseThrow().high(),
                                -point.range().orElseThrow().low()))
                .toList();
        var fit = fit(method, points);

        assertThat(fit(method, turned).slope().value()).isCloseTo(-fit.slope().value(), within(1e-9));
    }

    /** A quarter of the points may be anything: the slope stays among those that the sound points can give. */
    @Property(tries = TRIES)
    void theilSenWithstandsAQuarterOfWildPoints(
            @ForAll @IntRange(min = 12, max = 40) int n,
            @ForAll @DoubleRange(min = -5, max = 5) double slope,
            @ForAll @DoubleRange(min = -1e9, max = 1e9) double wild,
            @ForAll long seed) {
        var random = new Random(seed);
        var order = new ArrayList<>(IntStream.range(0, n).boxed().toList());
        Collections.shuffle(order, random);
        var wilds = order.subList(0, n / 4);
        var points = IntStream.range(0, n)
                .mapToObj(i -> DataPoint.of(
                        2000 + i,
                        wilds.contains(i) ? wild * (1 + random.nextDouble()) : slope * i + random.nextDouble()))
                .toList();

        // Two sound points a year or more apart err by 1 at most, so their slopes do too.
        assertThat(fit(Method.THEIL_SEN, points).slope().value()).isCloseTo(slope, within(1.0));
    }

    @Property(tries = TRIES)
    void equalWeightsAreOrdinaryLeastSquares(
            @ForAll("series") List<DataPoint> points, @ForAll @IntRange(min = 1, max = 1000) int weight) {
        var weighted = points.stream().map(point -> point.withWeight(weight)).toList();

        assertThat(fit(Method.WLS, weighted).slope().value())
                .isCloseTo(fit(Method.OLS, points).slope().value(), within(1e-10));
    }

    @Property(tries = TRIES)
    void cooksDistanceIsWhatASecondFitMoves(@ForAll("series") List<DataPoint> points) {
        var fit = fit(Method.OLS, points);
        for (int i = 0; i < points.size(); i++) {
            var others = new ArrayList<>(fit.points());
            others.remove(i);
            var without = fit(Method.OLS, others);
            double moved = fit.points().stream()
                    .mapToDouble(point -> fit.at(point.x()).orElseThrow().value()
                            - without.at(point.x()).orElseThrow().value())
                    .map(difference -> difference * difference)
                    .sum();
            double variance = Math.pow(fit.worth().residualStandardDeviation(), 2);
            assertThat(fit.influences().get(i).cooksDistance().orElseThrow())
                    .isCloseTo(moved / 2 / variance, within(1e-8));
        }
    }
}
