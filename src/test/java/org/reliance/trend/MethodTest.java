package org.reliance.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MethodTest {

    private static final List<DataPoint> POINTS = List.of(
            DataPoint.of(2010, 3).withRange(2, 4),
            DataPoint.of(2011, 5).withRange(4.5, 5.5),
            DataPoint.of(2012, 4).withRange(2, 6),
            DataPoint.of(2013, 8).withRange(7, 9));

    private static Fit fit(Method method, List<DataPoint> points) {
        return (Fit) Trend.of(method, points);
    }

    @Test
    void aPointOfDoubleWeightCountsAsTwo() {
        var weighted = POINTS.stream()
                .map(point -> point.withWeight(point.x() == 2013 ? 2 : 1))
                .toList();
        var twice = new ArrayList<>(POINTS);
        twice.add(POINTS.getLast());

        assertThat(fit(Method.WLS, weighted).slope().value())
                .isCloseTo(fit(Method.OLS, twice).slope().value(), within(1e-12));
    }

    @Test
    void weightsAreOneOverTheSquareOfTheHalfRange() {
        double[] weights = {1, 4, 0.25, 1};
        var weighted = IntStream.range(0, 4)
                .mapToObj(i -> POINTS.get(i).withWeight(weights[i]))
                .toList();

        assertThat(fit(Method.WLS, POINTS).slope())
                .isEqualTo(fit(Method.WLS, weighted).slope());
    }

    @Test
    void aValueWithoutRangeIsWeighedAsTheNarrowestAndTheFitSaysSo() {
        var mixed = new ArrayList<>(POINTS);
        mixed.add(DataPoint.of(2014, 7));

        assertThat(fit(Method.WLS, mixed).judgement().warnings())
                .extracting(Remark::sentence)
                .contains("One value states no range; the narrowest range stated stands in.");
    }

    @Test
    void growthRateIsWhatTheSeriesGrowsBy() {
        var growing = IntStream.range(0, 9)
                .mapToObj(i -> DataPoint.of(2000 + i, 40 * Math.pow(1.05, i) * (i % 2 == 0 ? 1.01 : 1 / 1.01)))
                .toList();
        var fit = fit(Method.LOG_LINEAR, growing);

        assertThat(fit.slope().kind()).isEqualTo(Slope.Kind.PER_CENT);
        assertThat(fit.slope().value()).isCloseTo(5, within(1e-9));
        assertThat(fit.judgement().sentence("bn USD", Locale.ENGLISH)).startsWith("Grows by 5 % a year");
        assertThat(fit.at(2009).orElseThrow().value()).isCloseTo(40 * Math.pow(1.05, 9), within(0.2));
    }

    @Test
    void quadraticIsThePolynomialOfDegreeTwo() {
        var pontius = NistReference.read("Pontius");
        var points = pontius.rows().stream()
                .map(row -> DataPoint.of(row.get(1), row.get(0)))
                .toList();
        var fit = fit(Method.QUADRATIC, points);

        assertThat(fit.coefficients()).extracting(Coefficient::name).containsExactly("intercept", "x", "x2");
        for (int j = 0; j < 3; j++) {
            double certified = pontius.coefficients().get(j).value();
            assertThat(fit.coefficients().get(j).value()).isCloseTo(certified, within(Math.abs(certified) * 1e-12));
        }
    }

    /** From the first to the last point: (81 - 1) / (9 - 1). */
    @Test
    void slopeOfAQuadraticIsItsMeanSlope() {
        var square = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> DataPoint.of(i, i * i))
                .toList();

        assertThat(fit(Method.QUADRATIC, square).slope().value()).isCloseTo(10, within(1e-12));
    }

    @Test
    void warnsOfThePointThatTurnsTheSlope() {
        var points = List.of(
                DataPoint.of(1, 5),
                DataPoint.of(2, 4.6),
                DataPoint.of(3, 4.5),
                DataPoint.of(4, 4.1),
                DataPoint.of(5, 4),
                DataPoint.of(6, 30));

        assertThat(fit(Method.OLS, points).judgement().warnings())
                .extracting(Remark::sentence)
                .contains(
                        "Only 6 points: fewer than 8 say little about a trend.",
                        "One point decides: without the value at 6 the slope changes its sign.");
    }

    @Test
    void warnsThatRangesAreDrawnThroughAsNumbers() {
        assertThat(fit(Method.OLS, POINTS).judgement().warnings())
                .extracting(Remark::sentence)
                .anyMatch(sentence -> sentence.startsWith("4 values are ranges, and the line goes by one number"));
    }

    @Test
    void answersForAnExactLineThroughTheOrigin() {
        var line = IntStream.rangeClosed(2010, 2019)
                .mapToObj(i -> DataPoint.of(i, 2.0 * i))
                .toList();
        var fit = fit(Method.OLS, line);

        assertThat(fit.coefficients().getFirst().value()).isZero();
        assertThat(fit.slope().value()).isCloseTo(2, within(1e-15));
        assertThat(fit.judgement().warnings()).extracting(Remark::code).containsExactly("warning.exact");
    }

    @Test
    void answersForALineThroughTheOriginRoundedToTwelveDigits() {
        var line = IntStream.rangeClosed(2010, 2019)
                .mapToObj(i -> DataPoint.of(i, Math.rint(i / 3.0 * 1e9) / 1e9))
                .toList();

        assertThat(fit(Method.OLS, line).slope().value()).isCloseTo(1.0 / 3, within(1e-9));
    }

    @Test
    void claimsNoTrendForAnExactParabolaThatEndsWhereItBegan() {
        var parabola = IntStream.rangeClosed(-4, 4)
                .mapToObj(i -> DataPoint.of(2014 + i, i * i / 10.0))
                .toList();
        var fit = fit(Method.QUADRATIC, parabola);

        assertThat(fit.slope().value()).isZero();
        assertThat(fit.judgement().verdict()).isEqualTo(Judgement.Verdict.NO_TREND);
    }

    /** The true coefficients are 1, but y has not the digits left to say so. */
    @Test
    void refusesCoefficientsThatRoundingHides() {
        var points = IntStream.rangeClosed(200, 220)
                .mapToObj(x -> DataPoint.of(x, 1 + x * (1 + x * (1 + x * (1 + x * (1.0 + x))))))
                .toList();

        assertThat(Regression.polynomial(points, 5, true, 0.95))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Reason.ILL_CONDITIONED));
    }
}
