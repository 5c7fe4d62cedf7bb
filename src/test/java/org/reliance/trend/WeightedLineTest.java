package org.reliance.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every number of a weighted line from the textbook's formulas about the weighted means (Draper and Smith 1998, 9.2). */
class WeightedLineTest {

    private static final double LEVEL = 0.9;
    private static final double[] X = {2001, 2002, 2004, 2005, 2007, 2008, 2010, 2013};
    private static final double[] Y = {4, 3.5, 6, 5, 9, 7.5, 8, 13};
    private static final double[] STATED = {1, 2, 4, 1, 0.5, 3, 2, 1};

    /** Of mean 1. */
    private static final double[] W = Arrays.stream(STATED)
            .map(w -> w / Arrays.stream(STATED).average().orElseThrow())
            .toArray();

    private static final double MIDDLE_X = mean(X);
    private static final double MIDDLE_Y = mean(Y);
    private static final double SXX = sum(i -> W[i] * (X[i] - MIDDLE_X) * (X[i] - MIDDLE_X));
    private static final double SLOPE = sum(i -> W[i] * (X[i] - MIDDLE_X) * (Y[i] - MIDDLE_Y)) / SXX;
    private static final double LEFT = sum(i -> W[i] * residual(i) * residual(i));
    private static final double TOTAL = sum(i -> W[i] * (Y[i] - MIDDLE_Y) * (Y[i] - MIDDLE_Y));
    private static final double DEVIATION = Math.sqrt(LEFT / 6);
    private static final double QUANTILE = new TDistribution(6).inverseCumulativeProbability((1 + LEVEL) / 2);

    private interface Term {
        double of(int i);
    }

    private static double sum(Term term) {
        return IntStream.range(0, X.length).mapToDouble(term::of).sum();
    }

    private static double mean(double[] numbers) {
        return sum(i -> W[i] * numbers[i]) / X.length;
    }

    private static double line(double x) {
        return MIDDLE_Y + SLOPE * (x - MIDDLE_X);
    }

    private static double residual(int i) {
        return Y[i] - line(X[i]);
    }

    private static List<DataPoint> points() {
        return IntStream.range(0, X.length)
                .mapToObj(i -> DataPoint.of(X[i], Y[i]).withWeight(STATED[i]))
                .toList();
    }

    private static Fit fit(List<DataPoint> points) {
        return (Fit) Trend.of(Method.WLS, points, Options.defaults().withLevel(LEVEL));
    }

    private static List<DataPoint> weighted(double... weights) {
        return IntStream.range(0, weights.length)
                .mapToObj(i -> DataPoint.of(X[i], Y[i]).withWeight(weights[i]))
                .toList();
    }

    private static Reason reason(List<DataPoint> points) {
        return ((Refusal) Trend.of(Method.WLS, points)).reason();
    }

    @Test
    void givesSlopeAndInterceptWithTheirErrors() {
        double errorOfSlope = DEVIATION / Math.sqrt(SXX);
        double errorOfIntercept = DEVIATION * Math.sqrt(1.0 / 8 + MIDDLE_X * MIDDLE_X / SXX);
        var intercept = fit(points()).coefficients().getFirst();
        var slope = fit(points()).coefficients().getLast();

        assertThat(slope.name()).isEqualTo("slope");
        assertThat(slope.value()).isCloseTo(SLOPE, within(1e-11));
        assertThat(slope.standardError().orElseThrow()).isCloseTo(errorOfSlope, within(1e-11));
        assertThat(slope.t().orElseThrow()).isCloseTo(SLOPE / errorOfSlope, within(1e-9));
        assertThat(slope.p().orElseThrow())
                .isCloseTo(2 * new TDistribution(6).cumulativeProbability(-SLOPE / errorOfSlope), within(1e-11));
        assertThat(slope.interval().orElseThrow().low()).isCloseTo(SLOPE - QUANTILE * errorOfSlope, within(1e-10));
        assertThat(slope.interval().orElseThrow().high()).isCloseTo(SLOPE + QUANTILE * errorOfSlope, within(1e-10));
        assertThat(intercept.name()).isEqualTo("intercept");
        assertThat(intercept.value()).isCloseTo(line(0), within(1e-7));
        assertThat(intercept.standardError().orElseThrow()).isCloseTo(errorOfIntercept, within(1e-8));
    }

