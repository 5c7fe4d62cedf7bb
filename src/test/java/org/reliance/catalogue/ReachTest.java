package org.reliance.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachTest {

    /** What lies apart by less than a billionth of the larger number lies apart by computing alone. */
    @ParameterizedTest
    @CsvSource({
        "0, 100, 50, 60, false",
        "0, 100, 100, 200, false",
        "0, 100, 100.001, 200, true",
        "0, 100, 100.00000001, 200, false",
        "0, 0, 0, 0, false",
        "1, 1, 2, 2, true",
        "-Infinity, 0, 1, Infinity, true",
        "-Infinity, 1, 1, Infinity, false",
        "-Infinity, 1e12, 1000000000100, Infinity, false",
        "-1e12, -1e12, -999999999900, -999999999900, false",
        "-1e12, -1e12, -999000000000, -999000000000, true",
        "0.1, 0.1, 0.1000000000001, 0.1000000000001, false",
        "-5, 1, 1.000000004, 2, false",
        "-0.5, 1, 1.000000004, 2, true"
    })
    void whatHasNoNumberInCommonMisses(double low, double high, double otherLow, double otherHigh, boolean misses) {
        Reach one = new Reach(low, high);
        Reach other = new Reach(otherLow, otherHigh);

        assertThat(one.misses(other)).isEqualTo(misses);
        assertThat(other.misses(one)).isEqualTo(misses);
    }

    @Test
    void aMultipleMultipliesBothEnds() {
        assertThat(new Reach(9.65, 9.75).times(4)).isEqualTo(new Reach(38.6, 39));
    }
}
