package org.reliance.dashboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reliance.catalogue.Disagreement;
import org.reliance.catalogue.Event;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.catalogue.Locator;
import org.reliance.catalogue.Observation;
import org.reliance.catalogue.Report;

/** Puts the page of a report together. */
final class ReportReader {

    /** How many mentions a page shows before its sections are cut; a reader who wants more takes the table. */
    private static final int MENTIONS = 600;

    /** How many mentions of a section are shown however many sections there are. */
    private static final int LEAST = 10;

    private final Edition edition;
    private final Words words;
    private final Statements statements;
    private final Report report;

    ReportReader(Edition edition, Words words, Report report) {
        this.edition = edition;
        this.words = words;
        this.statements = new Statements(edition.catalogue(), words);
        this.report = report;
    }

    ReportPage page() {
        List<Observation> observations = edition.catalogue().listObservations(report);
        List<Event> events =
                edition.catalogue().events().list(event -> event.report().equals(report));
        Set<String> indicators = observations.stream()
                .map(observation -> observation.indicator().id())
                .collect(Collectors.toSet());
        return new ReportPage(
                report,
                published(words, report),
                statements.source(report).fullText(),
                passages(observations, events),
                sources(),
                figures(indicators),
                disagreements(observations, events));
    }

    static String published(Words words, Report report) {
        String when = words.notation().period(report.published());
        return report.publishedIsInferred() ? words.say("period.inferred", when) : when;
    }

    /** Something said, and where; not yet in words. */
    private record Placed(Locator place, Supplier<Mention> mention) {}

    /**
     * Data files keep the order of the text, but quantities and events stand in two of them: sections come in the order
     * in which either file meets them, and within a section the paragraphs count.
     */
    private List<ReportPage.Passage> passages(List<Observation> observations, List<Event> events) {
        Mentions mentions = new Mentions(edition, words);
        SequencedMap<String, List<Placed>> sections = new LinkedHashMap<>();
        sections(observations, events).forEach(section -> sections.put(section, new ArrayList<>()));
        Stream.concat(
                        observations.stream()
                                .map(observation -> new Placed(observation.locator(), () -> mentions.of(observation))),
                        events.stream().map(event -> new Placed(event.locator(), () -> mentions.of(event))))
                .forEach(placed -> sections.computeIfAbsent(heading(placed.place()), _ -> new ArrayList<>())
                        .add(placed));
        int most = observations.size() + events.size() <= MENTIONS
                ? MENTIONS
                : Math.max(LEAST, MENTIONS / sections.size());
        return sections.entrySet().stream()
                .map(entry -> passage(entry.getKey(), entry.getValue(), most))
                .toList();
    }

    private static ReportPage.Passage passage(String heading, List<Placed> all, int most) {
        return new ReportPage.Passage(
                heading,
                all.stream()
                        .sorted(Comparator.comparingInt((Placed placed) ->
                                        placed.place().paragraph().orElse(Integer.MAX_VALUE))
                                .thenComparingInt(
                                        placed -> placed.place().footnote().orElse(0)))
                        .limit(most)
                        .map(placed -> placed.mention().get())
                        .toList(),
                Math.max(0, all.size() - most));
    }

    private List<String> sections(List<Observation> observations, List<Event> events) {
        List<String> order = new ArrayList<>(observations.stream()
                .map(observation -> heading(observation.locator()))
                .distinct()
                .toList());
        String before = "";
        for (String section : events.stream()
                .map(event -> heading(event.locator()))
                .distinct()
                .toList()) {
            if (!order.contains(section)) {
                order.add(order.indexOf(before) + 1, section);
            }
            before = section;
        }
        // What stands in footnotes alone comes last, wherever it was met.
        String footnotes = words.say("report.footnotes");
        if (order.remove(footnotes)) {
            order.add(footnotes);
        }
        return order;
    }

    private String heading(Locator place) {
        return place.section().orElseGet(() -> words.say("report.footnotes"));
    }

    private List<ReportPage.NamedSource> sources() {
        return edition.catalogue().sources().list(source -> source.report().equals(report)).stream()
                .map(source -> new ReportPage.NamedSource(
                        Anchors.of(source),
                        source.footnote().map(number -> words.say("place.footnote", number)),
                        statements.cite(source),
                        source.address()))
                .toList();
    }

    private List<FigureDefinition> figures(Set<String> indicators) {
        return edition.catalogue()
                .figures()
                .list(figure ->
                        figure.indicators().stream().anyMatch(indicator -> indicators.contains(indicator.id())));
    }

    private List<Disagreement> disagreements(List<Observation> observations, List<Event> events) {
        return Stream.concat(
                        observations.stream().flatMap(one -> edition.discord().touching(one).stream()),
                        events.stream().flatMap(one -> edition.discord().touching(one).stream()))
                .filter(pair -> !pair.isConsistent())
                .distinct()
                .toList();
    }

    static List<ReportCard> cards(Edition edition, Words words) {
        Map<String, Integer> quantities = new LinkedHashMap<>();
        Map<String, Integer> events = new LinkedHashMap<>();
        Map<String, Integer> sources = new LinkedHashMap<>();
        edition.catalogue().observations().list().forEach(one -> count(quantities, one.report()));
        edition.catalogue().events().list().forEach(one -> count(events, one.report()));
        edition.catalogue().sources().list().forEach(one -> count(sources, one.report()));
        return edition.catalogue().reports().list().stream()
                .map(report -> new ReportCard(
                        report,
                        published(words, report),
                        quantities.getOrDefault(report.id(), 0),
                        events.getOrDefault(report.id(), 0),
                        sources.getOrDefault(report.id(), 0)))
                .sorted(Comparator.comparing((ReportCard card) -> card.report().published()))
                .toList();
    }

    private static void count(Map<String, Integer> counts, Report report) {
        counts.merge(report.id(), 1, Integer::sum);
    }
}
