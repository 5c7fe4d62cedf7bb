package org.reliance.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines that are bent, broken or drawn through logarithms, and the places asked of them. */
class CurvesTest {

    private static final double[] Y = {3, 5, 4, 8, 7, 12, 11, 19, 18, 30};

    private static List<DataPoint> points(double... y) {
        return IntStream.range(0, y.length)
                .mapToObj(i -> DataPoint.of(2010 + i, y[i]))
                .toList();
    }

    private static Fit fit(Method method) {
        return (Fit) Trend.of(method, points(Y));
    }

    /** The usual line through the logarithms, taken back: the rate is e to the slope, less one. */
    @Test
    void growsByWhatTheLineThroughTheLogarithmsSays() {
        var logarithms = new SimpleRegression();
        points(Y).forEach(point -> logarithms.addData(point.x(), Math.log(point.y())));
        double slope = logarithms.getSlope();
        double half = logarithms.getSlopeConfidenceInterval();
        var growth = fit(Method.LOG_LINEAR);

        assertThat(growth.slope().value()).isCloseTo(100 * (Math.exp(slope) - 1), within(1e-9));
        assertThat(growth.slope().interval().low()).isCloseTo(100 * (Math.exp(slope - half) - 1), within(1e-8));
        assertThat(growth.slope().interval().high()).isCloseTo(100 * (Math.exp(slope + half) - 1), within(1e-8));
        assertThat(growth.slope().p().orElseThrow()).isCloseTo(logarithms.getSignificance(), within(1e-12));
        assertThat(growth.at(2015).orElseThrow().value()).isCloseTo(Math.exp(logarithms.predict(2015)), within(1e-9));
        assertThat(growth.worth().rSquared().orElseThrow()).isCloseTo(logarithms.getRSquare(), within(1e-12));
        assertThat(growth.worth().residualStandardDeviation())
                .isCloseTo(Math.sqrt(logarithms.getMeanSquareError()), within(1e-12));
    }

    @Test
    void leavesOutEachPointOfAGrowthRateAsASecondFitWould() {
        for (int i = 0; i < Y.length; i++) {
            int left = i;
            var others =
                    points(Y).stream().filter(point -> point.x() != 2010 + left).toList();
            var influence = fit(Method.LOG_LINEAR).influences().get(i);

            assertThat(influence.slopeWithout().orElseThrow())
                    .isCloseTo(
                            ((Fit) Trend.of(Method.LOG_LINEAR, others)).slope().value(), within(1e-9));
            assertThat(influence.fitted())
                    .isCloseTo(
                            fit(Method.LOG_LINEAR).at(2010 + left).orElseThrow().value(), within(1e-9));
            assertThat(influence.residual()).isCloseTo(Math.log(Y[i] / influence.fitted()), within(1e-9));
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "-1"})
    void thereIsNoGrowthRateOfWhatIsNotPositive(double y) {
        assertThat(Trend.of(Method.LOG_LINEAR, points(3, y, 4, 5, 7))).isEqualTo(Refusal.of(Reason.NOT_POSITIVE));
    }

    /** The mean of a parabola's slopes from end to end is its rise over its run. */
    @Test
    void theSlopeOfAParabolaIsItsRiseOverItsRun() {
        var fit = fit(Method.QUADRATIC);
        double rise =
                fit.at(2019).orElseThrow().value() - fit.at(2010).orElseThrow().value();

        assertThat(fit.slope().kind()).isEqualTo(Slope.Kind.MEAN);
        assertThat(fit.slope().value()).isCloseTo(rise / 9, within(1e-10));
        assertThat(fit.worth().parameters()).isEqualTo(3);
    }

    @Test
    void aParabolaNeedsAFourthPointToBeJudgedBy() {
        assertThat(Trend.of(Method.QUADRATIC, points(3, 5, 4))).isEqualTo(Refusal.of(Reason.TOO_FEW_POINTS, 3, 4));
        assertThat(Trend.of(Method.QUADRATIC, points(3, 5, 4, 8))).isInstanceOf(Fit.class);
    }

    /** Each piece is the usual line through its own points; the point at the break belongs to the second. */
    @Test
    void piecesOfABrokenLineAreLinesOfTheirOwn() {
        var broken =
                (Fit) Trend.of(Method.BROKEN_LINE, points(Y), Options.defaults().withBreakAt(2014));
        var before = new SimpleRegression();
        var after = new SimpleRegression();
        points(Y).forEach(point -> (point.x() < 2014 ? before : after).addData(point.x(), point.y()));

        for (double x : new double[] {2009, 2010, 2013.999, 2014, 2017, 2021}) {
            assertThat(broken.at(x).orElseThrow().value())
                    .isCloseTo((x < 2014 ? before : after).predict(x), within(1e-9));
        }
        assertThat(broken.slope().value()).isCloseTo(after.getSlope(), within(1e-10));
        assertThat(broken.coefficients().get(1).value()).isCloseTo(before.getSlope(), within(1e-10));
        assertThat(broken.coefficients().get(0).value()).isCloseTo(before.getIntercept(), within(1e-6));
        assertThat(broken.coefficients().get(2).value()).isCloseTo(after.getIntercept(), within(1e-6));
        assertThat(broken.worth().rSquared().orElseThrow())
                .isCloseTo(
                        1
                                - (before.getSumSquaredErrors() + after.getSumSquaredErrors())
                                        / fit(Method.OLS).points().stream()
                                                .mapToDouble(point -> Math.pow(point.y() - 11.7, 2))
                                                .sum(),
                        within(1e-12));
    }

