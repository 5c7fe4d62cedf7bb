package org.reliance.dashboard;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.reliance.catalogue.Event;
import org.reliance.catalogue.Observation;
import org.reliance.quantity.Period;

/** Puts the timeline together. */
final class TimelineDesk {

    private static final int QUANTITIES = 12;

    private final Edition edition;
    private final Words words;
    private final Mentions mentions;

    TimelineDesk(Edition edition, Words words) {
        this.edition = edition;
        this.words = words;
        this.mentions = new Mentions(edition, words);
    }

    Timeline page(Map<String, ? extends Collection<String>> parameters) {
        Selection<Event> selection = new Lists(edition, words).events(parameters);
        Map<Integer, List<Event>> years = selection.entries().stream()
                .sorted(Comparator.comparing(Event::period))
                .collect(Collectors.groupingBy(event -> year(event.period()), TreeMap::new, Collectors.toList()));
        Map<Integer, List<Observation>> quantities = quantities(selection.filters());
        return new Timeline(
                selection,
                years.entrySet().stream()
                        .map(entry -> year(
                                entry.getKey(), entry.getValue(), quantities.getOrDefault(entry.getKey(), List.of())))
                        .toList());
    }

    private Timeline.Year year(int year, List<Event> events, List<Observation> quantities) {
        return new Timeline.Year(
                year,
                events.stream().map(mentions::of).toList(),
                quantities.stream().limit(QUANTITIES).map(mentions::of).toList(),
                Math.max(0, quantities.size() - QUANTITIES));
    }

    /** Quantities with a number by the year in which their time begins, as the report filter wants them. */
    private Map<Integer, List<Observation>> quantities(Filters filters) {
        return edition
                .catalogue()
                .observations()
                .list(observation -> filters.takes("report", observation.report().id())
                        && observation.reading().extent().isPresent()
                        && observation.derivation().isEmpty())
                .stream()
                .sorted(Comparator.comparing(Observation::period))
                .collect(Collectors.groupingBy(observation -> year(observation.period())));
    }

    private static int year(Period period) {
        return period.openness() == Period.Openness.OPEN_START ? period.lastYear() : period.firstYear();
    }
}
