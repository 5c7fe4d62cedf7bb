package org.reliance.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.reliance.catalogue.Catalogue;
import org.reliance.catalogue.Disagreement;
import org.reliance.catalogue.Event;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.catalogue.Observation;
import org.reliance.catalogue.ReferenceSeries;
import org.reliance.figure.Excerpt;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;
import org.reliance.figure.Measure;
import org.reliance.figure.Source;
import org.reliance.figure.Stamp;
import org.reliance.figure.Statement;
import org.reliance.quantity.Unit;

/** What all forms of figures have in common: what is drawn is collected here and becomes one {@link Figure}. */
final class Composer {

    private static final int DISAGREEMENTS_NAMED = 2;

    private final Edition edition;
    private final FigureDefinition definition;
    private final FigureQuery query;
    private final Words words;
    private final Statements statements;
    private final List<Layer> layers = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final List<String> choices = new ArrayList<>();
    private final SequencedMap<String, Source> sources = new LinkedHashMap<>();
    private final Set<String> leftOut = new HashSet<>();
    private Optional<Fitted> fitted = Optional.empty();
    private Unit unit;

    Composer(Edition edition, FigureDefinition definition, FigureQuery query, Words words) {
        this.edition = edition;
        this.definition = definition;
        this.query = query;
        this.words = words;
        this.statements = new Statements(edition.catalogue(), words);
        this.unit = definition.unit();
    }

    Edition edition() {
        return edition;
    }

    Catalogue catalogue() {
        return edition.catalogue();
    }

    FigureDefinition definition() {
        return definition;
    }

    FigureQuery query() {
        return query;
    }

    Words words() {
        return words;
    }

    Statements statements() {
        return statements;
    }

    List<Layer> layers() {
        return layers;
    }

    void add(Layer layer) {
        layers.add(layer);
    }

    void note(String text) {
        notes.add(text);
    }

    void warn(String text) {
        warnings.add(text);
    }

    void choice(String text) {
        choices.add(text);
    }

    /** Lets a stated value feed neither trend nor transformation, because the reader chose others. */
    void leaveOut(Observation observation) {
        leftOut.add(observation.id());
    }

    boolean isLeftOut(Statement statement) {
        return leftOut.contains(statement.id());
    }

    /** Unit of the lines that are no statements: that of the measure axis. */
    Unit unit() {
        return unit;
    }

    /** Says that the axis measures in another unit than the figure's own. */
    void unit(Unit other) {
        unit = other;
    }

    /** The trend drawn, for whoever asks what it leaves. */
    Optional<Fitted> fitted() {
        return fitted;
    }

    void fitted(Fitted drawn) {
        fitted = Optional.of(drawn);
    }

    /** Draws observations as one layer, and cites their reports. */
    void addObservations(Layer.Key key, List<Observation> observations, List<Statement> worded) {
        layers.add(new Layer.Statements(key, worded));
        observations.forEach(this::cite);
    }

    void cite(Observation observation) {
        sources.putIfAbsent(observation.report().id(), statements.source(observation.report()));
    }

    void cite(ReferenceSeries series) {
        sources.putIfAbsent(series.id(), statements.source(series));
    }

    /** Marks the events of the figure that lie within the years shown, if the reader wants them. */
    void addEvents(double from, double until) {
        if (!query.events()) {
            choices.add(words.say("choice.events-off"));
            return;
        }
        List<Layer.Events.Mark> marks = definition.events().stream()
                .filter(marked -> marked.event().period().end() >= from
                        && marked.event().period().start() <= until)
                .map(this::mark)
                .toList();
        if (!marks.isEmpty()) {
            layers.add(new Layer.Events(new Layer.Key("events", words.say("layer.events"), 0), marks));
        }
    }

    private Layer.Events.Mark mark(FigureDefinition.MarkedEvent marked) {
        Event event = marked.event();
        return new Layer.Events.Mark(
                event.id(),
                event.period().start(),
                event.period().end(),
                words.notation().period(event.period()),
                marked.label(),
                statements.provenance(event));
    }

    /** All heights that are drawn, so that the axis holds them; of a trend's bands no more than leaves the data legible. */
    List<Double> heights() {
        List<Double> lines = lines();
        return TrendBands.of(layers).map(bands -> bands.with(lines)).orElse(lines);
    }

    /** All heights but those of a trend's bands. */
    List<Double> lines() {
        return layers.stream().flatMap(Composer::heights).toList();
    }

    private static Stream<Double> heights(Layer layer) {
        return switch (layer) {
            case Layer.Statements drawn ->
                drawn.statements().stream()
                        .flatMap(statement -> statement.reading().extent().stream())
                        .flatMap(extent -> Stream.of(extent.low(), extent.high()));
            case Layer.Curve curve -> curve.dots().stream().map(Layer.Dot::value);
            case Layer.Columns columns -> columns.dots().stream().map(Layer.Dot::value);
            case Layer.Band band -> band.limits().stream().flatMap(limits -> Stream.of(limits.low(), limits.high()));
            case Layer.Spans spans ->
                spans.spans().stream()
                        .flatMap(span ->
                                Stream.of(span.from().value(), span.until().value()));
            case Layer.Trend trend ->
                Stream.concat(trend.line().stream(), trend.projection().stream())
                        .map(Layer.Dot::value);
            case Layer.Levels levels -> levels.levels().stream().map(Layer.Levels.Level::high);
            case Layer.Events _ -> Stream.empty();
        };
    }

    Measure measure(Collection<Double> heights) {
        AxisEnds ends = AxisEnds.around(heights);
        return new Measure("", unit, ends.low(), ends.high(), Measure.Scale.LINEAR);
    }

    /** The figure made of all that was collected. */
    Figure compose(String title, org.reliance.figure.Domain domain, Measure measure, String summary, LocalDate today) {
        return compose(title, definition.subtitle(), domain, measure, summary, today);
    }

    /** The same with a subtitle of its own. */
    Figure compose(
            String title,
            String subtitle,
            org.reliance.figure.Domain domain,
            Measure measure,
            String summary,
            LocalDate today) {
        noteExcerpt();
        noteDisagreements();
        TrendBands.of(layers)
                .filter(bands -> !bands.isWithin(measure))
                .ifPresent(bands -> note(words.say("trend.band-cut", bands.low(), bands.high())));
        return new Figure(
                definition.id(),
                words.locale(),
                title,
                subtitle,
                domain,
                measure,
                layers,
                notes,
                List.copyOf(sources.sequencedValues()),
                warnings,
                summary,
                new Stamp(
                        catalogue().version(),
                        today,
                        query.address(catalogue().version()),
                        choices,
                        query.fileStem() + "_" + today));
    }

    private void noteExcerpt() {
        int statements = Excerpt.count(layers);
        if (statements > Excerpt.MOST) {
            notes.add(words.say("note.excerpt", Excerpt.MOST, statements));
        }
    }

    private void noteDisagreements() {
        List<Disagreement> touching = edition.listDisagreements(definition);
        touching.stream()
                .limit(DISAGREEMENTS_NAMED)
                .forEach(disagreement -> notes.add(words.say(
                        "note.disagreement",
                        words.name("kind", disagreement.kind().id()),
                        disagreement.title())));
        if (touching.size() > DISAGREEMENTS_NAMED) {
            notes.add(words.say("note.disagreements-more", touching.size() - DISAGREEMENTS_NAMED));
        }
    }
}
