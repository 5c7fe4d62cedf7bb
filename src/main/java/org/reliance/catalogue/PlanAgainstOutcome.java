package org.reliance.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.reliance.catalogue.Event.Standing;
import org.reliance.quantity.Period;

/**
 * A planned or expected date, and what came of it: nothing, or something at another time. The outcome is what
 * {@linkplain Event#fulfils() fulfils} or refuses the plan. A later happening of the same occurrence is no outcome by
 * itself: it may be another step. A proposal sets no date, so it is not held against one.
 */
record PlanAgainstOutcome(Findings findings) implements DisagreementFinder.Rule {

    @Override
    public Stream<Disagreement> find(Catalogue catalogue) {
        Map<String, List<Event>> outcomes = new LinkedHashMap<>();
        for (Event event : catalogue.events().list()) {
            event.fulfils()
                    .forEach(plan -> outcomes.computeIfAbsent(plan, _ -> new ArrayList<>())
                            .add(event));
        }
        return catalogue.events().list().stream()
                .filter(event -> event.standing() == Standing.PLANNED || event.standing() == Standing.EXPECTED)
                .flatMap(plan -> outcomes.getOrDefault(plan.id(), List.of()).stream()
                        .filter(outcome -> isOff(plan, outcome))
                        .map(outcome -> word(plan, outcome)));
    }

    private static boolean isOff(Event plan, Event outcome) {
        return outcome.standing() == Standing.REFUSED || isAtAnotherTime(plan.period(), outcome.period());
    }

    private static boolean isAtAnotherTime(Period plan, Period outcome) {
        return outcome.earliest().isAfter(plan.latest()) || outcome.latest().isBefore(plan.earliest());
    }

    private Disagreement word(Event plan, Event outcome) {
        boolean isRefused = outcome.standing() == Standing.REFUSED;
        String standing = plan.standing() == Standing.PLANNED ? "plan" : "expectation";
        return findings.word(
                isRefused ? standing + "-refused" : standing,
                Disagreement.Kind.PLAN_AND_OUTCOME,
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
