package org.reliance.dashboard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reliance.catalogue.Indicator;
import org.reliance.catalogue.Observation;
import org.reliance.catalogue.ReferenceSeries;
import org.reliance.catalogue.ReferenceValue;
import org.reliance.figure.Domain;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;
import org.reliance.figure.Measure;
import org.reliance.figure.Statement;
import org.reliance.quantity.Nature;
import org.reliance.quantity.Period;
import org.reliance.trend.Transformation;

/**
 * Composes a figure of observations along time, with reference series under them and a trend through one of them; the
 * series are said in the way that the reader chose.
 */
final class SeriesForm {

    private static final double ROOM_IN_YEARS = 0.5;

    private final Composer composer;
    private final Words words;
    private final Statements statements;
    private final DataChoice choice;
    private final SeriesSet series;
    private final TransformPlan plan;
    private final SeriesTransform transform;
    private final Domain.Years years;

    private SeriesForm(Composer composer) {
        this.composer = composer;
        this.words = composer.words();
        this.statements = composer.statements();
        this.choice = composer.query().data();
        this.series = SeriesSet.of(composer);
        this.plan = series.plan(choice);
        this.transform = new SeriesTransform(composer, plan);
        composer.unit(plan.unit(composer.definition().unit()));
        this.years = years();
    }

    static Figure compose(Composer composer, LocalDate today) {
        return new SeriesForm(composer).figure(today);
    }

    private Figure figure(LocalDate today) {
        series.references().forEach(this::addContext);
        if (!composer.layers().isEmpty()) {
            composer.note(words.say("note.context"));
        }
        if (!composer.query().context()) {
            composer.choice(words.say("choice.context-off"));
        }
        new ChoiceWords(composer, plan, series.second()).say();
        int tone = 0;
        for (Indicator indicator : series.indicators()) {
            addIndicator(indicator, tone++);
        }
        TrendLayer.add(composer);
        Measure measure = measure();
        composer.addEvents(years.from(), years.until());
        return composer.compose(title(), subtitle(), years, measure, summary(), today);
    }

    private void addContext(ReferenceSeries reference) {
        Layer.Key key = new Layer.Key(reference.id(), words.say("layer.context", reference.name()), 0);
        List<ReferenceValue> values = composer.catalogue().listValues(reference).stream()
                .filter(value -> plan.isAsStated() ? isShown(value.period()) : isUsed(value.period()))
                .toList();
        List<Layer.Dot> stated = values.stream()
                .flatMap(value -> statements.dot(value).stream())
                .sorted(Comparator.comparingDouble(Layer.Dot::at))
                .toList();
        List<Layer.Dot> dots = plan.isAsStated()
                ? stated
                : transform.dots(key, stated, reference.unit()).stream()
                        .filter(dot -> isShown(dot.at()))
                        .toList();
        if (!dots.isEmpty()) {
            composer.add(new Layer.Curve(key, Layer.Curve.Role.CONTEXT, dots));
            composer.cite(reference);
        }
    }

    /** Stated and derived values are never mixed: each has a layer of its own. */
    private void addIndicator(Indicator indicator, int tone) {
        List<Observation> used = composer.catalogue().listObservations(indicator).stream()
                .filter(observation ->
                        plan.isAsStated() ? isShown(observation.period()) : isInSum(observation.period()))
                .sorted(Comparator.comparing(Observation::period))
                .toList();
        used.stream().filter(observation -> !choice.feeds(observation)).forEach(composer::leaveOut);
        addLayer(
                new Layer.Key(indicator.id(), indicator.name(), tone),
                used.stream()
                        .filter(observation -> observation.nature() != Nature.DERIVED)
                        .toList());
        addLayer(
                new Layer.Key(indicator.id() + "-derived", words.say("layer.derived", indicator.name()), tone),
                used.stream()
                        .filter(observation -> observation.nature() == Nature.DERIVED)
                        .toList());
    }

    private void addLayer(Layer.Key key, List<Observation> observations) {
        if (observations.isEmpty()) {
            return;
        }
        List<Statement> stated = observations.stream()
                .map(observation -> statements.onYears(observation, years))
                .toList();
        if (plan.isAsStated()) {
            composer.addObservations(key, observations, stated);
            return;
        }
        List<Statement> said = transform.statements(key, stated).stream()
                .filter(statement -> isShown(statement.from()))
                .toList();
        if (said.isEmpty()) {
            return;
        }
        List<String> ids = said.stream().map(Statement::id).toList();
        composer.addObservations(
                key,
                observations.stream()
                        .filter(observation -> ids.contains(observation.id()))
                        .toList(),
                said);
    }

