package org.reliance.trend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    @ParameterizedTest
    @CsvSource({"1, true", "2, true", "3, true", "0.99, false", "3.01, false", "NaN, false"})
    void containsItsBounds(double number, boolean contained) {
        assertThat(Interval.of(3, 1).contains(number)).isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource({"1, 3, true", "1.5, 2, true", "0.9, 2, false", "2, 3.1, false", "0, 4, false"})
    void containsIntervalsThatLieWhollyInside(double low, double high, boolean contained) {
        assertThat(Interval.of(1, 3).contains(new Interval(low, high))).isEqualTo(contained);
    }

    @Test
    void isAsWideAsItsBoundsAreApart() {
        assertThat(Interval.of(3, -1).width()).isEqualTo(4);
        assertThat(Interval.around(5, 2)).isEqualTo(new Interval(3, 7));
        assertThat(Interval.around(5, -2)).isEqualTo(new Interval(3, 7));
    }

    @ParameterizedTest
    @CsvSource({"NaN, 1", "1, NaN", "-Infinity, 1", "1, Infinity"})
    void isFiniteWithBothBounds(double low, double high) {
        assertThat(new Interval(low, high).isFinite()).isFalse();
        assertThat(new Interval(0, 1).isFinite()).isTrue();
    }
}
