package org.reliance.dashboard;

import java.util.Comparator;
import java.util.Optional;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.scenario.Model;
import org.reliance.scenario.Outcome;
import org.reliance.scenario.Scenario;

/**
 * What a computed point of a picture follows from.
 *
 * @param result id of the result that it is a value of
 * @param year the year whose numbers its equation takes
 * @param scenario the levers that its equation takes
 * @param whose what that scenario is called
 */
public record Derivation(String result, int year, Scenario scenario, String whose) {

    private static final String COMPARED = "compared-";

    /**
     * Finds what a point follows from.
     *
     * @param layer id of the layer that holds the point, as {@link ModelForm} gives it
     * @param at where the point stands: a year or the index of a row
     */
    static Optional<Derivation> find(
            Model model, FigureDefinition figure, FigureQuery query, String layer, double at, Words words) {
        Lineup lineup = Lineup.of(model, query.scenario(), query.comparison());
        Optional<FigureDefinition.Result> named = figure.results().stream()
                .filter(result -> layer.startsWith(result.id() + "-"))
                .max(Comparator.comparingInt(result -> result.id().length()));
        if (named.isPresent()) {
            String role = layer.substring(named.get().id().length() + 1);
            return find(lineup, role, words)
                    .map(drawn -> new Derivation(
                            named.get().id(),
                            (int) Math.round(at),
                            drawn.outcome().scenario(),
                            drawn.whose()));
        }
        int row = (int) Math.round(at);
        return row < 0 || row >= figure.results().size()
                ? Optional.empty()
                : find(lineup, layer, words)
                        .map(drawn -> new Derivation(
                                figure.results().get(row).id(),
                                drawn.outcome().lastYear(),
                                drawn.outcome().scenario(),
                                drawn.whose()));
    }

    private record Drawn(Outcome outcome, String whose) {}

    private static Optional<Drawn> find(Lineup lineup, String role, Words words) {
        return switch (role) {
            case "baseline" -> Optional.of(new Drawn(lineup.baseline(), words.say("column.baseline")));
            case "own-baseline" ->
                lineup.ownBaseline().map(outcome -> new Drawn(outcome, words.say("layer.rows-own-baseline")));
            case "scenario" -> lineup.scenario().map(outcome -> new Drawn(outcome, words.say("layer.rows-scenario")));
            default ->
                lineup.compared().stream()
                        .filter(compared -> role.equals(COMPARED + compared.place()))
                        .findFirst()
                        .map(compared ->
                                new Drawn(compared.outcome(), compared.named().name()));
        };
    }
}
