package org.reliance.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where points begin and end to be usable. */
class SampleTest {

    private static List<DataPoint> points(double... y) {
        return IntStream.range(0, y.length).mapToObj(i -> DataPoint.of(i, y[i])).toList();
    }

    private static Sampled of(List<DataPoint> points) {
        return Sample.of(points, Options.defaults());
    }

    private static Refusal refusal(List<DataPoint> points) {
        assertThat(of(points)).isInstanceOf(Refusal.class);
        return (Refusal) of(points);
    }

    @Test
    void threePointsAreEnoughAndAThousandNotTooMany() {
        assertThat(of(points(1, 3, 2))).isInstanceOf(Sample.class);
        assertThat(refusal(points(1, 3)).sentence()).isEqualTo("Only 2 points where at least 3 are needed.");
        assertThat(of(points(IntStream.range(0, 1000).mapToDouble(i -> i % 7).toArray())))
                .isInstanceOf(Sample.class);
        assertThat(refusal(points(
                                IntStream.range(0, 1001).mapToDouble(i -> i % 7).toArray()))
                        .sentence())
                .isEqualTo("1,001 points are more than the 1,000 that can be fitted at once.");
    }

    @Test
    void threePlacesAreEnough() {
        assertThat(of(List.of(DataPoint.of(1, 1), DataPoint.of(2, 2), DataPoint.of(2, 4), DataPoint.of(3, 3))))
                .isInstanceOf(Sample.class);
        assertThat(refusal(List.of(DataPoint.of(1, 1), DataPoint.of(2, 2), DataPoint.of(2, 4)))
                        .sentence())
                .isEqualTo("The points stand at only 2 different x, and at least 3 are needed: a jump is not a trend.");
    }

    @Test
    void numbersReachToTheLargest() {
        assertThat(of(points(1, 1e100, 2))).isInstanceOf(Sample.class);
        assertThat(refusal(points(1, 1.01e100, 2)).sentence())
                .isEqualTo("A number is too large to compute with: beyond 1E100.");
        assertThat(refusal(points(1, -1.01e100, 2)).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void boundsOfARangeReachAsFar() {
        for (double bound : new double[] {1e101, Double.POSITIVE_INFINITY}) {
            var reason = bound == 1e101 ? Reason.TOO_LARGE : Reason.NOT_A_NUMBER;

            assertThat(refusal(List.of(DataPoint.of(0, 1), DataPoint.of(1, 3).withRange(1, bound), DataPoint.of(2, 2)))
                            .reason())
                    .isEqualTo(reason);
            assertThat(refusal(List.of(DataPoint.of(0, 1), DataPoint.of(1, 3).withRange(-bound, 4), DataPoint.of(2, 2)))
                            .reason())
                    .isEqualTo(reason);
        }
    }

    @ParameterizedTest
    @CsvSource({"3, 5, true", "1, 3, true", "3.1, 5, false", "1, 2.9, false", "5, 1, false"})
    void aValueLiesWithinItsRangeOrOnABound(double low, double high, boolean usable) {
        var points =
                List.of(DataPoint.of(2010, 1), DataPoint.of(2011.5, 3).withRange(low, high), DataPoint.of(2013, 2));

        if (usable) {
            assertThat(of(points)).isInstanceOf(Sample.class);
        } else {
            assertThat(refusal(points).sentence()).isEqualTo("The value at 2011.5 does not lie within its own range.");
        }
    }

    @Test
    void aMissingWeightIsNoFlawButOneThatIsNoNumberIs() {
        assertThat(refusal(List.of(DataPoint.of(0, 1), DataPoint.of(1, 3).withWeight(Double.NaN), DataPoint.of(2, 2)))
                        .reason())
                .isEqualTo(Reason.NOT_A_NUMBER);
    }

    /** 1 and the next numbers a double can hold are one value in all but rounding. */
    @Test
    void valuesAlikeToTheLastDigitsAreEqual() {
        double ulp = Math.ulp(1.0);

        assertThat(refusal(points(1, 1 + 2 * ulp, 1 + 4 * ulp)).reason()).isEqualTo(Reason.CONSTANT_Y);
        assertThat(of(points(1, 1 + 2 * ulp, 1 + 5 * ulp))).isInstanceOf(Sample.class);
    }

    @Test
    void valuesCloserThanCanBeComputedWithAreRefused() {
        assertThat(refusal(points(0, 0.9e-100, 0.5e-100)).reason()).isEqualTo(Reason.TOO_CLOSE);
        assertThat(of(points(0, 1e-100, 0.5e-100))).isInstanceOf(Sample.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void oneJumpBetweenTwoFlatsIsNoTrend(int at) {
        var points =
                points(IntStream.range(0, 6).mapToDouble(i -> i < at ? 3 : 5).toArray());

        assertThat(refusal(points).sentence())
                .isEqualTo("The values are flat, jump once at " + at
                        + " and are flat again: a line would show a slope that" + " is nowhere in them.");
    }

    /** A lone first or last value is no flat; nor is a jump one that is taken back or made twice. */
    @Test
    void otherJumpsAreDrawnThrough() {
        assertThat(of(points(1, 5, 5, 5, 5))).isInstanceOf(Sample.class);
        assertThat(of(points(5, 5, 5, 5, 1))).isInstanceOf(Sample.class);
        assertThat(of(points(1, 1, 5, 5, 1, 1))).isInstanceOf(Sample.class);
        assertThat(of(points(1, 1, 5, 5, 7, 7))).isInstanceOf(Sample.class);
        assertThat(of(points(1, 1, 5, 4, 5, 5))).isInstanceOf(Sample.class);
    }

    @Test
    void pointsAtOnePlaceAreInTheOrderOfTheirValuesAndRanges() {
        var given = List.of(
                DataPoint.of(2, 1),
                DataPoint.of(1, 3).withRange(1, 5),
                DataPoint.of(1, 3).withRange(2, 4),
                DataPoint.of(1, 3).withRange(2, 4).withWeight(-1),
                DataPoint.of(1, 2),
                DataPoint.of(3, 0));
        var sample = (Sample) of(given);

        assertThat(sample.points())
                .containsExactly(given.get(4), given.get(3), given.get(2), given.get(1), given.get(0), given.get(5));
        assertThat(sample.isBeyond(1)).isFalse();
        assertThat(sample.isBeyond(3)).isFalse();
        assertThat(sample.isBeyond(0.99)).isTrue();
        assertThat(sample.isBeyond(3.01)).isTrue();
    }

    @Test
    void aRangeWithoutAValueIsRepresentedByItsMiddle() {
        assertThat(DataPoint.between(2010, 2, 5))
                .isEqualTo(DataPoint.of(2010, 3.5).withRange(2, 5));
        assertThat(DataPoint.of(2010, 3).withRange(2, 5).withWeight(2).withY(4))
                .isEqualTo(DataPoint.of(2010, 4).withRange(2, 5).withWeight(2));
    }
}
