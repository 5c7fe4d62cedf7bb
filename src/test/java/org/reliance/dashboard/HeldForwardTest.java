package org.reliance.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reliance.dashboard.TrendNotes.UNIT;
import static org.reliance.dashboard.TrendNotes.curve;
import static org.reliance.dashboard.TrendNotes.dot;
import static org.reliance.dashboard.TrendNotes.statement;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reliance.figure.Layer;
import org.reliance.quantity.Nature;
import org.reliance.quantity.Reading;
import org.reliance.quantity.Unit;
import org.reliance.trend.DataPoint;
import org.reliance.trend.Fit;
import org.reliance.trend.Interval;

class HeldForwardTest {

    private static final Layer.Key SERIES = new Layer.Key("series", "series", 0);

    /** A line with a small saw upon it, from 2000 to 2011. */
    private static final Fit FIT = TrendNotes.fit(IntStream.rangeClosed(2000, 2011)
            .mapToObj(year -> DataPoint.of(year, 100 + 3.0 * (year - 2000) + (year % 2 == 0 ? 1 : -1)))
            .toList());

    private final TrendNotes notes = new TrendNotes();

    private static Interval band(double year) {
        return FIT.at(year).orElseThrow().prediction().orElseThrow();
    }

    private List<String> say(int until) {
        return new HeldForward(notes.composer(), FIT, UNIT).say(SERIES, until).toList();
    }

    @Test
    void countsWhatHappenedOnEitherSideOfTheBand() {
        notes.composer()
                .add(curve(
                        "series",
                        dot(2012, (band(2012).low() + band(2012).high()) / 2),
                        dot(2013, band(2013).high() + 0.001),
                        dot(2014, band(2014).high() + 5),
                        dot(2015, band(2015).low() - 0.001)));

        assertThat(say(2015))
                .containsExactly(
                        "Of 4 values seen after 2011, 1 lies inside the prediction band, 2 above and 1 below.");
        assertThat(notes.notes("What happened in"))
                .hasSize(3)
                .satisfiesExactly(
                        above -> assertThat(above)
                                .startsWith("What happened in 2013, value of 2013 ()")
                                .contains("lies above the prediction band"),
                        above -> assertThat(above).contains("in 2014", "lies above the prediction band"),
                        below -> assertThat(below).contains("in 2015", "lies below the prediction band"));
    }

    @Test
    void countsWhatLiesOnAnEdgeAsInside() {
        notes.composer()
                .add(curve(
                        "series",
                        dot(2012, band(2012).low()),
                        dot(2013, band(2013).high())));

        assertThat(say(2013)).singleElement().asString().contains("Of 2 values", "2 lie inside", "0 above and 0 below");
        assertThat(notes.notes("What happened in")).isEmpty();
    }

    @Test
    void looksAtWhatComesAfterTheDataAndNoFurtherThanTheTrendIsCarried() {
        notes.composer()
                .add(curve(
                        "series",
                        dot(2011, band(2011).high() + 5),
                        dot(2013.4, band(2013.4).high() + 5),
                        dot(2013.5, band(2013.5).high() + 5)));

        assertThat(say(2013)).singleElement().asString().contains("Of one value seen after 2011", "1 above");
    }

    @Test
    void saysNothingWhereNothingCameLater() {
        notes.composer().add(curve("series", dot(2011, 500)));

        assertThat(say(2015)).isEmpty();
    }

    @Test
    void looksAtTheSameSeriesAlone() {
        notes.composer().add(curve("another", dot(2012, 500)));

        assertThat(say(2015)).isEmpty();
    }

    /** The indicator of the price paid names the reference series of that price as its outturn. */
    @Test
    void holdsAnIndicatorAgainstItsOutturnAndTheOtherWayRound() {
        notes.composer().add(curve("gas-price-history", dot(2012, band(2012).high() + 5)));
        notes.composer()
                .add(new Layer.Statements(
                        new Layer.Key("gas-price-paid", "paid", 0),
                        List.of(statement(
                                2013,
                                2013,
                                Nature.REPORTED,
                                new Reading.Value(band(2013).low() - 5),
                                UNIT))));

        assertThat(new HeldForward(notes.composer(), FIT, UNIT).say(new Layer.Key("gas-price-paid", "paid", 0), 2015))
                .singleElement()
                .asString()
                .contains("Of 2 values", "1 above and 1 below");
        assertThat(new HeldForward(new TrendNotesWith(notes).composer(), FIT, UNIT)
                        .say(new Layer.Key("gas-price-history", "history", 0), 2015))
                .singleElement()
                .asString()
                .contains("Of 2 values", "1 above and 1 below");
    }