    @Test
    void saysHowWellTheLineHoldsThePoints() {
        var worth = fit(points()).worth();
        double steps = 0;
        for (int i = 1; i < X.length; i++) {
            steps += Math.pow(residual(i) - residual(i - 1), 2);
        }

        assertThat(worth.rSquared().orElseThrow()).isCloseTo(1 - LEFT / TOTAL, within(1e-12));
        assertThat(worth.adjustedRSquared().orElseThrow()).isCloseTo(1 - LEFT / 6 / (TOTAL / 7), within(1e-12));
        assertThat(worth.residualStandardDeviation()).isCloseTo(DEVIATION, within(1e-12));
        assertThat(worth.f().orElseThrow()).isCloseTo((TOTAL - LEFT) / (LEFT / 6), within(1e-9));
        // With one regressor F is the square of t, and their probabilities are the same.
        assertThat(worth.fP().orElseThrow()).isCloseTo(fit(points()).slope().p().orElseThrow(), within(1e-12));
        assertThat(worth.durbinWatson().orElseThrow())
                .isCloseTo(steps / sum(i -> residual(i) * residual(i)), within(1e-10));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1990, 2001, 2006.5, 2013, 2030})
    void drawsBothBands(double x) {
        double share = 1.0 / 8 + (x - MIDDLE_X) * (x - MIDDLE_X) / SXX;
        double confidence = QUANTILE * DEVIATION * Math.sqrt(share);
        double prediction = QUANTILE * DEVIATION * Math.sqrt(1 + share);
        var estimate = fit(points()).at(x).orElseThrow();

        assertThat(estimate.x()).isEqualTo(x);
        assertThat(estimate.value()).isCloseTo(line(x), within(1e-10));
        assertThat(estimate.confidence().orElseThrow().low()).isCloseTo(line(x) - confidence, within(1e-9));
        assertThat(estimate.confidence().orElseThrow().high()).isCloseTo(line(x) + confidence, within(1e-9));
        assertThat(estimate.prediction().orElseThrow().low()).isCloseTo(line(x) - prediction, within(1e-9));
        assertThat(estimate.prediction().orElseThrow().high()).isCloseTo(line(x) + prediction, within(1e-9));
        assertThat(estimate.beyondData()).isEqualTo(x < 2001 || x > 2013);
    }

    @Test
    void saysWhatEachPointDoes() {
        var fit = fit(points());
        for (int i = 0; i < X.length; i++) {
            int left = i;
            var others = IntStream.range(0, X.length)
                    .filter(j -> j != left)
                    .mapToObj(points()::get)
                    .toList();
            double leverage = W[i] * (1.0 / 8 + (X[i] - MIDDLE_X) * (X[i] - MIDDLE_X) / SXX);
            double cook = W[i] * residual(i) * residual(i) * leverage / (2 * LEFT / 6 * Math.pow(1 - leverage, 2));
            var influence = fit.influences().get(i);

            assertThat(influence.fitted()).isCloseTo(line(X[i]), within(1e-10));
            assertThat(influence.residual()).isCloseTo(residual(i), within(1e-10));
            assertThat(influence.leverage().orElseThrow()).isCloseTo(leverage, within(1e-10));
            assertThat(influence.cooksDistance().orElseThrow()).isCloseTo(cook, within(1e-9));
            assertThat(influence.slopeWithout().orElseThrow())
                    .isCloseTo(fit(others).slope().value(), within(1e-10));
        }
    }

    @Test
    void weightsThatAreFarApartAreRefusedAndThoseBelowThatAreNot() {
        assertThat(Trend.of(Method.WLS, weighted(1, 1e12, 1e12, 1e12))).isInstanceOf(Fit.class);
        assertThat(reason(weighted(1, 1.001e12, 1e12, 1e12))).isEqualTo(Reason.BAD_WEIGHT);
    }

    @Test
    void weightsArePositive() {
        assertThat(reason(weighted(1, 0, 1, 1))).isEqualTo(Reason.BAD_WEIGHT);
        assertThat(reason(weighted(1, -1, 1, 1))).isEqualTo(Reason.BAD_WEIGHT);
        assertThat(reason(weighted(1, Double.NaN, 1, 1))).isEqualTo(Reason.NOT_A_NUMBER);
    }

    @Test
    void someWeightsAreNoWeights() {
        var some = new ArrayList<>(weighted(1, 2, 3, 4));
        some.add(DataPoint.of(2007, 8));

        assertThat(((Refusal) Trend.of(Method.WLS, some)).sentence()).isEqualTo("1 of the 5 points have no weight.");
    }

    @Test
    void pointsWithoutWeightOrRangeCannotBeWeighed() {
        assertThat(reason(List.of(
                        DataPoint.of(1, 1),
                        DataPoint.of(2, 3).withRange(3, 3),
                        DataPoint.of(3, 2),
                        DataPoint.of(4, 5))))
                .isEqualTo(Reason.NO_WEIGHTS);
    }

    /** Half ranges of 1, 2 and none: weights of 1, 1/4 and, for want of better, 1 again. */
    @Test
    void aValueWithoutARangeWeighsAsTheNarrowest() {
        var ranges = List.of(
                DataPoint.of(1, 3).withRange(2, 4),
                DataPoint.of(2, 5).withRange(3, 7),
                DataPoint.of(3, 4),
                DataPoint.of(4, 8).withRange(6, 10),
                DataPoint.of(5, 7).withRange(7, 7));
        double[] weights = {1, 0.25, 1, 0.25, 1};
        var stated = IntStream.range(0, 5)
                .mapToObj(
                        i -> DataPoint.of(ranges.get(i).x(), ranges.get(i).y()).withWeight(weights[i]))
                .toList();

        assertThat(fit(ranges).slope()).isEqualTo(fit(stated).slope());
        assertThat(fit(ranges).judgement().warnings()).contains(Remark.of("warning.weights-assumed", 2L));
        assertThat(fit(stated).judgement().warnings())
                .extracting(Remark::code)
                .doesNotContain("warning.weights-assumed");
    }

    @Test
    void rangesForAllAssumeNothing() {
        var ranges = List.of(
                DataPoint.of(1, 3).withRange(2, 4),
                DataPoint.of(2, 5).withRange(3, 7),
                DataPoint.of(3, 4).withRange(3, 5),
                DataPoint.of(4, 8).withRange(6, 10));

        assertThat(fit(ranges).judgement().warnings())
                .extracting(Remark::code)
                .doesNotContain("warning.weights-assumed");
    }
}
