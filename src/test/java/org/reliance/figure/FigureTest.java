package org.reliance.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reliance.quantity.Absence;
import org.reliance.quantity.Firmness;
import org.reliance.quantity.Nature;
import org.reliance.quantity.Period;
import org.reliance.quantity.Reading;
import org.reliance.quantity.Unit;

class FigureTest {

    private static final Layer.Key KEY = new Layer.Key("net-support", "Net support", 0);
    private static final Provenance ORIGIN = new Provenance(
            "Doe 2019",
            "doe-2019",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "exactly",
            "reported",
            Optional.empty());

    @Test
    void aPositionOnAnAxisOfYearsIsCalledByItsYear() {
        Domain years = new Domain.Years(2004.5, 2019.5);

        assertThat(years.nameOf(2015)).isEqualTo("2015");
        assertThat(years.nameOf(2014.6)).isEqualTo("2015");
        assertThat(years.lower()).isEqualTo(2004.5);
        assertThat(years.upper()).isEqualTo(2019.5);
        assertThatIllegalArgumentException().isThrownBy(() -> new Domain.Years(2015, 2015));
        assertThatIllegalArgumentException().isThrownBy(() -> new Domain.Years(2015, Double.NaN));
    }

    @Test
    void aPositionBetweenYearsIsCalledByTheNearestNameGiven() {
        Domain quarters = new Domain.Years(
                2019.5, 2020.5, List.of(new Domain.Name(2019.625, "Q1 2020"), new Domain.Name(2019.875, "Q2 2020")));

        assertThat(quarters.nameOf(2019.625)).isEqualTo("Q1 2020");
        assertThat(quarters.nameOf(2019.7)).isEqualTo("Q1 2020");
        assertThat(quarters.nameOf(2019.8)).isEqualTo("Q2 2020");
        assertThat(quarters.nameOf(2020.4)).isEqualTo("Q2 2020");
    }

    @Test
    void aPositionAmongRowsIsCalledByItsRow() {
        Domain rows = new Domain.Rows(List.of("Oil", "Gas", "Loans"));

        assertThat(rows.nameOf(0)).isEqualTo("Oil");
        assertThat(rows.nameOf(1.6)).isEqualTo("Loans");
        assertThat(rows.nameOf(2)).isEqualTo("Loans");
        assertThat(rows.lower()).isEqualTo(-0.5);
        assertThat(rows.upper()).isEqualTo(2.5);
    }

    @Test
    void aMeasureRunsUpward() {
        assertThatIllegalArgumentException().isThrownBy(() -> measure(1, 1, Measure.Scale.LINEAR));
        assertThatIllegalArgumentException().isThrownBy(() -> measure(2, 1, Measure.Scale.LINEAR));
        assertThat(measure(-1, 1, Measure.Scale.LINEAR).low()).isEqualTo(-1);
    }

