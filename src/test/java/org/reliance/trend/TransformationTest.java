package org.reliance.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TransformationTest {

    private static final List<DataPoint> LOANS = List.of(
            DataPoint.of(2015, 2),
            DataPoint.of(2016, 3).withRange(2.5, 4),
            DataPoint.of(2017, 6),
            DataPoint.of(2019, 5));

    private static List<Restated> all(Transformation transformation, List<DataPoint> points) {
        return transformation.of(points, Yardstick.none());
    }

    private static List<DataPoint> points(List<Restated> restated) {
        return restated.stream()
                .flatMap(each -> each.result() instanceof DataPoint point ? Stream.of(point) : Stream.empty())
                .toList();
    }

    private static List<Reason> reasons(List<Restated> restated) {
        return restated.stream()
                .flatMap(
                        each -> each.result() instanceof Refusal refusal ? Stream.of(refusal.reason()) : Stream.empty())
                .toList();
    }

    @Test
    void changeIsLessTheValueBeforeAndCarriesRanges() {
        assertThat(points(all(Transformation.CHANGE, LOANS)))
                .containsExactly(
                        DataPoint.of(2016, 1).withRange(0.5, 2),
                        DataPoint.of(2017, 3).withRange(2, 3.5));
    }

    @Test
    void changeAcrossAMissingYearIsAbsentWithItsReason() {
        assertThat(reasons(all(Transformation.CHANGE, LOANS)))
                .containsExactly(Reason.NOTHING_BEFORE, Reason.NOTHING_BEFORE);
    }

    @Test
    void changeOfASeriesEveryFiveYearsIsOverFiveYears() {
        var censuses = List.of(DataPoint.of(2005, 1), DataPoint.of(2010, 3), DataPoint.of(2015, 4));

        assertThat(points(all(Transformation.CHANGE, censuses)))
                .containsExactly(DataPoint.of(2010, 2), DataPoint.of(2015, 1));
    }

    @Test
    void changeFromYearAgoSkipsGaps() {
        assertThat(points(all(Transformation.CHANGE_FROM_YEAR_AGO, LOANS)))
                .containsExactly(
                        DataPoint.of(2016, 1).withRange(0.5, 2),
                        DataPoint.of(2017, 3).withRange(2, 3.5));
    }

    @Test
    void changeFromYearAgoComparesMonthsAYearApart() {
        var months = List.of(DataPoint.of(2015.25, 1), DataPoint.of(2015.5, 9), DataPoint.of(2016.25, 4));

        assertThat(points(all(Transformation.CHANGE_FROM_YEAR_AGO, months))).containsExactly(DataPoint.of(2016.25, 3));
        assertThat(points(all(Transformation.CHANGE, months)))
                .containsExactly(DataPoint.of(2015.5, 8), DataPoint.of(2016.25, -5));
    }

    @Test
    void percentChangeIsOfTheValueBefore() {
        assertThat(points(all(Transformation.PERCENT_CHANGE, LOANS)))
                .containsExactly(
                        DataPoint.of(2016, 50).withRange(25, 100),
                        DataPoint.of(2017, 100).withRange(50, 140));
    }

    @Test
    void everyResultKnowsWhatItWasHeldAgainst() {
        var change = all(Transformation.PERCENT_CHANGE, LOANS).get(1);

        assertThat(change.stated()).isEqualTo(LOANS.get(1));
        assertThat(change.base()).contains(LOANS.getFirst());
    }

    @Test
    void indexSetsTheFirstValueToHundred() {
        assertThat(points(all(Transformation.INDEX, LOANS)))
                .containsExactly(
                        DataPoint.of(2015, 100),
                        DataPoint.of(2016, 150).withRange(125, 200),
                        DataPoint.of(2017, 300),
                        DataPoint.of(2019, 250));
    }

    @Test
    void indexOnAChosenYearSetsThatToHundredHoweverWideItsRange() {
        var indexed = points(Transformation.INDEX.of(LOANS, Yardstick.none().withBase(2016)));

        assertThat(indexed.get(1)).isEqualTo(DataPoint.of(2016, 100));
        assertThat(indexed.get(2)).isEqualTo(DataPoint.of(2017, 200).withRange(150, 240));
    }

    @Test
    void indexOnAYearWithoutAValueIsAbsentThroughout() {
        assertThat(reasons(Transformation.INDEX.of(LOANS, Yardstick.none().withBase(2018))))
                .hasSize(4)
                .containsOnly(Reason.BASE_MISSING);
    }

    @Test
    void cumulativeSumAddsValuesAndBoundsAndEndsAtAGap() {
        var sums = all(Transformation.CUMULATIVE_SUM, LOANS);

        assertThat(points(sums))
                .containsExactly(
                        DataPoint.of(2015, 2),
                        DataPoint.of(2016, 5).withRange(4.5, 6),
                        DataPoint.of(2017, 11).withRange(10.5, 12));
        assertThat(reasons(sums)).containsExactly(Reason.SUM_INTERRUPTED);
    }

    @Test
    void logarithmIsNatural() {
        assertThat(points(all(Transformation.LOGARITHM, LOANS)).getFirst().y()).isCloseTo(Math.log(2), within(1e-15));
    }

    @Test
    void shareIsPerCentOfTheOtherSeriesWhereThatIsKnown() {
        var gdp = List.of(DataPoint.of(2015, 50), DataPoint.of(2016, 50));
        var shares = Transformation.SHARE.of(LOANS, Yardstick.none().withWhole(gdp));

        assertThat(points(shares))
                .containsExactly(DataPoint.of(2015, 4), DataPoint.of(2016, 6).withRange(5, 8));
        assertThat(reasons(shares)).containsExactly(Reason.WHOLE_UNKNOWN, Reason.WHOLE_UNKNOWN);
    }

    @Test
    void shareOfAMonthIsOfTheWholeOfItsYear() {
        var gdp = List.of(DataPoint.of(2015, 50));

        assertThat(points(Transformation.SHARE.of(
                        List.of(DataPoint.of(2015.45, 2)), Yardstick.none().withWhole(gdp))))
                .containsExactly(DataPoint.of(2015.45, 4));
    }

    @Test
    void perCentOfNothingIsAbsentThereAlone() {
        var zero = List.of(DataPoint.of(2015, 0), DataPoint.of(2016, 3), DataPoint.of(2017, 6));

        assertThat(points(all(Transformation.PERCENT_CHANGE, zero))).containsExactly(DataPoint.of(2017, 100));
        assertThat(reasons(all(Transformation.PERCENT_CHANGE, zero)))
                .containsExactly(Reason.NOTHING_BEFORE, Reason.BASE_NOT_POSITIVE);
        assertThat(reasons(all(Transformation.INDEX, zero))).containsOnly(Reason.BASE_NOT_POSITIVE);
        assertThat(reasons(all(Transformation.LOGARITHM, zero))).containsExactly(Reason.NOT_POSITIVE);
    }

    @Test
    void twoValuesAtOnePlaceAreAbsentAndSoIsWhatRestsOnThem() {
        var rivals =
                List.of(DataPoint.of(2015, 1), DataPoint.of(2015, 2), DataPoint.of(2016, 4), DataPoint.of(2017, 5));

        assertThat(points(all(Transformation.CHANGE, rivals))).containsExactly(DataPoint.of(2017, 1));
        assertThat(reasons(all(Transformation.CHANGE, rivals)))
                .containsExactly(Reason.REPEATED_X, Reason.REPEATED_X, Reason.NOTHING_BEFORE);
        assertThat(reasons(all(Transformation.CUMULATIVE_SUM, rivals))).containsOnly(Reason.REPEATED_X);
    }

    @Test
    void noNumberThatIsNoneLeaves() {
        var mad = List.of(
                DataPoint.of(2015, Double.NaN),
                DataPoint.of(2016, 1e300),
                DataPoint.of(2017, 1),
                DataPoint.of(2018, 2));

        for (var transformation : Transformation.values()) {
            var restated = all(transformation, mad);
            assertThat(restated).hasSize(4);
            assertThat(points(restated))
                    .filteredOn(point -> transformation != Transformation.LEVELS)
                    .allMatch(Sample::isUsable);
        }
    }

    @Test
    void everyTransformationHasANameAndARule() {
        for (var transformation : Transformation.values()) {
            assertThat(transformation.title().sentence()).isNotBlank();
            assertThat(transformation.rule().sentence()).endsWith(".");
        }
    }

    @Test
    void isFoundByOurNameAndByFreds() {
        assertThat(Transformation.findById("percent-change")).contains(Transformation.PERCENT_CHANGE);
        assertThat(Transformation.findById("pch")).contains(Transformation.PERCENT_CHANGE);
        assertThat(Transformation.findById("banana")).isEmpty();
    }
}
