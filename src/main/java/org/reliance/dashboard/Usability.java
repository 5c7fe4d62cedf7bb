package org.reliance.dashboard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.reliance.catalogue.Catalogue;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.catalogue.FigureDefinition.Result;
import org.reliance.catalogue.Preset;
import org.reliance.scenario.Measure;
import org.reliance.scenario.Misfit;
import org.reliance.scenario.Model;
import org.reliance.scenario.Models;
import org.reliance.scenario.Scenario;
import org.reliance.trend.Method;

/** Holds figures and presets against the models: what a page would stumble over is known before anybody opens it. */
final class Usability {

    private final Models models;
    private final Consumer<Misfit> misfits;

    private Usability(Models models, Consumer<Misfit> misfits) {
        this.models = models;
        this.misfits = misfits;
    }

    /**
     * Checks a catalogue.
     *
     * @param models those that could be prepared; nothing more is said of the others
     */
    static void check(Catalogue catalogue, Models models, Consumer<Misfit> misfits) {
        Usability usability = new Usability(models, misfits);
        catalogue.figures().list().forEach(usability::check);
        catalogue.presets().list().forEach(usability::check);
    }

    private void check(FigureDefinition figure) {
        if (figure.model().isEmpty()) {
            figure.results()
                    .forEach(result -> misfit(
                            figure,
                            result,
                            "figure",
                            "the figure shows no model",
                            "take the row out, or name a model"));
            return;
        }
        if (figure.results().isEmpty()) {
            misfits.accept(Misfit.of(
                    "figures",
                    figure.id(),
                    "model",
                    "the figure shows none of the results of its model",
                    "name them in figure_results"));
        }
        models.find(figure.model().get().id())
                .ifPresent(model -> figure.results().forEach(result -> check(figure, model, result)));
    }

    private void check(FigureDefinition figure, Model model, Result result) {
        Optional<Measure> measure = model.findResult(result.id());
        if (measure.isEmpty()) {
            List<String> known = model.results().stream().map(Measure::id).toList();
            misfit(
                    figure,
                    result,
                    "result",
                    "the model '" + model.id() + "' has no result '" + result.id() + "'",
                    "take one of " + String.join(", ", known));
        } else if (!measure.get().unit().equals(figure.unit())) {
            misfit(
                    figure,
                    result,
                    "result",
                    "the result is in " + measure.get().unit() + " and the figure in " + figure.unit(),
                    "take a result in " + figure.unit());
        }
        if (result.trend().isPresent()
                && result.trend().flatMap(Method::findById).isEmpty()) {
            misfit(
                    figure,
                    result,
                    "trend",
                    "there is no trend '" + result.trend().get() + "'",
                    "take one of "
                            + String.join(
                                    ", ",
                                    List.of(Method.values()).stream()
                                            .map(Method::id)
                                            .toList()));
        }
    }

    private void misfit(FigureDefinition figure, Result result, String field, String what, String cure) {
        misfits.accept(
                new Misfit("figure_results", Map.of("figure", figure.id(), "result", result.id()), field, what, cure));
    }

    private void check(Preset preset) {
        boolean isUsable = models.find(preset.model().id())
                .map(model -> Scenario.parse(model.levers(), preset.settings())
                        .complaints()
                        .isEmpty())
                .orElse(true);
        if (!isUsable) {
            misfits.accept(Misfit.of(
                    "presets",
                    preset.id(),
                    "id",
                    "its levers cannot stand together so",
                    "change its rows in preset_levers"));
        }
    }
}
