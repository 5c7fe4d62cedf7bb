package org.reliance.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reliance.catalogue.Event.Standing;

/**
 * One happening that two reports date differently. A month and a day within it agree; so do dates of one report, which
 * tells the stages of a happening rather than two dates of it.
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
        return IntStream.range(0, events.size())
                .boxed()
                .flatMap(i -> events.subList(i + 1, Math.min(events.size(), i + 1 + HELD_AGAINST)).stream()
                        .filter(other -> isOff(events.get(i), other))
                        .map(other -> word(events.get(i), other)));
    }

    private static boolean isOff(Event first, Event second) {
        return !first.report().equals(second.report())
                && (first.period().latest().isBefore(second.period().earliest())
                        || second.period().latest().isBefore(first.period().earliest()));
    }

    private Disagreement word(Event one, Event other) {
        boolean isFirst = one.period().earliest().isBefore(other.period().earliest());
        Event first = isFirst ? one : other;
        Event second = isFirst ? other : one;
        return findings.word(
                "date",
                "date",
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
