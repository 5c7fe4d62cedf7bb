package org.reliance.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TransformationTest {

    private static final List<DataPoint> LOANS =
            List.of(DataPoint.of(2015, 2), DataPoint.of(2016, 3).withRange(2.5, 4), DataPoint.of(2018, 6));

    private static List<DataPoint> series(Transformed transformed) {
        return ((Series) transformed).points();
    }

    private static Reason refused(Transformed transformed) {
        return ((Refusal) transformed).reason();
    }

    @Test
    void changeIsLessTheValueBeforeAndCarriesRanges() {
        assertThat(series(Transformation.CHANGE.of(LOANS)))
                .containsExactly(
                        DataPoint.of(2016, 1).withRange(0.5, 2),
                        DataPoint.of(2018, 3).withRange(2, 3.5));
    }

    @Test
    void changeFromYearAgoSkipsGaps() {
        assertThat(series(Transformation.CHANGE_FROM_YEAR_AGO.of(LOANS)))
                .containsExactly(DataPoint.of(2016, 1).withRange(0.5, 2));
    }

    @Test
    void percentChangeIsOfTheValueBefore() {
        assertThat(series(Transformation.PERCENT_CHANGE.of(LOANS)))
                .containsExactly(
                        DataPoint.of(2016, 50).withRange(25, 100),
                        DataPoint.of(2018, 100).withRange(50, 140));
    }

    @Test
    void percentChangeFromYearAgoSkipsGaps() {
        assertThat(series(Transformation.PERCENT_CHANGE_FROM_YEAR_AGO.of(LOANS)))
                .containsExactly(DataPoint.of(2016, 50).withRange(25, 100));
    }

    @Test
    void indexSetsTheFirstValueToHundred() {
        assertThat(series(Transformation.INDEX.of(LOANS)))
                .containsExactly(
                        DataPoint.of(2015, 100), DataPoint.of(2016, 150).withRange(125, 200), DataPoint.of(2018, 300));
    }

    @Test
    void indexOnAChosenYearSetsThatToHundredHoweverWideItsRange() {
        var indexed = series(Series.of(LOANS).then(series -> series.index(2016)));

        assertThat(indexed.get(1)).isEqualTo(DataPoint.of(2016, 100));
        assertThat(indexed.get(2)).isEqualTo(DataPoint.of(2018, 200).withRange(150, 240));
    }

    @Test
    void cumulativeSumAddsValuesAndBounds() {
        assertThat(series(Transformation.CUMULATIVE_SUM.of(LOANS)))
                .containsExactly(
                        DataPoint.of(2015, 2),
                        DataPoint.of(2016, 5).withRange(4.5, 6),
                        DataPoint.of(2018, 11).withRange(10.5, 12));
    }

    @Test
    void logarithmIsNatural() {
        assertThat(series(Transformation.LOGARITHM.of(LOANS)).getFirst().y()).isCloseTo(Math.log(2), within(1e-15));
    }

    @Test
    void shareIsPerCentOfTheOtherSeriesWhereThatIsKnown() {
        var gdp = (Series) Series.of(List.of(DataPoint.of(2015, 50), DataPoint.of(2016, 60)));
        var shares = Series.of(LOANS).then(series -> series.shareOf(gdp));

        assertThat(series(shares)).extracting(DataPoint::x).containsExactly(2015.0, 2016.0);
        assertThat(series(shares)).extracting(DataPoint::y).containsExactly(4.0, 5.0);
    }

    @Test
    void perCentOfNothingIsRefused() {
        var zero = List.of(DataPoint.of(2015, 0), DataPoint.of(2016, 3));

        assertThat(refused(Transformation.PERCENT_CHANGE.of(zero))).isEqualTo(Reason.BASE_NOT_POSITIVE);
        assertThat(refused(Transformation.INDEX.of(zero))).isEqualTo(Reason.BASE_NOT_POSITIVE);
        assertThat(refused(Transformation.LOGARITHM.of(zero))).isEqualTo(Reason.NOT_POSITIVE);
    }

    @Test
    void twoValuesAtOnePlaceAreRefused() {
        assertThat(refused(Transformation.CHANGE.of(List.of(DataPoint.of(2015, 1), DataPoint.of(2015, 2)))))
                .isEqualTo(Reason.REPEATED_X);
    }

    @Test
    void isFoundByOurNameAndByFreds() {
        assertThat(Transformation.findById("percent-change")).contains(Transformation.PERCENT_CHANGE);
        assertThat(Transformation.findById("pch")).contains(Transformation.PERCENT_CHANGE);
        assertThat(Transformation.findById("banana")).isEmpty();
    }
}
