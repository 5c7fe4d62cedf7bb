package org.reliance.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** The spans of these levers that run backwards in the scenario. */
    static List<Complaint.YearsReversed> listReversed(List<Lever> levers, Scenario scenario) {
        return Stream.of(COUNTED)
                .flatMap(span -> span.findReversed(levers, scenario).stream())
                .toList();
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
