package org.reliance.dashboard;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.catalogue.Lever;
import org.reliance.figure.Figure;
import org.reliance.scenario.Measure;
import org.reliance.scenario.Model;
import org.reliance.scenario.Scenario;

/**
 * What goes on with a scenario once its levers stand: finding out what matters, asking backwards, laying scenarios side by
 * side, following a point to its equation. All of it speaks of one figure and follows from one edition.
 */
public final class WhatIf {

    private final Edition edition;
    private final FigureDefinition figure;
    private final Model model;
    private final Words words;
    private final LocalDate today;

    WhatIf(Edition edition, FigureDefinition figure, Model model, Words words, LocalDate today) {
        this.edition = edition;
        this.figure = figure;
        this.model = model;
        this.words = words;
        this.today = today;
    }

    /** What the levers do to the result in focus: a picture for each view, in their order. */
    public List<Figure> effects(FigureQuery query) {
        return Arrays.stream(Focus.View.values())
                .map(view -> EffectForm.compose(
                        new Composer(
                                edition, figure, query.withFocus(query.focus().withView(view)), words),
                        view,
                        today))
                .toList();
    }

    /** The results that may be asked for as one number: those that the page's figures draw first, then all others. */
    public List<Filter.Option> listResults() {
        return Stream.concat(drawn(), model.results().stream())
                .distinct()
                .map(measure -> new Filter.Option(
                        measure.id(),
                        words.say(
                                "result.unit",
                                words.result(model, measure),
                                measure.unit().symbol())))
                .toList();
    }

    /**
     * Asks where a lever must stand for a result to come out at a number, the other levers standing as in the scenario.
     *
     * @param value finite
     * @throws java.util.NoSuchElementException naming the result or lever that the model lacks
     */
    public Backward solve(Scenario scenario, String result, double value, Lever lever) {
        return Backward.of(model, scenario, model.requireResult(result), value, lever, words);
    }

    /**
     * Lays the baselines, the reader's scenario and named ones side by side.
     *
     * @param reference index of the column that the others are held against
     */
    public SideBySide sideBySide(Scenario scenario, List<NamedScenario> named, int reference) {
        return SideBySide.of(
                model,
                Lineup.of(model, scenario, Comparison.none()),
                named,
                Stream.concat(drawn(), model.totals().stream()).distinct().toList(),
                reference,
                words);
    }

    /**
     * What a computed point follows from; empty for points that are no result of the model.
     *
     * @param layer id of the layer that holds the point
     * @param at where it stands on the domain axis
     */
    public Optional<Derivation> findDerivation(FigureQuery query, String layer, double at) {
        return Derivation.find(model, figure, query, layer, at, words);
    }

    /** The levers that a scenario moves, in words; empty when it moves none. */
    public List<String> listMoves(Scenario scenario) {
        return words.listMoves(model.levers(), scenario);
    }

    /** The results that the figures of the page draw, those of the figure itself first. */
    private Stream<Measure> drawn() {
        return Stream.concat(Stream.of(figure), edition.listCompanions(figure).stream())
                .flatMap(shown -> shown.results().stream())
                .map(result -> model.requireResult(result.id()));
    }
}
