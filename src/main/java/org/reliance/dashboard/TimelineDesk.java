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

    private static final int QUANTITIES = 40;

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
        return new Timeline(
                selection,
                years.entrySet().stream()
                        .map(entry -> year(entry.getKey(), entry.getValue(), selection.filters()))
                        .toList());
    }

    private Timeline.Year year(int year, List<Event> events, Filters filters) {
        List<Observation> quantities = edition.listQuantities(year).stream()
                .filter(observation ->
                        filters.takes("report", observation.report().id()))
                .toList();
        return new Timeline.Year(
                year,
                events.stream().map(mentions::of).toList(),
                quantities.stream().limit(QUANTITIES).map(mentions::of).toList(),
                Math.max(0, quantities.size() - QUANTITIES));
    }

    /** The year under which a period is shown: where it begins or, without a beginning, where it ends. */
    static int year(Period period) {
        return period.openness() == Period.Openness.OPEN_START ? period.lastYear() : period.firstYear();
    }
}
