package org.reliance.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Transformations of ranges, negative values and unusual steps. */
class RestatedRangesTest {

    private static List<Restatement> results(Transformation transformation, Yardstick yardstick, DataPoint... points) {
        return transformation.of(List.of(points), yardstick).stream()
                .map(Restated::result)
                .toList();
    }

    private static List<Restatement> results(Transformation transformation, DataPoint... points) {
        return results(transformation, Yardstick.none(), points);
    }

    private static DataPoint at(double x, double y) {
        return DataPoint.of(x, y);
    }

    private static DataPoint at(double x, double low, double y, double high) {
        return DataPoint.of(x, y).withRange(low, high);
    }

    @Test
    void valuesAsStatedStayAsTheyAre() {
        assertThat(results(Transformation.LEVELS, at(2011, 1, 2, 3), at(2010, -4)))
                .containsExactly(at(2010, -4), at(2011, 1, 2, 3));
    }

    @Test
    void differencesOfNegativeValuesKeepTheirSignAndBounds() {
        assertThat(results(Transformation.CHANGE, at(2010, -5, -4, -3), at(2011, -2, -1, 1)))
                .containsExactly(Refusal.of(Reason.NOTHING_BEFORE, 2010.0), at(2011, 1, 3, 6));
        assertThat(results(Transformation.CHANGE_FROM_YEAR_AGO, at(2010, 5), at(2011, -2)))
                .containsExactly(Refusal.of(Reason.NO_YEAR_BEFORE, 2010.0), at(2011, -7));
    }

    /** -3 to -1 over 2 to 4: -150 to -25 per cent, less 100. */
    @Test
    void perCentOfAPositiveBaseMayBeNegative() {
        assertThat(results(Transformation.PERCENT_CHANGE, at(2010, 2, 2.5, 4), at(2011, -3, -2, -1))
                        .getLast())
                .isEqualTo(at(2011, -250, -180, -125));
        assertThat(results(Transformation.PERCENT_CHANGE_FROM_YEAR_AGO, at(2010, 2, 2.5, 4), at(2011, -3, -2, 1))
                        .getLast())
                .isEqualTo(at(2011, -250, -180, -50));
    }

    @ParameterizedTest
    @EnumSource(names = {"PERCENT_CHANGE", "PERCENT_CHANGE_FROM_YEAR_AGO"})
    void thereIsNoPerCentOfABaseThatMayBeNothing(Transformation transformation) {
        for (var base : List.of(at(2010, 0), at(2010, -1), at(2010, 0, 1, 2), at(2010, -1, 1, 2))) {
            assertThat(results(transformation, base, at(2011, 3)).getLast())
                    .isEqualTo(Refusal.of(Reason.BASE_NOT_POSITIVE, 2010.0));
        }
        assertThat(results(transformation, at(2010, 0.5, 1, 2), at(2011, 3)).getLast())
                .isEqualTo(at(2011, 50, 200, 500));
    }

    @Test
    void logarithmsTakeTheirBoundsAlong() {
        assertThat(results(Transformation.LOGARITHM, at(2010, 1, Math.E, Math.E * Math.E), at(2011, 0, 1, 2)))
                .containsExactly(at(2010, 0, 1, 2), Refusal.of(Reason.NOT_POSITIVE));
        assertThat(results(Transformation.LOGARITHM, at(2010, -1))).containsExactly(Refusal.of(Reason.NOT_POSITIVE));
    }

    @Test
    void anIndexHasItsRangeFromTheValueAndFromTheBase() {
        assertThat(results(Transformation.INDEX, at(2010, 4, 5, 8), at(2011, 8, 10, 16)))
                .containsExactly(at(2010, 100), at(2011, 100, 200, 400));
        assertThat(results(Transformation.INDEX, at(2010, 0, 5, 8), at(2011, 10)))
                .containsExactly(
                        Refusal.of(Reason.BASE_NOT_POSITIVE, 2010.0), Refusal.of(Reason.BASE_NOT_POSITIVE, 2010.0));
        assertThat(Transformation.INDEX.of(List.of(), Yardstick.none())).isEmpty();
    }

    @Test
    void anIndexMissesItsBaseByName() {
        assertThat(results(Transformation.INDEX, Yardstick.none().withBase(2012), at(2010, 5)))
                .containsExactly(Refusal.of(Reason.BASE_MISSING, 2012.0));
    }

