package org.reliance.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.reliance.figure.Domain;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;
import org.reliance.figure.Measure;
import org.reliance.figure.Provenance;
import org.reliance.figure.Source;
import org.reliance.figure.Stamp;
import org.reliance.figure.Statement;
import org.reliance.figure.Work;
import org.reliance.quantity.Absence;
import org.reliance.quantity.Firmness;
import org.reliance.quantity.Nature;
import org.reliance.quantity.Notation;
import org.reliance.quantity.Period;
import org.reliance.quantity.Reading;
import org.reliance.quantity.Unit;

/**
 * Figures in a notation that reads like a table: a statement is {@code "2015: 2.2"}, {@code "2016: ~0.35 claim"},
 * {@code "2005/2015: 95..109 derived"}, {@code "2014: >=24"}, {@code "2012: ? "}, its nature last and {@code reported}
 * when none is named.
 */
final class SampleFigures {

    private static final Notation NOTATION = Notation.of(Locale.ENGLISH);

    private final List<Layer> layers = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private String title;
    private String subtitle = "What the reports say, by year";
    private Domain domain = new Domain.Years(2004.5, 2019.5);
    private Measure measure = new Measure("", Unit.USD_BN, 0, 12, Measure.Scale.LINEAR);

    private SampleFigures(String title) {
        this.title = title;
    }

    static SampleFigures titled(String title) {
        return new SampleFigures(title);
    }

    SampleFigures about(String newSubtitle) {
        subtitle = newSubtitle;
        return this;
    }

    SampleFigures years(int first, int last) {
        domain = new Domain.Years(first - 0.5, last + 0.5);
        return this;
    }

    SampleFigures rows(String... labels) {
        domain = new Domain.Rows(List.of(labels));
        return this;
    }

    SampleFigures measured(Unit unit, double low, double high) {
        return measured("", unit, low, high);
    }

    SampleFigures measured(String label, Unit unit, double low, double high) {
        measure = new Measure(label, unit, low, high, Measure.Scale.LINEAR);
        return this;
    }

    SampleFigures logarithmic(Unit unit, double low, double high) {
        measure = new Measure("", unit, low, high, Measure.Scale.LOGARITHMIC);
        return this;
    }

    SampleFigures noting(String note) {
        notes.add(note);
        return this;
    }

    SampleFigures warning(String warning) {
        warnings.add(warning);
        return this;
    }

    SampleFigures with(Layer layer) {
        layers.add(layer);
        return this;
    }

    SampleFigures statements(String label, int tone, String... lines) {
        List<Statement> statements = new ArrayList<>();
        for (String line : lines) {
            statements.add(statement(label, line, statements.size()));
        }
        return with(new Layer.Statements(key(label, tone), statements));
    }

    SampleFigures curve(String label, int tone, Layer.Curve.Role role, int first, int last, DoubleUnaryOperator value) {
        return with(new Layer.Curve(key(label, tone), role, dots(first, last, value)));
    }

    SampleFigures band(
            String label, int tone, String meaning, int first, int last, DoubleUnaryOperator middle, double half) {
        List<Layer.Limits> limits = IntStream.rangeClosed(first, last)
                .mapToObj(at -> new Layer.Limits(at, middle.applyAsDouble(at) - half, middle.applyAsDouble(at) + half))
                .toList();
        return with(new Layer.Band(key(label, tone), meaning, limits));
    }

    SampleFigures columns(String label, int tone, String stack, int first, int last, DoubleUnaryOperator value) {
        return with(new Layer.Columns(key(label, tone), stack, dots(first, last, value)));
    }

    SampleFigures trend(String label, int tone, int first, int last, int until, DoubleUnaryOperator line) {
        return trendThrough("", label, tone, first, last, until, line);
    }

    /** A trend through the layer of a name. */
    SampleFigures trendThrough(
            String series, String label, int tone, int first, int last, int until, DoubleUnaryOperator line) {
        List<Layer.Limits> confidence = IntStream.rangeClosed(first, last)
                .mapToObj(at -> limits(at, line, 0.5 + Math.abs(at - (first + last) / 2.0) * 0.12))
                .toList();
        List<Layer.Limits> prediction = IntStream.rangeClosed(first, until)
                .mapToObj(at -> limits(at, line, 1.4 + Math.abs(at - (first + last) / 2.0) * 0.16))
                .toList();
        return with(new Layer.Trend(
                key(label, tone),
                key(series, tone).id(),
                dots(first, last, line),
                until > last ? dots(last, until, line) : List.of(),
                confidence,
                prediction,
                List.of(
                        new Layer.Statistic("slope", "slope", 0.35, "+0.35 USD bn a year (95 %: 0.12 to 0.58)"),
                        new Layer.Statistic("r-squared", "R²", 0.82, "0.82"),
                        new Layer.Statistic("n", "n =", 7, "7")),
                "Few points: the line is a hint, not a finding."));
    }

    private static Layer.Limits limits(int at, DoubleUnaryOperator line, double half) {
        return new Layer.Limits(at, line.applyAsDouble(at) - half, line.applyAsDouble(at) + half);
    }

