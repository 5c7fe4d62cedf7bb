package org.reliance.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reliance.catalogue.Event.Standing;
import org.reliance.quantity.Period;

/**
 * One happening that two reports date differently. A month and a day within it agree. A report that dates an occurrence
 * twice tells its stages, so that its dates are held against none.
 */
record DateAgainstDate(Findings findings) implements DisagreementFinder.Rule {

    private static final int HELD_AGAINST = 100;

    @Override
    public Stream<Disagreement> find(Catalogue catalogue) {
        Map<String, List<Event>> occurrences =
                catalogue.events().list(event -> event.standing() == Standing.HAPPENED).stream()
                        .collect(Collectors.groupingBy(Event::occurrence, LinkedHashMap::new, Collectors.toList()));
        return occurrences.values().stream().flatMap(this::within);
    }

    private Stream<Disagreement> within(List<Event> events) {
        List<Event> dated = withoutStages(events);
        return IntStream.range(0, dated.size())
                .boxed()
                .flatMap(i -> dated.subList(i + 1, Math.min(dated.size(), i + 1 + HELD_AGAINST)).stream()
                        .filter(other -> isOff(dated.get(i), other))
                        .map(other -> word(dated.get(i), other)));
    }

    private static List<Event> withoutStages(List<Event> events) {
        Map<String, Set<Period>> dates = events.stream()
                .collect(Collectors.groupingBy(
                        event -> event.report().id(), Collectors.mapping(Event::period, Collectors.toSet())));
        return events.stream()
                .filter(event ->
                        dates.getOrDefault(event.report().id(), Set.of()).size() == 1)
                .toList();
    }

    private static boolean isOff(Event first, Event second) {
        return !first.report().equals(second.report())
                && first.category().equals(second.category())
                && (first.period().latest().isBefore(second.period().earliest())
                        || second.period().latest().isBefore(first.period().earliest()));
    }

    private Disagreement word(Event one, Event other) {
        boolean isFirst = one.period().earliest().isBefore(other.period().earliest());
        Event first = isFirst ? one : other;
        Event second = isFirst ? other : one;
        return findings.word(
                "date",
                Disagreement.Kind.DATE,
                new Disagreement.Side.OfEvent(first),
                new Disagreement.Side.OfEvent(second),
                first.title(),
                findings.period(first.period()),
                first.report().shortName(),
                findings.period(second.period()),
                second.report().shortName(),
                findings.delay(first.period(), second.period()));
    }
}
