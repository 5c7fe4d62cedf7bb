package org.reliance.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Digits that plain sums would lose. */
class PrecisionTest {

    /** Against exact decimal arithmetic, with terms that nearly cancel. */
    @Property(tries = 200)
    void sumsOfProductsAreRightToTheLastDigits(
            @ForAll @Size(8) List<@DoubleRange(min = -1e8, max = 1e8) Double> some,
            @ForAll @DoubleRange(min = -1, max = 1) double rest) {
        double[] a = IntStream.range(0, 17)
                .mapToDouble(i -> i == 16 ? rest : some.get(i % 8))
                .toArray();
        double[] b = IntStream.range(0, 17)
                .mapToDouble(i -> i == 16 ? 1 : (i < 8 ? 1 : -1) * some.get((i + 3) % 8))
                .toArray();
        b[2] += 1e-3;
        var exact = BigDecimal.ZERO;
        for (int i = 0; i < 17; i++) {
            exact = exact.add(new BigDecimal(a[i]).multiply(new BigDecimal(b[i])));
        }

        assertThat(Sums.dot(a, b)).isCloseTo(exact.doubleValue(), within(1e-12 * (1 + Math.abs(exact.doubleValue()))));
        assertThat(Sums.difference(3, a, b))
                .isCloseTo(
                        new BigDecimal(3).subtract(exact).doubleValue(),
                        within(1e-12 * (1 + Math.abs(exact.doubleValue()))));
    }

    @Test
    void meansAndSquaresAreThoseOfTheSchoolbook() {
        assertThat(Sums.mean(new double[] {1, 2, 6}, new double[] {1, 2, 1})).isCloseTo(11.0 / 4, within(1e-15));
        assertThat(Sums.squaresAboutMean(new double[] {1, 2, 6})).isCloseTo(14, within(1e-14));
        assertThat(Sums.norm(new double[] {3, -4})).isEqualTo(5);
        assertThat(Sums.squares(new double[] {3, -4})).isEqualTo(25);
    }

    /** Both steps of the axis are free of rounding: powers of two, and a centre of few digits. */
    @ParameterizedTest
    @CsvSource({"1990, 2020", "-3, 5", "0.1, 0.3", "1e-90, 3e-90", "1e99, 3e99", "2015.25, 2015.75"})
    void anAxisRunsFromAboutMinusOneToOne(double first, double last) {
        var axis = Axis.between(first, last);

        assertThat(Math.abs(axis.of(first))).isBetween(0.9, 2.0);
        assertThat(axis.of(last)).isBetween(0.9, 2.0);
        assertThat(axis.of(axis.centre())).isZero();
        assertThat(axis.of(axis.centre() + axis.scale())).isCloseTo(1, within(1e-6));
        assertThat(axis.origin()).isEqualTo(axis.of(0));
        assertThat(Math.scalb(1.0, Math.getExponent(axis.scale()))).isEqualTo(axis.scale());
    }

    @Test
    void anAxisOfOnePlaceIsNotStretched() {
        assertThat(Axis.between(5, 5)).isEqualTo(new Axis(5, 1));
        assertThat(Axis.fromOrigin(0)).isEqualTo(new Axis(0, 1));
        assertThat(Axis.fromOrigin(9)).isEqualTo(new Axis(0, 8));
    }

    /** Decimal fractions are no binary ones: what rounding leaves of them is no residual. */
    @Test
    void aLineOfDecimalsIsExact() {
        var tenths = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> DataPoint.of(2000 + i, 0.1 * i + 0.7))
                .toList();
        var fit = (Fit) Trend.of(Method.OLS, tenths);