    /** With three points a piece, and no fewer. */
    @ParameterizedTest
    @CsvSource({"2012, false", "2012.5, true", "2013, true", "2017, true", "2017.5, false", "2030, false"})
    void aPieceHasThreePoints(double at, boolean carried) {
        var trend = Trend.of(Method.BROKEN_LINE, points(Y), Options.defaults().withBreakAt(at));

        assertThat(trend instanceof Fit).isEqualTo(carried);
        assertThat(BreakTest.at(at, points(Y), Options.defaults()) instanceof ChowTest)
                .isEqualTo(carried);
        if (!carried) {
            assertThat(trend).isEqualTo(Refusal.of(Reason.BREAK_TOO_NEAR_THE_END, at, 3));
        }
    }

    /** Three points at one x make no line. */
    @Test
    void aPieceHasTwoPlaces() {
        var stacked = List.of(
                DataPoint.of(1, 1),
                DataPoint.of(1, 2),
                DataPoint.of(1, 4),
                DataPoint.of(2, 3),
                DataPoint.of(3, 5),
                DataPoint.of(4, 4),
                DataPoint.of(5, 8));
        var turned = stacked.stream()
                .map(point -> DataPoint.of(-point.x(), point.y()))
                .toList();

        assertThat(BreakTest.at(2, stacked, Options.defaults()))
                .isEqualTo(Refusal.of(Reason.BREAK_TOO_NEAR_THE_END, 2.0, 3));
        assertThat(BreakTest.at(-1, turned, Options.defaults()))
                .isEqualTo(Refusal.of(Reason.BREAK_TOO_NEAR_THE_END, -1.0, 3));
        assertThat(BreakTest.at(3, stacked, Options.defaults())).isInstanceOf(ChowTest.class);
    }

    @Test
    void aScanNeedsThreePointsOnEitherSide() {
        assertThat(BreakSearch.over(points(1, 3, 2, 5, 4), Options.defaults()))
                .isEqualTo(Refusal.of(Reason.NO_BREAK_ADMISSIBLE, 5, 6));
        var scan = (BreakScan) BreakSearch.over(points(1, 3, 2, 5, 4, 9), Options.defaults());

        assertThat(scan.tests()).extracting(ChowTest::at).containsExactly(2013.0);
        assertThat(Trend.of(Method.BROKEN_LINE, points(1, 3, 2, 5, 4)))
                .isEqualTo(Refusal.of(Reason.NO_BREAK_ADMISSIBLE, 5, 6));
    }

    @Test
    void findsTheBreakWithTheLargestFAndClaimsWhatTheLargestOfManyAllows() {
        double[] jump = {1.1, 0.8, 1.2, 0.9, 1.0, 1.1, 9.2, 8.8, 9.1, 8.9, 9.0, 9.1};
        var scan = (BreakScan) BreakSearch.over(points(jump), Options.defaults());

        assertThat(scan.largest().at()).isEqualTo(2016);
        assertThat(scan.remark().code()).isEqualTo("scan.claimed");
        assertThat(scan.remark().sentence()).startsWith("The line changes most at 2016, by more than chance would");
        assertThat(scan.p().orElseThrow()).isGreaterThan(scan.largest().p()).isLessThan(1e-4);
        assertThat(scan.trimmed()).isEqualTo(0.15);
    }

    @Test
    void spreadsPlacesEvenlyWithBothEnds() {
        var fit = fit(Method.OLS);

        assertThat(fit.between(2010, 2020, 5))
                .extracting(Estimate::x)
                .containsExactly(2010.0, 2012.5, 2015.0, 2017.5, 2020.0);
        assertThat(fit.between(2010, 2020, 1)).extracting(Estimate::x).containsExactly(2010.0);
        assertThat(fit.between(2010, 2020, 0)).isEmpty();
        assertThat(((Fit) Trend.of(Method.LOESS, points(Y))).between(2000, 2020, 21))
                .extracting(Estimate::x)
                .containsExactly(2010.0, 2011.0, 2012.0, 2013.0, 2014.0, 2015.0, 2016.0, 2017.0, 2018.0, 2019.0);
    }

    /** What is not a number, or too far away to compute with, has no place on the line. */
    @ParameterizedTest
    @CsvSource({"NaN", "Infinity", "1e101"})
    void aPlaceOutOfReachHasNoEstimate(double x) {
        assertThat(fit(Method.OLS).at(x)).isEmpty();
        assertThat(fit(Method.THEIL_SEN).at(x)).isEmpty();
        assertThat(fit(Method.OLS).at(1e6)).isPresent();
        // Growth for a million years is beyond what a double holds.
        assertThat(fit(Method.LOG_LINEAR).at(1e6)).isEmpty();
    }

    @Test
    void coefficientsHaveTitles() {
        assertThat(fit(Method.OLS).coefficients())
                .extracting(coefficient -> coefficient.title().sentence())
                .containsExactly("Intercept (at x = 0)", "Slope");
    }

    @Test
    void methodsAreFoundByTheirIdsAlone() {
        assertThat(Method.findById("theil-sen")).contains(Method.THEIL_SEN);
        assertThat(Method.findById("THEIL_SEN")).isEmpty();
        assertThat(Method.OLS.findRefusal(points(Y), Options.defaults())).isEmpty();
        assertThat(Method.OLS.findRefusal(points(1, 2), Options.defaults()))
                .contains(Refusal.of(Reason.TOO_FEW_POINTS, 2, 3));
    }
}
