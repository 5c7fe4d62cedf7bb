package org.reliance.dashboard;

import java.util.List;
import java.util.Optional;
import org.reliance.catalogue.Claimant;
import org.reliance.catalogue.Disagreement;
import org.reliance.catalogue.Entry;
import org.reliance.catalogue.Event;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.catalogue.Indicator;
import org.reliance.catalogue.Observation;
import org.reliance.catalogue.PrimarySource;
import org.reliance.catalogue.ReferenceSeries;
import org.reliance.catalogue.Report;

/** Searches an edition, and puts what was found into words. */
final class SearchDesk {

    private final Edition edition;
    private final Words words;

    SearchDesk(Edition edition, Words words) {
        this.edition = edition;
        this.words = words;
    }

    SearchAnswer search(String text, Optional<Hit.Kind> kind, int limit) {
        SearchIndex.Result result = edition.index().search(text, kind, limit);
        return new SearchAnswer(text, result.best().stream().map(this::hit).toList(), result.total(), result.counts());
    }

    private Hit hit(SearchIndex.Found found) {
        Entry entry = found.entry();
        return switch (entry) {
            case FigureDefinition figure ->
                hit(found, figure.title(), figure.family().title(), "/figures/" + figure.id());
            case Report report ->
                hit(
                        found,
                        report.title(),
                        words.say("hit.report", report.shortName(), report.publisher()),
                        "/reports/" + report.id());
            case Indicator indicator ->
                hit(
                        found,
                        indicator.name(),
                        words.say("hit.indicator", indicator.family().title(), indicator.unit()),
                        address(indicator));
            case ReferenceSeries series -> hit(found, series.name(), series.publisher(), address(series));
            case Claimant claimant ->
                hit(
                        found,
                        claimant.name(),
                        words.name("claimant", claimant.kind()),
                        "/search?"
                                + Filters.none()
                                        .with("q", Optional.of(claimant.name()))
                                        .text());
            case PrimarySource source ->
                hit(
                        found,
                        source.title(),
                        source.report().shortName(),
                        Anchors.address(source.report(), Anchors.of(source)));
            case Event event ->
                hit(
                        found,
                        event.title(),
                        words.say(
                                "hit.event",
                                words.notation().period(event.period()),
                                event.report().shortName()),
                        "/timeline#" + Anchors.of(event));
            case Disagreement disagreement ->
                hit(
                        found,
                        disagreement.title(),
                        words.name("kind", disagreement.kind().id()),
                        Anchors.address(disagreement));
            case Observation observation ->
                hit(
                        found,
                        words.say(
                                "voice.quantity",
                                observation.indicator().name(),
                                words.notation()
                                        .reading(
                                                observation.reading(),
                                                observation.firmness(),
                                                observation.indicator().unit())),
                        words.say(
                                "hit.event",
                                words.notation().period(observation.period()),
                                observation.report().shortName()),
                        Anchors.address(observation));
            default -> throw new IllegalStateException("nothing of this kind is in the index: " + entry);
        };
    }

    private Hit hit(SearchIndex.Found found, String title, String detail, String address) {
        return new Hit(
                found.kind(),
                words.say("hit.kind." + found.kind().id()),
                found.entry().id(),
                title,
                detail,
                address);
    }

    /** The first figure that shows it, or the first place in a report that speaks of it. */
    private String address(Indicator indicator) {
        List<FigureDefinition> figures = edition.listFigures(indicator);
        if (!figures.isEmpty()) {
            return "/figures/" + figures.getFirst().id();
        }
        return edition.catalogue().listObservations(indicator).stream()
                .findFirst()
                .map(Anchors::address)
                .orElse("/data");
    }

    private String address(ReferenceSeries series) {
        return edition.catalogue().figures().list(figure -> figure.context().contains(series)).stream()
                .findFirst()
                .map(figure -> "/figures/" + figure.id())
                .orElse("/data");
    }
}