    /** The same layers in another figure under way. */
    private record TrendNotesWith(TrendNotes notes) {
        Composer composer() {
            TrendNotes again = new TrendNotes();
            notes.composer().layers().forEach(again.composer()::add);
            return again.composer();
        }
    }

    @Test
    void tellsForecastsAndPlansFromWhatHappened() {
        notes.composer()
                .add(new Layer.Statements(
                        SERIES,
                        List.of(
                                statement(
                                        2012,
                                        2012,
                                        Nature.FORECAST,
                                        new Reading.Value(band(2012).high() + 1),
                                        UNIT),
                                statement(2013, 2013, Nature.PLAN, middle(2013), UNIT),
                                statement(2014, 2014, Nature.REPORTED, middle(2014), UNIT))));

        assertThat(say(2015))
                .containsExactly(
                        "Of 2 forecasts for the years after 2011, 1 lies inside the prediction band, 1 above and 0 below.",
                        "Of one value seen after 2011, 1 lies inside the prediction band, 0 above and 0 below.");
        assertThat(notes.notes("The forecast for"))
                .satisfiesExactly(
                        above -> assertThat(above).contains("when 2012", "lies above the prediction band"),
                        inside -> assertThat(inside).contains("when 2013", "lies inside the prediction band"));
        assertThat(notes.notes("What happened in")).isEmpty();
    }

    @Test
    void namesFourOfEachAtMost() {
        notes.composer()
                .add(new Layer.Statements(
                        SERIES,
                        IntStream.rangeClosed(2012, 2016)
                                .mapToObj(year -> statement(
                                        year,
                                        year,
                                        Nature.FORECAST,
                                        new Reading.Value(band(year).high() + 9),
                                        UNIT))
                                .toList()));
        notes.composer()
                .add(curve(
                        "series",
                        IntStream.rangeClosed(2012, 2016)
                                .mapToObj(year -> dot(year, band(year).low() - 9))
                                .toArray(Layer.Dot[]::new)));

        assertThat(say(2016)).hasSize(2).first().asString().contains("Of 5 forecasts", "5 above");
        assertThat(notes.notes("The forecast for")).hasSize(4);
        assertThat(notes.notes("What happened in")).hasSize(4);
    }

    @Test
    void aRangeAcrossAnEdgeIsPartlyOutside() {
        Interval band = band(2013);
        notes.composer()
                .add(new Layer.Statements(
                        SERIES,
                        List.of(
                                statement(
                                        2013,
                                        2013,
                                        Nature.REPORTED,
                                        new Reading.Between(band.high() - 1, band.high() + 1),
                                        UNIT),
                                statement(
                                        2013,
                                        2013,
                                        Nature.REPORTED,
                                        new Reading.Between(band.low() - 1, band.low() + 1),
                                        UNIT),
                                statement(
                                        2013,
                                        2013,
                                        Nature.REPORTED,
                                        new Reading.Between(band.low() + 0.1, band.high() - 0.1),
                                        UNIT))));

        assertThat(say(2015))
                .singleElement()
                .asString()
                .contains("Of 3 values", "1 lies inside", "0 above and 0 below");
        assertThat(notes.notes("What happened in"))
                .hasSize(2)
                .allSatisfy(note -> assertThat(note).contains("lies partly outside the prediction band"));
    }

    /** A period of years stands in its middle. */
    @Test
    void holdsAPeriodAgainstTheBandOfItsMiddle() {
        Interval middle = band(2013);
        notes.composer()
                .add(new Layer.Statements(
                        SERIES,
                        List.of(statement(
                                2012, 2014, Nature.REPORTED, new Reading.Value(middle.high() - 0.001), UNIT))));

        assertThat(middle.high() - 0.001).isGreaterThan(band(2012).high());
        assertThat(say(2013)).singleElement().asString().contains("1 lies inside");
    }

    @Test
    void leavesOutWhatIsMeasuredInAnotherUnit() {
        notes.composer()
                .add(new Layer.Statements(
                        SERIES, List.of(statement(2012, 2012, Nature.REPORTED, middle(2012), Unit.PER_CENT))));

        assertThat(say(2015)).isEmpty();
    }

    private static Reading middle(double year) {
        return new Reading.Value((band(year).low() + band(year).high()) / 2);
    }
}