    /** Whether a value may go into a transformation: a stretch of years is no point of a series. */
    private boolean isUsed(Period period) {
        return !period.isSpan() && isInSum(period);
    }

    /** A change needs the value before the first one shown; a sum begins with the first one shown. */
    private boolean isInSum(Period period) {
        return plan.transformation() != Transformation.CUMULATIVE_SUM || isShown(period);
    }

    private boolean isShown(Period period) {
        return composer.query()
                .years()
                .map(span -> period.lastYear() >= span.first()
                        && period.firstYear() <= Math.max(span.last(), until(span.last())))
                .orElse(true);
    }

    private boolean isShown(double at) {
        return composer.query()
                .years()
                .map(span -> at > span.first() - ROOM_IN_YEARS
                        && at < Math.max(span.last(), until(span.last())) + ROOM_IN_YEARS)
                .orElse(true);
    }

    private int until(int otherwise) {
        return composer.query().trend().flatMap(TrendChoice::until).orElse(otherwise);
    }

    /** The years chosen and those that a trend is carried to, or all that something is shown of. */
    private Domain.Years years() {
        List<Period> periods = series.listPeriods();
        int earliest = periods.stream().mapToInt(Period::firstYear).min().orElse(0);
        int latest = periods.stream().mapToInt(Period::lastYear).max().orElse(earliest);
        Optional<YearSpan> chosen = composer.query().years();
        if (chosen.isPresent()) {
            // An end left open in the address lies beyond all data; the axis ends with them.
            YearSpan span = chosen.get();
            int start = Math.min(Math.max(span.first(), earliest), span.last());
            int end = Math.max(Math.min(span.last(), latest), start);
            composer.choice(words.say("choice.years", new YearSpan(start, end).toString()));
            return new Domain.Years(start - ROOM_IN_YEARS, Math.max(end, until(end)) + ROOM_IN_YEARS);
        }
        int first = earliest;
        int last = Math.max(latest, until(latest));
        // An open period needs room in which to be seen to run on.
        int before = periods.stream().anyMatch(period -> period.openness() == Period.Openness.OPEN_START) ? 1 : 0;
        int after = periods.stream().anyMatch(period -> period.openness() == Period.Openness.OPEN_END) ? 1 : 0;
        return new Domain.Years(first - before - ROOM_IN_YEARS, last + after + ROOM_IN_YEARS);
    }

    private Measure measure() {
        if (choice.logarithmic()) {
            List<Double> lines = composer.lines();
            if (!lines.isEmpty() && lines.stream().allMatch(height -> height > 0)) {
                AxisEnds ends = AxisEnds.byRatio(lines);
                return new Measure("", composer.unit(), ends.low(), ends.high(), Measure.Scale.LOGARITHMIC);
            }
            composer.warn(words.say("scale.refused"));
        }
        return composer.measure(composer.heights());
    }

    private String title() {
        return plan.isAsStated()
                ? composer.definition().title()
                : words.say(
                        "transform.title",
                        plan.transformation().title().in(words.locale()),
                        composer.definition().subtitle());
    }

    private String subtitle() {
        String subtitle = plan.isAsStated()
                ? composer.definition().subtitle()
                : words.say(
                        "transform.subtitle",
                        plan.transformation().rule().in(words.locale()),
                        composer.unit().symbol());
        return series.findSecondName()
                .map(name -> words.say("with.subtitle", subtitle, name))
                .orElse(subtitle);
    }

    private Stream<Statement> drawnStatements() {
        return composer.layers().stream()
                .flatMap(layer ->
                        layer instanceof Layer.Statements stated ? stated.statements().stream() : Stream.empty())
                .filter(Statement::isDrawn);
    }

    private String summary() {
        List<Statement> drawn = drawnStatements().toList();
        Optional<Statement> highest = drawn.stream()
                .max(Comparator.comparingDouble(
                        statement -> statement.reading().extent().orElseThrow().high()));
        Optional<Statement> lowest = drawn.stream()
                .min(Comparator.comparingDouble(
                        statement -> statement.reading().extent().orElseThrow().low()));
        if (drawn.size() < 2) {
            return drawn.stream()
                    .findFirst()
                    .map(only -> words.say("summary.one", only.subject(), only.text(), only.when()))
                    .orElseGet(() -> words.say("summary.none"));
        }
        return words.say(
                "summary.series",
                drawn.size(),
                highest.orElseThrow().text(),
                highest.orElseThrow().when(),
                lowest.orElseThrow().text(),
                lowest.orElseThrow().when());
    }
}
