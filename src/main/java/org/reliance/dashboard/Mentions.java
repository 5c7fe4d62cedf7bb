package org.reliance.dashboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.reliance.catalogue.Event;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.catalogue.Observation;
import org.reliance.quantity.Period;

/** Puts what reports say into words, with its links to figures, disagreements and other events. */
final class Mentions {

    private final Edition edition;
    private final Words words;
    private final Statements statements;
    private final Map<String, List<FigureDefinition>> figures = new HashMap<>();
    private final Map<String, List<FigureDefinition>> marking = new HashMap<>();
    private final Map<String, List<Event>> outcomes = new HashMap<>();

    Mentions(Edition edition, Words words) {
        this.edition = edition;
        this.words = words;
        this.statements = new Statements(edition.catalogue(), words);
        for (FigureDefinition figure : edition.catalogue().figures().list()) {
            figure.indicators()
                    .forEach(indicator -> figures.computeIfAbsent(indicator.id(), _ -> new ArrayList<>())
                            .add(figure));
            figure.events()
                    .forEach(marked -> marking.computeIfAbsent(marked.event().id(), _ -> new ArrayList<>())
                            .add(figure));
        }
        for (Event event : edition.catalogue().events().list()) {
            event.fulfils()
                    .forEach(plan -> outcomes.computeIfAbsent(plan, _ -> new ArrayList<>())
                            .add(event));
        }
    }

    Mention.OfQuantity of(Observation observation) {
        return new Mention.OfQuantity(
                statements.at(
                        observation,
                        observation.period().start(),
                        observation.period().end()),
                figures.getOrDefault(observation.indicator().id(), List.of()),
                edition.discord().touching(observation));
    }

    Mention.OfEvent of(Event event) {
        String when = words.notation().period(event.period());
        return new Mention.OfEvent(
                event,
                event.periodIsInferred() ? words.say("period.inferred", when) : when,
                precision(event.period()),
                words.name("category", event.category()),
                words.say("standing." + event.standing().id()),
                statements.provenance(event),
                links(event),
                marking.getOrDefault(event.id(), List.of()),
                edition.discord().touching(event));
    }

    private String precision(Period period) {
        return words.say("precision." + period.grain().name().toLowerCase(java.util.Locale.ROOT));
    }

    private List<Mention.Link> links(Event event) {
        Stream<Mention.Link> plan = event.fulfils().stream()
                .flatMap(id -> edition.catalogue().events().find(id).stream())
                .map(planned -> link("event.planned", planned));
        Stream<Mention.Link> came = outcomes.getOrDefault(event.id(), List.of()).stream()
                .map(outcome ->
                        link(outcome.standing() == Event.Standing.REFUSED ? "event.refused" : "event.came", outcome));
        return Stream.concat(plan, came).toList();
    }

    private Mention.Link link(String key, Event other) {
        return new Mention.Link(
                words.say(
                        key,
                        other.title(),
                        words.notation().period(other.period()),
                        other.report().shortName()),
                Anchors.of(other));
    }
}
