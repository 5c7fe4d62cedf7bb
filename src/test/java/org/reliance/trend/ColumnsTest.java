package org.reliance.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Regression on the caller's own columns: what is said beside the certified digits, and what is refused. */
class ColumnsTest {

    private static Reason reason(Regression regression) {
        assertThat(regression).isInstanceOf(Refusal.class);
        return ((Refusal) regression).reason();
    }

    private static Regression of(List<Double> y, Double... x) {
        return Regression.of(y, List.of(new Regressor("a", List.of(x))), true, 0.95);
    }

    private static List<DataPoint> scatter(int n) {
        return IntStream.range(0, n).mapToObj(i -> DataPoint.of(i, i * i % 11)).toList();
    }

    /** As R's summary(lm(…)) prints them for Longley's data. */
    @Test
    void givesTheProbabilitiesThatRPrintsForLongley() {
        var regression = (LinearRegression) NistReference.read("Longley").regress();
        double[] t = {-3.911, 0.177, -1.070, -4.136, -4.822, -0.226, 4.016};
        double[] p = {0.003560, 0.863141, 0.312681, 0.002535, 0.000944, 0.826212, 0.003037};
        for (int j = 0; j < 7; j++) {
            assertThat(regression.coefficients().get(j).t().orElseThrow()).isCloseTo(t[j], within(6e-4));
            assertThat(regression.coefficients().get(j).p().orElseThrow()).isCloseTo(p[j], within(6e-7));
        }
        assertThat(regression.worth().adjustedRSquared().orElseThrow()).isCloseTo(0.9925, within(5e-5));
        assertThat(regression.worth().fP().orElseThrow()).isCloseTo(4.984e-10, within(5e-14));
        assertThat(regression.worth().degreesOfFreedom()).isEqualTo(9);
        assertThat(regression.coefficients())
                .extracting(Coefficient::name)
                .containsExactly("intercept", "x1", "x2", "x3", "x4", "x5", "x6");
    }

    /** Half widths of 95 % intervals at 9 degrees of freedom are 2.262157 standard errors. */
    @Test
    void givesIntervalsAtTheLevel() {
        for (var coefficient : ((LinearRegression) NistReference.read("Longley").regress()).coefficients()) {
            double error = coefficient.standardError().orElseThrow();
            var interval = coefficient.interval().orElseThrow();

            assertThat((coefficient.value() - interval.low()) / error).isCloseTo(2.262157, within(1e-6));
            assertThat((interval.high() - coefficient.value()) / error).isCloseTo(2.262157, within(1e-6));
        }
    }

    /** R's lm(y ~ 0 + x) adjusts R² by n over the degrees of freedom where no mean is taken off. */
    @Test
    void adjustsWithoutAMeanWhereThereIsNoIntercept() {
        var regression = (LinearRegression) NistReference.read("NoInt1").regress();
        double rSquared = regression.worth().rSquared().orElseThrow();

        assertThat(regression.worth().adjustedRSquared().orElseThrow())
                .isCloseTo(1 - (1 - rSquared) * 11 / 10, within(1e-12));
        assertThat(regression.coefficients()).extracting(Coefficient::name).containsExactly("slope");
    }

    @Test
    void powersAreNamedAndThoseWithoutInterceptBeginWithX() {
        var with = (LinearRegression) Regression.polynomial(scatter(8), 3, true, 0.95);
        var without = (LinearRegression) Regression.polynomial(scatter(8), 2, false, 0.95);

        assertThat(with.coefficients()).extracting(Coefficient::name).containsExactly("intercept", "x", "x2", "x3");
        assertThat(without.coefficients()).extracting(Coefficient::name).containsExactly("x", "x2");
    }

