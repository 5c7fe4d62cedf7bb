package org.reliance.dashboard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.reliance.catalogue.Lever;
import org.reliance.scenario.Model;
import org.reliance.scenario.Outcome;
import org.reliance.scenario.Scenario;

/**
 * The outcomes that a what-if lays beside each other, none of them twice.
 *
 * @param baseline nothing changed but the years counted, without which the two could not be laid over each other
 * @param ownBaseline the reader's assumptions about the world and no change of policy, so that from here to the scenario
 *     is the effect of policy, moved last; empty where that is the baseline or the scenario
 * @param scenario the reader's; empty where that is the baseline
 * @param compared those with names; each counts its own years
 */
record Lineup(Outcome baseline, Optional<Outcome> ownBaseline, Optional<Outcome> scenario, List<Compared> compared) {

    /**
     * One of those with names.
     *
     * @param place in the order of the reader's choice, from 1; it keeps its tone while others come and go before the eye
     */
    record Compared(int place, NamedScenario named, Outcome outcome) {}

    Lineup {
        compared = List.copyOf(compared);
    }

    static Lineup of(Model model, Scenario scenario, Comparison comparison) {
        Set<Scenario> drawn = new HashSet<>();
        Outcome baseline = model.run(scenario.keeping(listYears(model)));
        drawn.add(baseline.scenario());
        // The reader's scenario goes before a baseline that says the same.
        Optional<Outcome> own = Optional.of(scenario).filter(drawn::add).map(model::run);
        Optional<Outcome> ownBaseline =
                Optional.of(ownBaseline(model, scenario)).filter(drawn::add).map(model::run);
        List<Compared> compared = new ArrayList<>();
        for (int i = 0; i < comparison.scenarios().size(); i++) {
            NamedScenario named = comparison.scenarios().get(i);
            if (drawn.add(named.scenario())) {
                compared.add(new Compared(i + 1, named, model.run(named.scenario())));
            }
        }
        return new Lineup(baseline, ownBaseline, own, compared);
    }

    /** The scenario with the levers of policy back at their neutral positions, but for the years counted. */
    static Scenario ownBaseline(Model model, Scenario scenario) {
        return scenario.keeping(model.levers().stream()
                .filter(lever -> lever.sort() == Lever.Sort.WORLD || isYear(lever))
                .toList());
    }

    private static List<Lever> listYears(Model model) {
        return model.levers().stream().filter(Lineup::isYear).toList();
    }

    private static boolean isYear(Lever lever) {
        return lever.setting() instanceof Lever.Setting.Year;
    }

    /** The reader's scenario, moved or not. */
    Outcome outcome() {
        return scenario.orElse(baseline);
    }

    boolean isMoved() {
        return scenario.isPresent();
    }

    int firstYear() {
        return all().mapToInt(outcome -> outcome.years().getFirst()).min().orElseThrow();
    }

    int lastYear() {
        return all().mapToInt(Outcome::lastYear).max().orElseThrow();
    }

    private Stream<Outcome> all() {
        return Stream.of(
                        Stream.of(baseline),
                        ownBaseline.stream(),
                        scenario.stream(),
                        compared.stream().map(Compared::outcome))
                .flatMap(outcomes -> outcomes);
    }
}