    /** A sum of whole and uncertain values; the base of each is the sum before. */
    @Test
    void sumsGoThroughZeroAndBelow() {
        var restated = Transformation.CUMULATIVE_SUM.of(
                List.of(at(2010, 0), at(2011, -3, -2, -1), at(2012, 5), at(2014, 1)), Yardstick.none());

        assertThat(restated)
                .extracting(Restated::result)
                .containsExactly(
                        at(2010, 0),
                        at(2011, -3, -2, -1),
                        at(2012, 2, 3, 4),
                        Refusal.of(Reason.SUM_INTERRUPTED, 2014.0));
        assertThat(restated.get(0).base()).isEmpty();
        assertThat(restated.get(2).base()).contains(at(2011, -3, -2, -1));
        assertThat(restated.get(3).base()).isEmpty();
    }

    /** Once interrupted, a sum is not taken up again, whatever the reason was. */
    @Test
    void aSumThatEndedStaysEnded() {
        assertThat(results(Transformation.CUMULATIVE_SUM, at(2010, 1), at(2012, 2), at(2013, 3)))
                .containsExactly(
                        at(2010, 1),
                        Refusal.of(Reason.SUM_INTERRUPTED, 2012.0),
                        Refusal.of(Reason.SUM_INTERRUPTED, 2012.0));
        assertThat(results(Transformation.CUMULATIVE_SUM, at(2010, 1), at(2011, Double.NaN), at(2012, 3)))
                .containsExactly(at(2010, 1), Refusal.of(Reason.NOT_A_NUMBER), Refusal.of(Reason.NOT_A_NUMBER));
    }

    @Test
    void sharesCarryTheRangeOfTheWhole() {
        var whole = Yardstick.none().withWhole(List.of(at(2010, 40, 50, 100), at(2011, 0, 5, 9)));

        assertThat(results(Transformation.SHARE, whole, at(2010, 1, 2, 4), at(2011, 1), at(2012, 1)))
                .containsExactly(
                        at(2010, 1, 4, 10),
                        Refusal.of(Reason.BASE_NOT_POSITIVE, 2011.0),
                        Refusal.of(Reason.WHOLE_UNKNOWN, 2012.0));
    }

    /** Months of 28 to 31 days are steps of one series, and a leap year is no gap. */
    @ParameterizedTest
    @CsvSource({"1, true", "1.04, true", "1.06, false", "2, false"})
    void aYearMayBeLongerByATwentieth(double step, boolean adjacent) {
        var result =
                results(Transformation.CHANGE, at(2010, 1), at(2010 + step, 3)).getLast();

        // Two points alone are a series of their own step.
        assertThat(result).isEqualTo(at(2010 + step, 2));
        assertThat(results(Transformation.CHANGE, at(2009, 5), at(2010, 1), at(2010 + step, 3))
                        .getLast())
                .isEqualTo(adjacent ? at(2010 + step, 2) : Refusal.of(Reason.NOTHING_BEFORE, 2010 + step));
    }

    /** Quarters are looked up a quarter before, not a year. */
    @Test
    void theValueBeforeIsTheNearestBefore() {
        assertThat(results(Transformation.CHANGE, at(2010, 1), at(2010.25, 3), at(2010.5, 8)))
                .containsExactly(Refusal.of(Reason.NOTHING_BEFORE, 2010.0), at(2010.25, 2), at(2010.5, 5));
    }

    @Test
    void placesLessThanASecondApartAreOne() {
        assertThat(results(Transformation.CHANGE_FROM_YEAR_AGO, at(2010.1, 1), at(2011.1 + 5e-9, 3))
                        .getLast())
                .isEqualTo(at(2011.1 + 5e-9, 2));
        assertThat(results(Transformation.CHANGE_FROM_YEAR_AGO, at(2010.1, 1), at(2011.1 + 5e-8, 3))
                        .getLast())
                .isEqualTo(Refusal.of(Reason.NO_YEAR_BEFORE, 2011.1 + 5e-8));
        assertThat(results(Transformation.LOGARITHM, at(2010, 1), at(2010 + 5e-9, 1)))
                .containsExactly(Refusal.of(Reason.REPEATED_X, 2010.0), Refusal.of(Reason.REPEATED_X, 2010 + 5e-9));
        assertThat(results(Transformation.LOGARITHM, at(2010, 1), at(2010 + 5e-8, 1)))
                .containsExactly(at(2010, 0), at(2010 + 5e-8, 0));
    }

    /** A year that is stated twice is no step of the series. */
    @Test
    void aRepeatedYearLeavesTheStepOfASparseSeries() {
        assertThat(results(Transformation.CHANGE, at(2005, 1), at(2010, 3), at(2010, 4), at(2015, 5), at(2020, 9)))
                .containsExactly(
                        Refusal.of(Reason.NOTHING_BEFORE, 2005.0),
                        Refusal.of(Reason.REPEATED_X, 2010.0),
                        Refusal.of(Reason.REPEATED_X, 2010.0),
                        Refusal.of(Reason.NOTHING_BEFORE, 2015.0),
                        at(2020, 4));
    }