    @Test
    void aLogarithmicMeasureBeginsAboveZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> measure(0, 1, Measure.Scale.LOGARITHMIC));
        assertThat(measure(0.1, 1, Measure.Scale.LOGARITHMIC).high()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"NaN, 1", "1, NaN", "Infinity, 1", "1, -Infinity"})
    void aDotIsFinite(double at, double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Layer.Dot.computed(at, value, ""));
    }

    @ParameterizedTest
    @CsvSource({"NaN, 1, 2", "2015, 2, 1", "2015, NaN, 1", "2015, 1, Infinity"})
    void limitsAreFiniteAndInOrder(double at, double low, double high) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Layer.Limits(at, low, high));
    }

    @Test
    void limitsAreCutToAnAxis() {
        assertThat(new Layer.Limits(2015, -3, 12).within(0, 10)).isEqualTo(new Layer.Limits(2015, 0, 10));
        assertThat(new Layer.Limits(2015, 3, 4).within(0, 10)).isEqualTo(new Layer.Limits(2015, 3, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new Layer.Spans.End(Double.NaN, ""));
        assertThat(new Layer.Limits(2015, 1, 1).high()).isEqualTo(1);
    }

    @Test
    void aFigureIsEmptyWhenNoLayerHasAnythingToDraw() {
        Layer.Statements absent = new Layer.Statements(
                KEY, List.of(statement("a", 2015, new Reading.Value(1)).drawnAs(withoutNumber(), Unit.PER_CENT)));

        assertThat(figure(List.of()).isEmpty()).isTrue();
        assertThat(absent.isEmpty()).isTrue();
        assertThat(new Layer.Statements(KEY, List.of(statement("a", 2015, new Reading.Value(1)))).isEmpty())
                .isFalse();
        assertThat(figure(List.of(absent, curve())).isEmpty()).isTrue();
        assertThat(figure(List.of(absent, curve(2015))).isEmpty()).isFalse();
        assertThat(new Layer.Columns(KEY, "all", List.of()).isEmpty()).isTrue();
        assertThat(new Layer.Columns(KEY, "all", List.of(dot(2015))).isEmpty()).isFalse();
        assertThat(new Layer.Band(KEY, "", List.of()).isEmpty()).isTrue();
        assertThat(new Layer.Band(KEY, "", List.of(new Layer.Limits(1, 2, 3))).isEmpty())
                .isFalse();
        assertThat(new Layer.Spans(KEY, List.of()).isEmpty()).isTrue();
        assertThat(new Layer.Spans(KEY, List.of(span(1, 2))).isEmpty()).isFalse();
        assertThat(new Layer.Events(KEY, List.of()).isEmpty()).isTrue();
        assertThat(new Layer.Events(KEY, List.of(event())).isEmpty()).isFalse();
        assertThat(new Layer.Levels(KEY, List.of()).isEmpty()).isTrue();
        assertThat(new Layer.Levels(KEY, List.of(new Layer.Levels.Level(70, 80, "fair", Optional.empty()))).isEmpty())
                .isFalse();
        assertThat(trend(List.of()).isEmpty()).isTrue();
        assertThat(trend(List.of(dot(2015))).isEmpty()).isFalse();
    }

    @Test
    void anotherTitleOrOtherLayersLeaveTheRest() {
        Figure figure = figure(List.of(curve(2015)));

        assertThat(figure.withTitle("Another")).isEqualTo(titled("Another", figure.layers()));
        assertThat(figure.withLayers(List.of())).isEqualTo(figure(List.of()));
    }

    @Test
    void theTableHasARowForEachThingOfALayer() {
        Figure figure = figure(List.of(
                new Layer.Statements(KEY, List.of(statement("a", 2015, new Reading.Around(10, 8, 12)))),
                curve(2016),
                new Layer.Columns(KEY, "all", List.of(dot(2017))),
                new Layer.Band(KEY, "", List.of(new Layer.Limits(2018, 2, 3))),
                new Layer.Spans(KEY, List.of(span(5, 3))),
                trend(List.of(dot(2019))),
                new Layer.Events(KEY, List.of(event())),
                new Layer.Levels(KEY, List.of(new Layer.Levels.Level(70, 80, "fair", Optional.empty())))));

        List<Row> rows = Row.listOf(figure);

        assertThat(rows).extracting(Row::when).containsExactly("2015", "2016", "2017", "2018", "2005", "2019", "2020");
        assertThat(rows).extracting(Row::at).containsExactly(2015.0, 2016.0, 2017.0, 2018.0, 2005.0, 2019.0, 2020.0);
        assertThat(rows).extracting(Row::id).containsExactly("a", "", "", "", "", "", "");
        assertThat(rows).extracting(Row::period).startsWith("2015", "2016");
        assertThat(rows)
                .extracting(Row::value)
                .containsExactly(
                        OptionalDouble.of(10),
                        OptionalDouble.of(1),
                        OptionalDouble.of(1),
                        OptionalDouble.empty(),
                        OptionalDouble.of(-2),
                        OptionalDouble.of(1),
                        OptionalDouble.of(1));
        assertThat(rows)
                .extracting(Row::low)
                .containsExactly(
                        OptionalDouble.of(8),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.of(2),
                        OptionalDouble.of(3),
                        OptionalDouble.empty(),
                        OptionalDouble.empty());
        assertThat(rows)
                .extracting(Row::high)
                .containsExactly(
                        OptionalDouble.of(12),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.of(3),
                        OptionalDouble.of(5),
                        OptionalDouble.empty(),
                        OptionalDouble.empty());
        assertThat(rows.get(3).text()).isEqualTo("2–3 %");
    }

    @Test
    void aRowSaysWhichLayerItIsOfInWhichUnitAndWhoSaidIt() {
        Layer.Dot read = new Layer.Dot(
                "gdp-2019", 2019, 64.4, "USD 64.4 bn", Layer.Dot.Standing.UNVERIFIED, Optional.of(ORIGIN));

        List<Row> rows = Row.listOf(figure(List.of(
                new Layer.Statements(KEY, List.of(statement("a", 2015, new Reading.Value(10)))),
                new Layer.Curve(new Layer.Key("gdp", "GDP", 1), Layer.Curve.Role.CONTEXT, List.of(read)),
                new Layer.Columns(new Layer.Key("loans", "Loans", 2), "all", List.of(dot(2016))),
                new Layer.Band(new Layer.Key("fan", "80 %", 3), "", List.of(new Layer.Limits(2017, 2, 3))),
                new Layer.Spans(new Layer.Key("oil", "Oil", 4), List.of(span(3, 5))))));

        assertThat(rows).extracting(Row::layer).containsExactly("Net support", "GDP", "Loans", "80 %", "Oil");
        assertThat(rows).extracting(Row::layerId).containsExactly("net-support", "gdp", "loans", "fan", "oil");
        assertThat(rows).extracting(Row::subject).containsExactly("Net support", "GDP", "Loans", "80 %", "Oil");
        assertThat(rows).extracting(Row::unit).containsOnly(Unit.PER_CENT);
        assertThat(rows).extracting(Row::text).containsExactly("in words", "USD 64.4 bn", "1 %", "2–3 %", "−2 %");
        assertThat(rows).extracting(Row::id).containsExactly("a", "gdp-2019", "", "", "");
        assertThat(rows)
                .extracting(Row::provenance)
                .containsExactly(
                        Optional.of(ORIGIN), Optional.of(ORIGIN), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(rows.getLast().value()).hasValue(2);
    }

    @Test
    void aStatementWithoutPeriodOrNumberHasARowWithoutThem() {
        Statement undated = new Statement(
                "a",
                2,
                2,
                "Net support",
                Optional.empty(),
                "no date",
                withoutNumber(),
                Unit.PER_CENT,
                "not given",
                Firmness.UNSTATED,
                Nature.REPORTED,
                ORIGIN);

        assertThat(Row.listOf(figure(List.of(new Layer.Statements(KEY, List.of(undated))))))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.period()).isEmpty();
                    assertThat(row.when()).isEqualTo("no date");
                    assertThat(row.value()).isEmpty();
                    assertThat(row.low()).isEmpty();
                    assertThat(row.high()).isEmpty();
                });
    }

    @Test
    void aStatementDrawnInAnotherUnitKeepsItsWords() {
        Statement stated = statement("a", 2015, new Reading.Value(1_000));

        Statement drawn = stated.drawnAs(new Reading.Value(1), Unit.USD_BN);

        assertThat(drawn.reading()).isEqualTo(new Reading.Value(1));
        assertThat(drawn.unit()).isEqualTo(Unit.USD_BN);
        assertThat(drawn.drawnAs(stated.reading(), stated.unit())).isEqualTo(stated);
        assertThat(stated.isDrawn()).isTrue();
        assertThat(stated.drawnAs(withoutNumber(), Unit.USD_BN).isDrawn()).isFalse();
    }

    @Test
    void onlyAStatementThatStretchesIsASpan() {
        Statement year = statement("a", 2015, new Reading.Value(1));

        assertThat(year.isSpan()).isFalse();
        assertThat(lasting(2014.5, 2019.5).isSpan()).isTrue();
    }

    @Test
    void anExcerptKeepsAFigureThatFits() {
        Figure figure = figure(List.of(statements(Excerpt.MOST)));

        assertThat(Excerpt.of(figure)).isSameAs(figure);
        assertThat(Excerpt.count(figure.layers())).isEqualTo(Excerpt.MOST);
    }

    @Test
    void anExcerptOfTooMuchKeepsTheHighestAndTheLowestAndEveryOtherLayer() {
        Figure figure = figure(List.of(statements(4 * Excerpt.MOST), curve(2015)));

        Figure excerpt = Excerpt.of(figure);

        Layer.Statements kept = (Layer.Statements) excerpt.layers().getFirst();
        assertThat(kept.statements()).hasSizeBetween(Excerpt.MOST, Excerpt.MOST + 2);
        assertThat(kept.statements())
                .extracting(statement -> statement.reading().point().orElseThrow())
                .contains(-7.0, 1e6);
        assertThat(excerpt.layers().get(1)).isEqualTo(figure.layers().get(1));
    }

    @Test
    void anExcerptGivesEachSeriesItsShareEvenlyAlongIt() {
        Layer.Statements absent = new Layer.Statements(
                KEY,
                IntStream.range(0, 500)
                        .mapToObj(i ->
                                statement("n" + i, 2015, new Reading.Value(1)).drawnAs(withoutNumber(), Unit.PER_CENT))
                        .toList());

        List<Layer> excerpt =
                Excerpt.of(figure(List.of(statements(1_500), absent))).layers();

        // 500 of 2,000 are one in four: 375 and 125, and the lowest besides; the highest is one of the 375.
        assertThat(ids(excerpt.getFirst())).hasSize(376).contains("s0", "s4", "s8", "s1496", "lowest", "highest");
        assertThat(ids(excerpt.getFirst())).doesNotContain("s1", "s2", "s3", "s1499");
        assertThat(ids(excerpt.getLast()))
                .hasSize(125)
                .startsWith("n0", "n4", "n8")
                .endsWith("n496");
    }

    private static List<String> ids(Layer layer) {
        return ((Layer.Statements) layer)
                .statements().stream().map(Statement::id).toList();
    }

    /** Values that rise, with the lowest and the highest at places that an even choice leaves out. */
    private static Layer.Statements statements(int count) {
        List<Statement> statements = new ArrayList<>(IntStream.range(0, count)
                .mapToObj(i -> statement("s" + i, 2000 + i / 1000.0, new Reading.Value(i)))
                .toList());
        statements.set(count / 2 + 1, statement("lowest", 2001, new Reading.Value(-7)));
        statements.set(count / 2 + 2, statement("highest", 2001, new Reading.Value(1e6)));
        return new Layer.Statements(KEY, statements);
    }

    private static Reading withoutNumber() {
        return new Reading.Absent(Absence.NOT_GIVEN, "Not given");
    }

    private static Statement statement(String id, double at, Reading reading) {
        return new Statement(
                id,
                at,
                at,
                "Net support",
                Optional.of(Period.ofYear((int) at)),
                Integer.toString((int) at),
                reading,
                Unit.PER_CENT,
                "in words",
                Firmness.EXACT,
                Nature.REPORTED,
                ORIGIN);
    }

    private static Statement lasting(double from, double until) {
        Statement year = statement("a", 2015, new Reading.Value(1));
        return new Statement(
                year.id(),
                from,
                until,
                year.subject(),
                year.period(),
                year.when(),
                year.reading(),
                year.unit(),
                year.text(),
                year.firmness(),
                year.nature(),
                year.provenance());
    }

    private static Layer.Curve curve(int... years) {
        return new Layer.Curve(
                KEY,
                Layer.Curve.Role.BASELINE,
                IntStream.of(years).mapToObj(FigureTest::dot).toList());
    }

    private static Layer.Dot dot(int year) {
        return Layer.Dot.computed(year, 1, "1 %");
    }

    private static Layer.Spans.Span span(double from, double until) {
        return new Layer.Spans.Span(2005, new Layer.Spans.End(from, ""), new Layer.Spans.End(until, ""), "−2 %");
    }

    private static Layer.Events.Mark event() {
        return new Layer.Events.Mark("signed", 2015, 2015, "2015", "Signed", ORIGIN);
    }

    private static Layer.Trend trend(List<Layer.Dot> line) {
        return new Layer.Trend(
                KEY, "", line, line.isEmpty() ? List.of() : List.of(dot(2020)), List.of(), List.of(), List.of(), "");
    }

    private static Measure measure(double low, double high, Measure.Scale scale) {
        return new Measure("", Unit.PER_CENT, low, high, scale);
    }

    private static Figure figure(List<Layer> layers) {
        return titled("Support", layers);
    }

    private static Figure titled(String title, List<Layer> layers) {
        return new Figure(
                "support",
                Locale.ENGLISH,
                title,
                "Share of GDP",
                new Domain.Years(2004.5, 2020.5),
                measure(0, 10, Measure.Scale.LINEAR),
                layers,
                List.of("A note"),
                List.of(),
                List.of("A warning"),
                "A summary",
                new Stamp("0123456789ab", LocalDate.of(2026, 11, 28), "/figures/support", List.of(), "support"));
    }
}
