package org.reliance.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.reliance.figure.Statement;
import org.reliance.quantity.Nature;
import org.reliance.quantity.Period;

/** Composes a figure of observations along time, with reference series under them and a trend through one of them. */
final class SeriesForm {

    private static final double ROOM_IN_YEARS = 0.5;

    private final Composer composer;
    private final Words words;
    private final Statements statements;
    private final Domain.Years years;

    private SeriesForm(Composer composer) {
        this.composer = composer;
        this.words = composer.words();
        this.statements = composer.statements();
        this.years = years();
    }

    static Figure compose(Composer composer, LocalDate today) {
        return new SeriesForm(composer).figure(today);
    }

    private Figure figure(LocalDate today) {
        if (composer.query().context()) {
            composer.definition().context().forEach(this::addContext);
            if (!composer.layers().isEmpty()) {
                composer.note(words.say("note.context"));
            }
        } else {
            composer.choice(words.say("choice.context-off"));
        }
        int tone = 0;
        for (Indicator indicator : composer.definition().indicators()) {
            addIndicator(indicator, tone++);
        }
        TrendLayer.add(composer);
        List<Double> heights = composer.heights();
        composer.addEvents(years.from(), years.until());
        return composer.compose(composer.definition().title(), years, composer.measure(heights), summary(), today);
    }

    private void addContext(ReferenceSeries series) {
        List<Layer.Dot> dots = composer.catalogue().listValues(series).stream()
                .filter(value -> isShown(value.period()))
                .flatMap(value -> statements.dot(value).stream())
                .sorted(Comparator.comparingDouble(Layer.Dot::at))
                .toList();
        if (!dots.isEmpty()) {
            composer.add(new Layer.Curve(
                    new Layer.Key(series.id(), words.say("layer.context", series.name()), 0),
                    Layer.Curve.Role.CONTEXT,
                    dots));
            composer.cite(series);
        }
    }

    /** Stated and derived values are never mixed: each has a layer of its own. */
    private void addIndicator(Indicator indicator, int tone) {
        List<Observation> shown = composer.catalogue().listObservations(indicator).stream()
                .filter(observation -> isShown(observation.period()))
                .sorted(Comparator.comparing(Observation::period))
                .toList();
        addLayer(
                new Layer.Key(indicator.id(), indicator.name(), tone),
                shown.stream()
                        .filter(observation -> observation.nature() != Nature.DERIVED)
                        .toList());
        addLayer(
                new Layer.Key(indicator.id() + "-derived", words.say("layer.derived", indicator.name()), tone),
                shown.stream()
                        .filter(observation -> observation.nature() == Nature.DERIVED)
                        .toList());
    }

    private void addLayer(Layer.Key key, List<Observation> observations) {
        if (!observations.isEmpty()) {
            composer.addObservations(
                    key,
                    observations,
                    observations.stream()
                            .map(observation -> statements.onYears(observation, years))
                            .toList());
        }
    }

    private boolean isShown(Period period) {
        return composer.query()
                .years()
                .map(span -> period.lastYear() >= span.first() && period.firstYear() <= span.last())
                .orElse(true);
    }

    /** The years chosen, or all that something is shown of. */
    private Domain.Years years() {
        Optional<YearSpan> chosen = composer.query().years();
        if (chosen.isPresent()) {
            composer.choice(words.say("choice.years", chosen.get().toString()));
            return new Domain.Years(
                    chosen.get().first() - ROOM_IN_YEARS, chosen.get().last() + ROOM_IN_YEARS);
        }
        List<Period> periods = new ArrayList<>(composer.definition().indicators().stream()
                .flatMap(indicator -> composer.catalogue().listObservations(indicator).stream())
                .filter(observation -> observation.reading().extent().isPresent())
                .map(Observation::period)
                .toList());
        if (composer.query().context()) {
            composer.definition().context().stream()
                    .flatMap(series -> composer.catalogue().listValues(series).stream())
                    .map(ReferenceValue::period)
                    .forEach(periods::add);
        }
        int first = periods.stream().mapToInt(Period::firstYear).min().orElse(0);
        int last = Math.max(
                periods.stream().mapToInt(Period::lastYear).max().orElse(first),
                composer.query().trend().flatMap(TrendChoice::until).orElse(first));
        // An open period needs room in which to be seen to run on.
        int before = periods.stream().anyMatch(period -> period.openness() == Period.Openness.OPEN_START) ? 1 : 0;
        int after = periods.stream().anyMatch(period -> period.openness() == Period.Openness.OPEN_END) ? 1 : 0;
        return new Domain.Years(first - before - ROOM_IN_YEARS, last + after + ROOM_IN_YEARS);
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