    /** x of 1 to 5, y = 2, 3, 11, 14, 27; normal equations [55 225; 225 979] (a b) = (232 1016) by Cramer's rule. */
    @Test
    void drawsAParabolaThroughTheOrigin() {
        double[] y = {2, 3, 11, 14, 27};
        var points =
                IntStream.range(0, 5).mapToObj(i -> DataPoint.of(i + 1, y[i])).toList();
        double determinant = 55 * 979 - 225 * 225;
        double xy = 2 + 6 + 33 + 56 + 135;
        double xxy = 2 + 12 + 99 + 224 + 675;
        var regression = (LinearRegression) Regression.polynomial(points, 2, false, 0.95);

        assertThat(regression.coefficients().get(0).value())
                .isCloseTo((979 * xy - 225 * xxy) / determinant, within(1e-12));
        assertThat(regression.coefficients().get(1).value())
                .isCloseTo((55 * xxy - 225 * xy) / determinant, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 21})
    void aDegreeLiesBetweenOneAndTwenty(int degree) {
        assertThat(reason(Regression.polynomial(scatter(30), degree, true, 0.95)))
                .isEqualTo(Reason.BAD_DEGREE);
    }

    /** The bounds themselves are degrees, though twenty powers of whole numbers from 0 are too alike to be told apart. */
    @Test
    void oneAndTwentyAreDegrees() {
        assertThat(Regression.polynomial(scatter(30), 1, true, 0.95)).isInstanceOf(LinearRegression.class);
        assertThat(Regression.polynomial(scatter(20), 20, true, 0.95))
                .isEqualTo(Refusal.of(Reason.TOO_FEW_POINTS, 20, 22));
    }

    @Test
    void needsOnePointMoreThanCoefficients() {
        assertThat(reason(Regression.polynomial(scatter(3), 2, true, 0.95))).isEqualTo(Reason.TOO_FEW_POINTS);
        assertThat(Regression.polynomial(scatter(4), 2, true, 0.95)).isInstanceOf(LinearRegression.class);
        assertThat(Regression.polynomial(scatter(3).subList(0, 3), 2, false, 0.95))
                .isInstanceOf(LinearRegression.class);
    }

    @Test
    void refusesColumnsOfUnequalLength() {
        assertThat(reason(of(List.of(1.0, 3.0, 2.0, 5.0), 1.0, 2.0, 3.0))).isEqualTo(Reason.UNEQUAL_ROWS);
        assertThat(reason(of(List.of(1.0, 3.0, 2.0), 1.0, 2.0, 3.0, 4.0))).isEqualTo(Reason.UNEQUAL_ROWS);
        assertThat(reason(Regression.of(
                        List.of(1.0, 3.0, 2.0, 5.0),
                        List.of(
                                new Regressor("a", List.of(1.0, 2.0, 3.0, 4.0)),
                                new Regressor("b", List.of(1.0, 2.0, 2.0))),
                        true,
                        0.95)))
                .isEqualTo(Reason.UNEQUAL_ROWS);
    }

    @Test
    void refusesWhatIsNoNumberOrTooLarge() {
        assertThat(reason(of(List.of(1.0, Double.NaN, 2.0), 1.0, 2.0, 3.0))).isEqualTo(Reason.NOT_A_NUMBER);
        assertThat(reason(of(List.of(1.0, 3.0, 2.0), 1.0, Double.POSITIVE_INFINITY, 3.0)))
                .isEqualTo(Reason.NOT_A_NUMBER);
        assertThat(reason(of(List.of(1.0, 1e101, 2.0), 1.0, 2.0, 3.0))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void refusesWhatSaysNothing() {
        assertThat(reason(of(List.of(2.0, 2.0, 2.0), 1.0, 2.0, 3.0))).isEqualTo(Reason.CONSTANT_Y);
        assertThat(reason(of(List.of(1.0, 3.0, 2.0), 7.0, 7.0, 7.0))).isEqualTo(Reason.DEPENDENT_COLUMNS);
    }

    /** Without a constant, a constant y is still explained. */
    @Test
    void explainsAConstantByAColumnWhereThereIsNoIntercept() {
        var regression = (LinearRegression)
                Regression.of(List.of(2.0, 2.0, 2.0), List.of(new Regressor("a", List.of(1.0, 2.0, 3.0))), false, 0.95);

        assertThat(regression.coefficients().getFirst().value()).isCloseTo(12.0 / 14, within(1e-15));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, Double.NaN})
    void refusesALevelThatIsNone(double level) {
        assertThat(reason(Regression.polynomial(scatter(9), 1, true, level))).isEqualTo(Reason.LEVEL_OUT_OF_BOUNDS);
    }
}
