package org.reliance.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reliance.catalogue.Event.Standing;
import org.reliance.quantity.Period;

/**
 * A planned date, and what came of it: nothing, or something at another time. The outcome is what fulfils or refuses the
 * plan; without such, the first happening of the same occurrence that another report dates after the plan. A proposal sets
 * no date, so only its refusal counts.
 */
record PlanAgainstOutcome(Findings findings) implements DisagreementFinder.Rule {

    @Override
    public Stream<Disagreement> find(Catalogue catalogue) {
        Map<String, List<Event>> fulfilments = new LinkedHashMap<>();
        Map<String, List<Event>> occurrences = new LinkedHashMap<>();
        for (Event event : catalogue.events().list()) {
            event.fulfils()
                    .ifPresent(plan -> fulfilments
                            .computeIfAbsent(plan, _ -> new ArrayList<>())
                            .add(event));
            occurrences
                    .computeIfAbsent(event.occurrence(), _ -> new ArrayList<>())
                    .add(event);
        }
        return catalogue.events().list().stream()
                .filter(event -> event.standing() == Standing.PLANNED
                        || event.standing() == Standing.EXPECTED
                        || event.standing() == Standing.PROPOSED)
                .flatMap(plan -> Optional.ofNullable(fulfilments.get(plan.id()))
                        .map(List::stream)
                        .orElseGet(() -> laterHappening(plan, occurrences).stream())
                        .filter(outcome -> isOff(plan, outcome))
                        .map(outcome -> word(plan, outcome)));
    }

    /** A proposal promises nothing, so only a link says what came of it. */
    private static Optional<Event> laterHappening(Event plan, Map<String, List<Event>> occurrences) {
        if (plan.standing() == Standing.PROPOSED) {
            return Optional.empty();
        }
        return occurrences.getOrDefault(plan.occurrence(), List.of()).stream()
                .filter(event -> event.standing() == Standing.HAPPENED
                        && !event.report().equals(plan.report())
                        && event.period().earliest().isAfter(plan.period().latest()))
                .min(Comparator.comparing(event -> event.period().earliest()));
    }

    private static boolean isOff(Event plan, Event outcome) {
        return outcome.standing() == Standing.REFUSED
                || (plan.standing() != Standing.PROPOSED && isAtAnotherTime(plan.period(), outcome.period()));
    }

    private static boolean isAtAnotherTime(Period plan, Period outcome) {
        return outcome.earliest().isAfter(plan.latest()) || outcome.latest().isBefore(plan.earliest());
    }

    private Disagreement word(Event plan, Event outcome) {
        boolean isRefused = outcome.standing() == Standing.REFUSED;
        return findings.word(
                isRefused ? "plan-refused" : "plan",
                "plan-and-outcome",
                new Disagreement.Side.OfEvent(plan),
                new Disagreement.Side.OfEvent(outcome),
                plan.title(),
                findings.period(plan.period()),
                plan.report().shortName(),
                outcome.title(),
                findings.period(outcome.period()),
                outcome.report().shortName(),
                findings.delay(plan.period(), outcome.period()));
    }
}