    /** Events as {@code "2018-12: Oil tax manoeuvre"}. */
    SampleFigures events(String... lines) {
        List<Layer.Events.Mark> marks = Arrays.stream(lines)
                .map(line -> line.split(": ", 2))
                .map(parts -> mark(Period.of(parts[0]), parts[1]))
                .toList();
        return with(new Layer.Events(key("Events", 0), marks));
    }

    private static Layer.Events.Mark mark(Period period, String label) {
        double until = period.grain() == Period.Grain.INTERVAL ? period.end() : period.start();
        return new Layer.Events.Mark(
                label.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
                period.start(),
                until,
                NOTATION.period(period),
                label,
                provenance(Firmness.EXACT, Nature.REPORTED));
    }

    SampleFigures level(String label, int tone, double low, double high) {
        return with(new Layer.Levels(
                key(label, tone), List.of(new Layer.Levels.Level(low, high, label, Optional.empty()))));
    }

    Figure figure() {
        return new Figure(
                "sample",
                Locale.ENGLISH,
                title,
                subtitle,
                domain,
                measure,
                layers,
                notes,
                List.of(
                        new Source(
                                "report",
                                "Example 2019",
                                "Example, A. 2019. A report.",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(report())),
                        new Source(
                                "bank",
                                "World Bank 2026",
                                "World Bank. 2026.",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(Work.dataset("World Bank", "Prices", Optional.empty())))),
                warnings,
                "A sample figure: " + title,
                new Stamp(
                        "3f9a1c0b7de2",
                        LocalDate.of(2026, 11, 21),
                        "/figures/sample?oil-price=55",
                        List.of(),
                        "sample_2026-11-21"));
    }

    static Layer.Key key(String label, int tone) {
        return new Layer.Key(label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"), label, tone);
    }

    private List<Layer.Dot> dots(int first, int last, DoubleUnaryOperator value) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(at -> Layer.Dot.computed(
                        at, value.applyAsDouble(at), NOTATION.quantity(value.applyAsDouble(at), measure.unit())))
                .toList();
    }

    private Statement statement(String subject, String line, int index) {
        String[] parts = line.split(": ", 2);
        String[] words = parts[1].trim().split(" ", -1);
        Nature nature = words.length > 1 ? Nature.valueOf(words[1].toUpperCase(Locale.ROOT)) : Nature.REPORTED;
        Reading reading = reading(words[0]);
        Firmness firmness = firmness(words[0], reading);
        Optional<Period> period = domain instanceof Domain.Years ? Optional.of(Period.of(parts[0])) : Optional.empty();
        double row = domain instanceof Domain.Rows rows ? rows.labels().indexOf(parts[0]) : 0;
        return new Statement(
                subject.toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + index,
                period.map(it -> it.isSpan() ? it.start() : it.position()).orElse(row),
                period.map(it -> it.isSpan() ? it.end() : it.position()).orElse(row),
                subject,
                period,
                period.map(NOTATION::period).orElse(parts[0]),
                reading,
                measure.unit(),
                NOTATION.reading(reading, firmness, measure.unit()),
                firmness,
                nature,
                provenance(firmness, nature));
    }

    private static Reading reading(String text) {
        if (text.equals("?")) {
            return new Reading.Absent(Absence.NOT_GIVEN, "no number is printed");
        }
        String number = text.replaceAll("^(~|>=|<=)", "");
        String[] ends = number.split("\\.\\.", -1);
        return ends.length == 2
                ? new Reading.Between(Double.parseDouble(ends[0]), Double.parseDouble(ends[1]))
                : new Reading.Value(Double.parseDouble(number));
    }

    private static Firmness firmness(String text, Reading reading) {
        if (reading instanceof Reading.Absent) {
            return Firmness.UNSTATED;
        }
        if (reading instanceof Reading.Between) {
            return Firmness.RANGE;
        }
        return text.startsWith("~")
                ? Firmness.ABOUT
                : text.startsWith(">=") ? Firmness.AT_LEAST : text.startsWith("<=") ? Firmness.AT_MOST : Firmness.EXACT;
    }

    private static Work report() {
        return new Work(
                Work.Kind.REPORT,
                List.of(new Work.Author("Example", Optional.of("Anna")), Work.Author.body("Institute & Sons")),
                "A report",
                Optional.of("Institute"),
                Optional.of(Period.of("2019-05-02")),
                false,
                Optional.of("Papers"),
                Optional.of("7/2019"));
    }

    static Provenance provenance(Firmness firmness, Nature nature) {
        return new Provenance(
                "Example 2019",
                "example-2019",
                Optional.of("section 2, footnote 5"),
                Optional.of("/reports/example-2019#quantity-example"),
                Optional.of("Ministry of Examples"),
                Optional.of("https://example.org/report"),
                nature == Nature.CLAIM ? Optional.of("Government of Example") : Optional.empty(),
                firmness.id(),
                nature.id(),
                Optional.empty());
    }
}
