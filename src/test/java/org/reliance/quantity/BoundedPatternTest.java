package org.reliance.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BoundedPatternTest {

    private static final BoundedPattern MONTH = BoundedPattern.of(7, "(\\d{4})-(\\d{2})");

    @Test
    void theWholeTextIsMatched() {
        assertThat(MONTH.matches("2019-05")).isTrue();
        assertThat(MONTH.matches(" 2019-05")).isFalse();
        assertThat(MONTH.match("2019-05").map(match -> match.group(2))).contains("05");
        assertThat(MONTH.match("2019").map(MatchResult::group)).isEmpty();
    }

    @Test
    void aTextOfTheLongestLengthIsStillMatchedAndALongerOneNever() {
        BoundedPattern digits = BoundedPattern.of(3, "\\d*");

        assertThat(digits.matches("123")).isTrue();
        assertThat(digits.matches("1234")).isFalse();
        assertThat(digits.match("1234")).isEmpty();
    }

    /** Without the bound this pattern would take years. */
    @Test
    @Timeout(10)
    void lengthCostsNothing() {
        assertThat(BoundedPattern.of(20, "(\\d+\\d+)+x").matches("9".repeat(500_000)))
                .isFalse();
    }
}
