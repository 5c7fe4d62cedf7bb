package org.reliance.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class RemarkTest {

    @Test
    void aMinusIsAMinusAndAHyphenStaysOne() {
        assertThat(Remark.of("warning.neighbours-alike", 0.25).sentence()).contains("(Durbin-Watson 0.25)");
        assertThat(Remark.of("refusal.bad-range", -3.5).sentence())
                .isEqualTo("The value at −3.5 does not lie within its own range.");
        assertThat(Remark.of("spread", -2, -1, 0.5, 100).with("t", "a year").sentence())
                .startsWith(
                        "With every value drawn anew from its range, 95 of 100 slopes lie between −2 and −1 t a year;"
                                + " 50% have the sign");
    }

    /** A year is no amount: it is written without a separator of thousands. */
    @Test
    void placesAreWrittenWithTwoDigitsOrAsTheCallerCallsThem() {
        var remark = Remark.of("warning.turning-point", 2015.456);

        assertThat(remark.sentence())
                .isEqualTo("One point decides: without the value at 2015.46 the slope changes its sign.");
        assertThat(remark.in(Locale.ENGLISH, x -> "mid-" + (int) x))
                .isEqualTo("One point decides: without the value at mid-2015 the slope changes its sign.");
    }

    @Test
    void aFirstGapThatIsNoPlaceIsNotRenamed() {
        assertThat(Remark.of("refusal.too-few-points", 2, 3).in(Locale.ENGLISH, x -> "somewhere"))
                .isEqualTo("Only 2 points where at least 3 are needed.");
    }

    @Test
    void gapsAreFilledInOrder() {
        assertThat(Remark.of("refusal.weights-incomplete", 1).with(4))
                .isEqualTo(Remark.of("refusal.weights-incomplete", 1, 4));
        assertThat(Remark.of("refusal.weights-incomplete", 1).with(4).sentence())
                .isEqualTo("1 of the 4 points have no weight.");
    }

    /** What no German, French or Chinese bundle says is said in English, with the reader's own decimal mark. */
    @Test
    void wordsAreEnglishWhereThereAreNoOthers() {
        assertThat(Remark.of("refusal.bad-range", 3.5).in(Locale.GERMANY))
                .isEqualTo("The value at 3,5 does not lie within its own range.");
    }
}
