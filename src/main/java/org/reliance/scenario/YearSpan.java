package org.reliance.scenario;

import java.util.List;
import java.util.Optional;
import org.reliance.catalogue.Lever;

/**
 * Two year levers that bound the years counted and so must be in order.
 *
 * @param first id of the lever for the first year
 * @param last id of the lever for the last year
 */
record YearSpan(String first, String last) {

    /** The years over which the manoeuvre is counted. */
    static final YearSpan COUNTED = new YearSpan("from", "until");

    /** The years that a reconstruction covers. */
    static final YearSpan REBUILT = new YearSpan("rebuilt-from", "rebuilt-until");

    private static final List<YearSpan> SPANS = List.of(COUNTED, REBUILT);

    /** The spans of these levers that run backwards in the scenario. */
    static List<Complaint.YearsReversed> listReversed(List<Lever> levers, Scenario scenario) {
        return SPANS.stream()
                .flatMap(span -> span.findReversed(levers, scenario).stream())
                .toList();
    }

    /** Whether the two levers bound the same years. */
    static boolean isPair(Lever one, Lever other) {
        return SPANS.stream()
                .anyMatch(span -> List.of(span.first, span.last).containsAll(List.of(one.id(), other.id())));
    }

    /** The year, or the nearest one that leaves the levers in order when this lever stands there. */
    static int inOrder(Lever lever, int year, List<Lever> levers, Scenario scenario) {
        for (YearSpan span : SPANS) {
            if (lever.id().equals(span.first)) {
                return Math.min(year, year(scenario, find(levers, span.last).orElseThrow()));
            }
            if (lever.id().equals(span.last)) {
                return Math.max(year, year(scenario, find(levers, span.first).orElseThrow()));
            }
        }
        return year;
    }

    private Optional<Complaint.YearsReversed> findReversed(List<Lever> levers, Scenario scenario) {
        return find(levers, first)
                .flatMap(from -> find(levers, last)
                        .map(until ->
                                new Complaint.YearsReversed(from, year(scenario, from), until, year(scenario, until))))
                .filter(years -> years.firstYear() > years.lastYear());
    }

    private static Optional<Lever> find(List<Lever> levers, String id) {
        return levers.stream().filter(lever -> lever.id().equals(id)).findFirst();
    }

    private static int year(Scenario scenario, Lever lever) {
        return switch (scenario.position(lever)) {
            case Position.InYear(int year) -> year;
            case Position.Amount _, Position.Chosen _ ->
                throw new IllegalArgumentException("lever '" + lever.id() + "' must be of the kind year");
        };
    }
}
