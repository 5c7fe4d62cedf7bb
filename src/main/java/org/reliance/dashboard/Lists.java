package org.reliance.dashboard;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.reliance.catalogue.Disagreement;
import org.reliance.catalogue.Event;
import org.reliance.catalogue.Indicator;
import org.reliance.catalogue.Observation;
import org.reliance.catalogue.PrimarySource;
import org.reliance.catalogue.ReferenceValue;
import org.reliance.catalogue.Report;
import org.reliance.quantity.Absence;
import org.reliance.quantity.Firmness;
import org.reliance.quantity.Nature;
import org.reliance.quantity.Period;
import org.reliance.quantity.Reading;
import org.reliance.quantity.Verification;

/** The lists of a catalogue, each narrowed down as an address asks. */
public final class Lists {

    private final Edition edition;
    private final Words words;

    Lists(Edition edition, Words words) {
        this.edition = edition;
        this.words = words;
    }

    /** The version of the data that are listed. */
    public String version() {
        return edition.catalogue().version();
    }

    public Selection<Report> reports(Map<String, ? extends Collection<String>> parameters) {
        return this.<Report>criteria()
                .byText(report -> report.title() + " " + report.author() + " " + report.publisher())
                .select(edition.catalogue().reports().list(), parameters);
    }

    public Selection<PrimarySource> sources(Map<String, ? extends Collection<String>> parameters) {
        return this.<PrimarySource>criteria()
                .byReport((source, id) -> source.report().id().equals(id))
                .byText(source -> source.title() + " " + source.author().orElse("") + " "
                        + source.publisher().orElse(""))
                .select(edition.catalogue().sources().list(), parameters);
    }

    public Selection<Indicator> indicators(Map<String, ? extends Collection<String>> parameters) {
        return this.<Indicator>criteria()
                .by(
                        "family",
                        families(),
                        (indicator, id) -> indicator.family().id().equals(id))
                .byText(indicator -> indicator.name() + " " + indicator.measures())
                .select(edition.catalogue().indicators().list(), parameters);
    }

    public Selection<Observation> observations(Map<String, ? extends Collection<String>> parameters) {
        return this.<Observation>criteria()
                .by(
                        "family",
                        families(),
                        (observation, id) ->
                                observation.indicator().family().id().equals(id))
                .by(
                        "indicator",
                        edition.catalogue().indicators().list().stream()
                                .map(indicator -> new Filter.Option(indicator.id(), indicator.name()))
                                .toList(),
                        (observation, id) -> observation.indicator().id().equals(id))
                .byReport((observation, id) -> observation.report().id().equals(id))
                .by(
                        "claimant",
                        edition.catalogue().claimants().list().stream()
                                .map(claimant -> new Filter.Option(claimant.id(), claimant.name()))
                                .toList(),
                        (observation, id) -> observation
                                .claimant()
                                .filter(claimant -> claimant.id().equals(id))
                                .isPresent())
                .byValue("nature", "nature", Nature.values(), Nature::id, Observation::nature)
                .byValue("firmness", "firmness", Firmness.values(), Firmness::id, Observation::firmness)
                .by("absence", terms("absence", ids(Absence.values(), Absence::id)), Lists::isAbsent)
                .byText(observation -> observation.indicator().name() + " "
                        + observation.note().orElse(""))
                .select(edition.catalogue().observations().list(), parameters);
    }

    public Selection<Event> events(Map<String, ? extends Collection<String>> parameters) {
        List<Event> events = edition.catalogue().events().list();
        return this.<Event>criteria()
                .byTerm("category", "category", events, Event::category)
                .byReport((event, id) -> event.report().id().equals(id))
                .byValue("standing", "standing", Event.Standing.values(), Event.Standing::id, Event::standing)
                .byValue(
                        "precision",
                        "precision",
                        Period.Grain.values(),
                        Lists::id,
                        event -> event.period().grain())
                .byText(event -> event.title() + " " + event.note().orElse(""))
                .select(events, parameters);
    }

    public Selection<Disagreement> disagreements(Map<String, ? extends Collection<String>> parameters) {
        List<Disagreement> disagreements = edition.discord().list();
        return byStatement(this.<Disagreement>criteria()
                        .byTerm(
                                "kind",
                                "kind",
                                disagreements,
                                disagreement -> disagreement.kind().id()))
                .select(disagreements, parameters);
    }

    /** The pairs that seem to disagree and do not. */
    public Selection<Disagreement> consistent(Map<String, ? extends Collection<String>> parameters) {
        return byStatement(this.<Disagreement>criteria())
                .select(edition.discord().listConsistent(), parameters);
    }

    private Criteria<Disagreement> byStatement(Criteria<Disagreement> criteria) {
        return criteria.byReport((disagreement, id) -> disagreement
                        .sides()
                        .flatMap(side -> side.report().stream())
                        .anyMatch(report -> report.id().equals(id)))
                .by(
                        "figure",
                        edition.catalogue().figures().list().stream()
                                .filter(figure -> !figure.indicators().isEmpty())
                                .map(figure -> new Filter.Option(figure.id(), figure.title()))
                                .toList(),
                        (disagreement, id) -> edition.listFigures(disagreement).stream()
                                .anyMatch(figure -> figure.id().equals(id)))
                .by(
                        "by",
                        terms("by", "reader", "computed"),
                        (disagreement, by) -> edition.discord().isFound(disagreement) == by.equals("computed"))
                .byText(disagreement -> disagreement.title() + " " + disagreement.meaning());
    }

    public Selection<ReferenceValue> reference(Map<String, ? extends Collection<String>> parameters) {
        return this.<ReferenceValue>criteria()
                .by(
                        "series",
                        edition.catalogue().referenceSeries().list().stream()
                                .map(series -> new Filter.Option(series.id(), series.name()))
                                .toList(),
                        (value, id) -> value.series().id().equals(id))
                .byValue(
                        "status", "verification", Verification.values(), Verification::id, ReferenceValue::verification)
                .byText(value -> value.series().name() + " " + value.series().publisher())
                .select(edition.catalogue().referenceValues().list(), parameters);
    }

    private static boolean isAbsent(Observation observation, String kind) {
        return observation.reading() instanceof Reading.Absent(Absence why, String _)
                && why.id().equals(kind);
    }

    private static <V> String[] ids(V[] values, Function<V, String> id) {
        return Arrays.stream(values).map(id).toArray(String[]::new);
    }

    private <E> Criteria<E> criteria() {
        return new Criteria<>(edition, words);
    }

    private List<Filter.Option> families() {
        return edition.catalogue().families().list().stream()
                .map(family -> new Filter.Option(family.id(), family.title()))
                .toList();
    }

    private List<Filter.Option> terms(String group, String... ids) {
        return Arrays.stream(ids)
                .map(id -> new Filter.Option(id, words.name(group, id)))
                .toList();
    }

    private static String id(Period.Grain grain) {
        return grain.name().toLowerCase(Locale.ROOT);
    }
}