        assertThat(fit.worth().residualStandardDeviation()).isZero();
        assertThat(fit.worth().durbinWatson()).isEmpty();
        assertThat(fit.worth().f()).isEmpty();
        assertThat(fit.worth().fP()).isEmpty();
        assertThat(fit.worth().rSquared()).hasValue(1);
        assertThat(fit.slope().interval().width()).isZero();
        assertThat(fit.slope().p()).isEmpty();
        assertThat(fit.influences())
                .allMatch(influence -> influence.cooksDistance().isEmpty());
        assertThat(fit.judgement().verdict()).isEqualTo(Judgement.Verdict.RISES);
    }

    /** A residual of a millionth of the values is one. */
    @Test
    void aSmallErrorIsNotRounding() {
        var points = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> DataPoint.of(2000 + i, i + (i % 2 == 0 ? 1e-9 : -1e-9)))
                .toList();
        for (var method : List.of(Method.OLS, Method.THEIL_SEN, Method.LOESS)) {
            var fit = (Fit) Trend.of(method, points);

            assertThat(fit.worth().residualStandardDeviation()).isBetween(5e-10, 2e-9);
            assertThat(fit.worth().durbinWatson()).isPresent();
        }
    }

    /**
     * Columns of which each is one less all before it: any two are far apart, but together they are as near to being
     * dependent as 2 to the power of their number (Golub and Van Loan, Matrix Computations, 5.5.7).
     */
    @ParameterizedTest
    @CsvSource({"10, true", "30, true", "31, false", "60, false"})
    void columnsThatDependOnEachOtherOnlyTogetherAreFoundOut(int columns, boolean solved) {
        double[][] rows = new double[columns + 1][columns];
        for (int i = 0; i < columns; i++) {
            Arrays.fill(rows[i], i, columns, -1);
            rows[i][i] = 1;
        }
        double[] ones = new double[columns + 1];
        Arrays.fill(ones, 1);

        assertThat(LeastSquares.solve(rows, ones, ones).isPresent()).isEqualTo(solved);
    }

    /** The second column is the first but for its twelfth digit. */
    @Test
    void columnsAlikeToTheTwelfthDigitAreNotToldApart() {
        var first = List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0);
        var y = List.of(2.0, 1.0, 4.0, 3.0, 6.0, 5.0);
        for (double apart : new double[] {1e-12, 1e-3}) {
            var second = IntStream.range(0, 6)
                    .mapToObj(i -> first.get(i) * (1 + (i % 2) * apart))
                    .toList();
            var regression =
                    Regression.of(y, List.of(new Regressor("a", first), new Regressor("b", second)), true, 0.95);

            assertThat(regression instanceof LinearRegression).isEqualTo(apart == 1e-3);
            if (apart < 1e-3) {
                assertThat(regression).isEqualTo(Refusal.of(Reason.DEPENDENT_COLUMNS));
            }
        }
    }

    /** Told apart, but not well enough for six digits of what they are multiplied with. */
    @Test
    void columnsAlikeToTheNinthDigitGiveNoCoefficients() {
        var a = List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0);
        var b = IntStream.range(0, 8)
                .mapToObj(i -> a.get(i) * (1 + (i % 3) * 1e-9))
                .toList();
        var y = a.stream().map(x -> 3 + 2 * x).toList();

        assertThat(Regression.of(y, List.of(new Regressor("a", a), new Regressor("b", b)), true, 0.95))
                .isEqualTo(Refusal.of(Reason.ILL_CONDITIONED));
    }

    /** Far from the origin the intercept is the difference of numbers a thousand times as large. */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.7, 1.1, 3.3})
    void anExactLineThroughTheOriginHasNoIntercept(double slope) {
        var points = IntStream.rangeClosed(2010, 2019)
                .mapToObj(i -> DataPoint.of(i, slope * i))
                .toList();
        var fit = (Fit) Trend.of(Method.OLS, points);

        assertThat(fit.worth().residualStandardDeviation()).isZero();
        assertThat(fit.coefficients().getFirst().value()).isZero();
        assertThat(fit.slope().value()).isCloseTo(slope, within(1e-14 * Math.abs(slope)));
    }

    /** An intercept that is there is seen, small as it may be beside the values. */
    @Test
    void aSmallInterceptOfAnExactLineIsNotRounding() {
        var points = IntStream.rangeClosed(2010, 2019)
                .mapToObj(i -> DataPoint.of(i, i / 1024.0 + 1e-4))
                .toList();
        var fit = (Fit) Trend.of(Method.OLS, points);

        assertThat(fit.worth().residualStandardDeviation()).isZero();
        assertThat(fit.coefficients().getFirst().value()).isCloseTo(1e-4, within(1e-12));
    }

    /** The last point alone holds the line's end: without it there is only one place left. */
    @Test
    void aPointThatDecidesAloneIsNotLeftOut() {
        var points = List.of(
                DataPoint.of(1, 1),
                DataPoint.of(2, 3),
                DataPoint.of(3, 2),
                DataPoint.of(4, 5),
                DataPoint.of(5, 4),
                DataPoint.of(6, 9));
        var fit = (Fit) Trend.of(Method.BROKEN_LINE, points, Options.defaults().withBreakAt(4));

        assertThat(fit.influences())
                .allMatch(influence -> influence.slopeWithout().isPresent());

        var stacked = List.of(
                DataPoint.of(1, 1),
                DataPoint.of(2, 3),
                DataPoint.of(3, 2),
                DataPoint.of(4, 5),
                DataPoint.of(4, 4),
                DataPoint.of(5, 9));
        var alone = ((Fit)
                        Trend.of(Method.BROKEN_LINE, stacked, Options.defaults().withBreakAt(4)))
                .influences()
                .getLast();

        assertThat(alone.leverage().orElseThrow()).isCloseTo(1, within(1e-12)).isLessThanOrEqualTo(1);
        assertThat(alone.slopeWithout()).isEmpty();
        assertThat(alone.cooksDistance()).isEmpty();
    }

    @Test
    void numbersThatOutgrowADoubleAreRefused() {
        var steep = List.of(
                DataPoint.of(0, 1e-90),
                DataPoint.of(1e-3, 1e90),
                DataPoint.of(2e-3, 1e-90 * 3),
                DataPoint.of(3e-3, 1e95));

        assertThat(Trend.of(Method.LOG_LINEAR, steep)).isEqualTo(Refusal.of(Reason.OVERFLOW));
        assertThat(Method.LOG_LINEAR.findRefusal(steep, Options.defaults())).isEmpty();
    }
}
