package org.reliance.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reliance.quantity.Absence;
import org.reliance.quantity.Firmness;
import org.reliance.quantity.Reading;
import org.reliance.quantity.Unit;

/** What a written number may have been rounded from, worked out by hand. */
class AmountTest {

    private static final double NONE = Double.POSITIVE_INFINITY;

    @ParameterizedTest
    @CsvSource({
        "9.7, 9.65, 9.75",
        "0.25, 0.245, 0.255",
        "-9.7, -9.75, -9.65",
        "130, 129.5, 130.5",
        "0, -0.5, 0.5",
        "1000, 999.5, 1000.5"
    })
    void anExactNumberWasRoundedToItsLastDigitOrToAWhole(double written, double low, double high) {
        assertReach(of(written, Firmness.EXACT, Unit.PER_CENT).allowed(), low, high);
        assertReach(of(written, Firmness.EXACT, Unit.PER_CENT).written(), written, written);
    }

    @ParameterizedTest
    @CsvSource({
        "9.7, 9.65, 9.75",
        "0.5, 0.45, 0.55",
        "5, 4.5, 5.5",
        "10, 9.5, 10.5",
        "100, 95, 105",
        "120, 115, 125",
        "127, 126.5, 127.5",
        "1000, 950, 1050",
        "1200, 1150, 1250",
        "0, -0.5, 0.5"
    })
    void anApproximateNumberWasRoundedToItsSecondDigitAtMost(double written, double low, double high) {
        assertReach(of(written, Firmness.ABOUT, Unit.PER_CENT).allowed(), low, high);
    }

    @Test
    void theEndsOfARangeWereRoundedEachByItself() {
        Amount range = Amount.of(new Reading.Between(0.5, 27), Firmness.RANGE, Unit.PER_CENT)
                .orElseThrow();

        assertThat(range.written()).isEqualTo(new Reach(0.5, 27));
        assertReach(range.allowed(), 0.45, 27.5);
    }

    @Test
    void aBoundIsOpenToOneSideAndNotRounded() {
        assertThat(of(20, Firmness.AT_LEAST, Unit.PER_CENT)).isEqualTo(bound(20, NONE));
        assertThat(of(20, Firmness.AT_MOST, Unit.PER_CENT)).isEqualTo(bound(-NONE, 20));
        assertThat(of(20, Firmness.MORE_THAN, Unit.PER_CENT)).isEqualTo(bound(20, NONE));
        assertThat(of(20, Firmness.LESS_THAN, Unit.PER_CENT)).isEqualTo(bound(-NONE, 20));
    }

    @Test
    void thingsAreCountedInWholes() {
        assertThat(of(28, Firmness.EXACT, Unit.COUNT)).isEqualTo(bound(28, 28));
        assertThat(of(20, Firmness.MORE_THAN, Unit.COUNT)).isEqualTo(bound(21, NONE));
        assertThat(of(20, Firmness.LESS_THAN, Unit.COUNT)).isEqualTo(bound(-NONE, 19));
        assertThat(of(20, Firmness.AT_LEAST, Unit.COUNT)).isEqualTo(bound(20, NONE));
    }

    @Test
    void whatHasNoNumberHasNoAmount() {
        assertThat(Amount.of(new Reading.Absent(Absence.NOT_GIVEN, "Not given"), Firmness.UNSTATED, Unit.COUNT))
                .isEmpty();
    }

    /** 127 may stand for 127.4 and 127.4 cannot stand for 127: one way is enough to reconcile them. */
    @ParameterizedTest
    @CsvSource({
        "127, 127.4, false",
        "127.4, 127, false",
        "127, 127.6, true",
        "127.6, 127, true",
        "127, 127, false",
        "127, 127.5, false"
    })
    void twoNumbersDisagreeWhenNeitherIsTheOtherOneRounded(double one, double other, boolean disagree) {
        assertThat(of(one, Firmness.EXACT, Unit.PER_CENT).disagreesWith(of(other, Firmness.EXACT, Unit.PER_CENT)))
                .isEqualTo(disagree);
    }

    private static Amount of(double number, Firmness firmness, Unit unit) {
        return Amount.of(new Reading.Value(number), firmness, unit).orElseThrow();
    }

    private static Amount bound(double low, double high) {
        return new Amount(new Reach(low, high), new Reach(low, high));
    }

    private static void assertReach(Reach reach, double low, double high) {
        assertThat(reach.low()).isCloseTo(low, within(1e-9));
        assertThat(reach.high()).isCloseTo(high, within(1e-9));
    }
}