    @Test
    void nothingIsHeldAgainstAValueThatIsUnclear() {
        assertThat(results(Transformation.CHANGE_FROM_YEAR_AGO, at(2010, 3), at(2010, 4), at(2011, 5))
                        .getLast())
                .isEqualTo(Refusal.of(Reason.NO_YEAR_BEFORE, 2011.0));
        assertThat(results(Transformation.INDEX, at(2010, 3), at(2010, 4), at(2011, 5))
                        .getLast())
                .isEqualTo(Refusal.of(Reason.BASE_MISSING, 2010.0));
        assertThat(results(
                        Transformation.SHARE,
                        Yardstick.none().withWhole(List.of(at(2010, 1e101), at(2011, 7), at(2011, 8))),
                        at(2010, 1),
                        at(2011, 1)))
                .containsExactly(Refusal.of(Reason.WHOLE_UNKNOWN, 2010.0), Refusal.of(Reason.WHOLE_UNKNOWN, 2011.0));
    }

    @Test
    void whatCannotBeComputedWithSaysWhy() {
        assertThat(results(Transformation.CHANGE, at(2010, 1e101), at(2011, 1)))
                .containsExactly(Refusal.of(Reason.TOO_LARGE, 1e100), Refusal.of(Reason.NOTHING_BEFORE, 2011.0));
        assertThat(results(Transformation.LEVELS, at(2010, Double.NaN)))
                .containsExactly(Refusal.of(Reason.NOT_A_NUMBER));
    }

    /** Whatever two values lie in their ranges, what is said of them lies in the range that is said. */
    @Property(tries = 300)
    void noValueInItsRangeLeavesTheRangeOfTheResult(
            @ForAll @DoubleRange(min = -50, max = 50) double value,
            @ForAll @DoubleRange(min = 0, max = 20) double width,
            @ForAll @DoubleRange(min = 1, max = 50) double base,
            @ForAll @DoubleRange(min = 0, max = 20) double wide,
            @ForAll @DoubleRange(min = 0, max = 1) double s,
            @ForAll @DoubleRange(min = 0, max = 1) double t) {
        var first = at(2010, base, base + wide / 2, base + wide);
        var second = at(2011, value, value + width / 2, value + width);
        double before = base + wide * s;
        double after = value + width * t;
        for (var transformation :
                List.of(Transformation.CHANGE, Transformation.PERCENT_CHANGE, Transformation.CUMULATIVE_SUM)) {
            double result = switch (transformation) {
                case CHANGE -> after - before;
                case PERCENT_CHANGE -> 100 * (after / before - 1);
                default -> before + after;
            };
            var bounds = ((DataPoint) results(transformation, first, second).getLast()).bounds();

            assertThat(result).isBetween(bounds.low() - 1e-9, bounds.high() + 1e-9);
        }
    }

    @Test
    void rangesAreNoWiderThanTheirEnds() {
        var bounds = ((DataPoint) results(Transformation.PERCENT_CHANGE, at(2010, 2, 3, 4), at(2011, 4, 5, 6))
                        .getLast())
                .bounds();

        assertThat(bounds.low()).isCloseTo(0, within(1e-12));
        assertThat(bounds.high()).isCloseTo(200, within(1e-12));
    }

    @Test
    void unitsAreLostWherePerCentOfOneselfIsSaid() {
        assertThat(Transformation.values())
                .filteredOn(Transformation::isUnitless)
                .containsExactly(
                        Transformation.PERCENT_CHANGE,
                        Transformation.PERCENT_CHANGE_FROM_YEAR_AGO,
                        Transformation.INDEX);
    }

    @ParameterizedTest
    @CsvSource({
        "LEVELS, lin, levels",
        "CHANGE, chg, change",
        "CHANGE_FROM_YEAR_AGO, ch1, change-from-year-ago",
        "PERCENT_CHANGE, pch, percent-change",
        "PERCENT_CHANGE_FROM_YEAR_AGO, pc1, percent-change-from-year-ago",
        "LOGARITHM, log, logarithm",
        "INDEX, nbd, index",
        "CUMULATIVE_SUM, sum, cumulative-sum",
        "SHARE, shr, share"
    })
    void isNamedAsFredNamesIt(Transformation transformation, String shortName, String id) {
        assertThat(transformation.shortName()).isEqualTo(shortName);
        assertThat(Transformation.findById(shortName)).contains(transformation);
        assertThat(Transformation.findById(id)).contains(transformation);
    }
}
