package org.reliance.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlopeSpreadTest {

    private static List<DataPoint> points(double halfWidth) {
        return IntStream.range(0, 10)
                .mapToObj(i -> DataPoint.of(2010 + i, 10 - 0.3 * i + (i % 3))
                        .withRange(10 - 0.3 * i + (i % 3) - halfWidth, 10 - 0.3 * i + (i % 3) + halfWidth))
                .toList();
    }

    private static Spread spread(Method method, List<DataPoint> points, long seed) {
        return (Spread) SlopeSpread.of(method, points, Options.defaults(), 2000, seed);
    }

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(spread(Method.OLS, points(1), 42)).isEqualTo(spread(Method.OLS, points(1), 42));
        assertThat(spread(Method.OLS, points(1), 42)).isNotEqualTo(spread(Method.OLS, points(1), 43));
    }

    /** The variance of a uniform draw is width² / 12; that of the slope is it over the sum of squares of x. */
    @Test
    void spreadsAsTheVarianceOfUniformDrawsSays() {
        var spread = spread(Method.OLS, points(1), 42);
        double deviation = Math.sqrt(4.0 / 12 / 82.5);

        assertThat(spread.median()).isCloseTo(spread.stated(), within(deviation / 10));
        assertThat(spread.interval().width()).isCloseTo(2 * 1.96 * deviation, within(deviation / 4));
    }

    @Test
    void countsTheSlopesOfTheStatedSign() {
        assertThat(spread(Method.OLS, points(0.1), 42).sameSign()).isEqualTo(1);
        assertThat(spread(Method.OLS, points(8), 42).sameSign()).isBetween(0.5, 0.9);
    }

    @Test
    void answersForEveryMethodThatThePointsCarry() {
        for (var method : List.of(
                Method.OLS,
                Method.WLS,
                Method.LOG_LINEAR,
                Method.QUADRATIC,
                Method.THEIL_SEN,
                Method.LOESS,
                Method.BROKEN_LINE)) {
            var spread = spread(method, points(1), 42);
            var fit = (Fit) Trend.of(method, points(1));
            assertThat(spread.stated()).as(method.id()).isCloseTo(fit.slope().value(), within(1e-9));
            assertThat(spread.interval().contains(spread.median()))
                    .as(method.id())
                    .isTrue();
        }
    }

    @Test
    void refusesPointsWithoutRanges() {
        var exact = points(0);

        assertThat(SlopeSpread.of(Method.OLS, exact, Options.defaults(), 2000, 1))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Reason.NO_RANGES));
    }

    @Test
    void saysItInWords() {
        assertThat(spread(Method.OLS, points(1), 42)
                        .remark()
                        .with("points of GDP", "a year")
                        .sentence())
                .startsWith("With every value drawn anew from its range, 95 of 100 slopes lie between")
                .contains("points of GDP a year; 100% have the sign of the stated one (2,000 draws)");
    }
}
