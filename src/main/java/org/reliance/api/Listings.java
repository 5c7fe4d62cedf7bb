package org.reliance.api;

import java.util.Optional;
import org.reliance.catalogue.Claimant;
import org.reliance.catalogue.Disagreement;
import org.reliance.catalogue.Entry;
import org.reliance.catalogue.Event;
import org.reliance.catalogue.Indicator;
import org.reliance.catalogue.Locator;
import org.reliance.catalogue.Observation;
import org.reliance.catalogue.PrimarySource;
import org.reliance.catalogue.ReferenceValue;
import org.reliance.catalogue.Report;
import org.reliance.quantity.Absence;
import org.reliance.quantity.Period;
import org.reliance.quantity.Reading;

/** The entries of a catalogue as rows, each with all that is known of where it comes from. */
final class Listings {

    private Listings() {}

    static Line report(Report report) {
        return Line.of(report.id())
                .with("shortName", report.shortName())
                .with("title", report.title())
                .with("author", report.author())
                .with("publisher", report.publisher())
                .with("series", report.series(), "series")
                .with("number", report.number(), "number")
                .with("published", report.published().text())
                .with("publishedIsInferred", report.publishedIsInferred())
                .with("language", report.language())
                .with("contribution", report.contribution())
                .with("note", report.note(), "note");
    }

    static Line source(PrimarySource source) {
        return Line.of(source.id())
                .with("report", source.report().id())
                .with("footnote", source.footnote(), "footnote")
                .with("title", source.title())
                .with("author", source.author(), "author")
                .with("publisher", source.publisher(), "publisher")
                .with("published", source.published().map(Period::text), "published")
                .with("address", source.address(), "address")
                .with("note", source.note(), "note");
    }

    static Line indicator(Indicator indicator) {
        return Line.of(indicator.id())
                .with("family", indicator.family().id())
                .with("name", indicator.name())
                .with("unit", indicator.unit().symbol())
                .with("measures", indicator.measures())
                .with("partOf", indicator.partOf(), "partOf")
                .with("outturn", indicator.outturn(), "outturn")
                .with("note", indicator.note(), "note");
    }

    static Line observation(Observation observation) {
        Line line = Line.of(observation.id())
                .with("indicator", observation.indicator().id())
                .with("family", observation.indicator().family().id())
                .with("measures", observation.indicator().measures())
                .with("period", observation.period().text())
                .with("periodIsInferred", observation.periodIsInferred());
        reading(line, observation.reading())
                .with("unit", observation.indicator().unit().symbol())
                .with("firmness", observation.firmness().id())
                .with("nature", observation.nature().id())
                .with("report", observation.report().id());
        return provenance(line, observation.locator(), observation.claimant(), observation.source())
                .with("derivedFrom", observation.derivation().map(Observation.Derivation::from), "derivation")
                .with("derivation", observation.derivation().map(Observation.Derivation::arithmetic), "derivation")
                .with("note", observation.note(), "note");
    }

    static Line event(Event event) {
        Line line = Line.of(event.id())
                .with("occurrence", event.occurrence())
                .with("title", event.title())
                .with("category", event.category())
                .with("period", event.period().text())
                .with("periodIsInferred", event.periodIsInferred())
                .with("standing", event.standing().id())
                .with("fulfils", Optional.of(event.fulfils()).filter(plans -> !plans.isEmpty()), "fulfils")
                .with("report", event.report().id());
        return provenance(line, event.locator(), event.claimant(), event.source())
                .with("note", event.note(), "note");
    }

    /**
     * A disagreement.
     *
     * @param isFound whether it was computed, and not noted by a reader
     */
    static Line disagreement(Disagreement disagreement, boolean isFound) {
        Line line = Line.of(disagreement.id())
                .with("kind", disagreement.kind().id())
                .with("title", disagreement.title())
                .with("noticedBy", isFound ? "computed" : "reader");
        side(line, "first", disagreement.first());
        side(line, "second", disagreement.second());
        return line.with("arithmetic", disagreement.arithmetic(), "arithmetic").with("meaning", disagreement.meaning());
    }

    static Line reference(ReferenceValue value) {
        Line line = Line.of(value.id())
                .with("series", value.series().id())
                .with("name", value.series().name())
                .with("measures", value.series().measures())
                .with("period", value.period().text())
                .with("covers", value.covers().map(Period::text), "covers");
        return reading(line, value.reading())
                .with("unit", value.series().unit().symbol())
                .with("status", value.verification().id())
                .with("publisher", value.series().publisher())
                .with("licence", value.series().licence(), "licence")
                .with("address", value.address(), "address")
                .with("readAt", value.readAt().map(ReferenceValue.ReadAt::id), "address")
                .with("derivation", value.derivation(), "referenceDerivation")
                .with("note", value.note(), "note");
    }

    private static Line reading(Line line, Reading reading) {
        Optional<Double> value = reading.point().stream().boxed().findFirst();
        Optional<Reading.Between> bounds = reading.bounds();
        return switch (reading) {
            case Reading.Absent(Absence kind, String reason) ->
                line.withReason("value", value, reason)
                        .withReason("low", value, reason)
                        .withReason("high", value, reason)
                        .with("absenceKind", kind.id());
            case Reading.Value _, Reading.Between _, Reading.Around _ ->
                line.with("value", value, "value")
                        .with("low", bounds.map(Reading.Between::low), "bounds")
                        .with("high", bounds.map(Reading.Between::high), "bounds")
                        .with("absenceKind", Optional.empty(), "number");
        };
    }

    private static Line provenance(
            Line line, Locator place, Optional<Claimant> claimant, Optional<PrimarySource> source) {
        return line.with("section", place.section(), "section")
                .with("paragraph", place.paragraph(), "paragraph")
                .with("footnote", place.footnote(), "footnote")
                .with("claimant", claimant.map(Entry::id), "claimant")
                .with("claimantName", claimant.map(Claimant::name), "claimant")
                .with("source", source.map(Entry::id), "source")
                .with("sourceTitle", source.map(PrimarySource::title), "source")
                .with(
                        "sourceAddress",
                        source.flatMap(PrimarySource::address),
                        source.isPresent() ? "sourceAddress" : "source");
    }

    private static void side(Line line, String which, Disagreement.Side side) {
        switch (side) {
            case Disagreement.Side.OfObservation(Observation observation) ->
                side(line, which, "observation", observation.id(), observation.report(), observation.locator());
            case Disagreement.Side.OfEvent(Event event) ->
                side(line, which, "event", event.id(), event.report(), event.locator());
            case Disagreement.Side.OfReference(ReferenceValue value) ->
                line.with(which, value.id())
                        .with(which + "Kind", "reference")
                        .with(which + "Report", Optional.empty(), "reference")
                        .with(which + "Section", Optional.empty(), "place")
                        .with(which + "Paragraph", Optional.empty(), "place")
                        .with(which + "Footnote", Optional.empty(), "place");
        }
    }

    private static void side(Line line, String which, String kind, String id, Report report, Locator place) {
        line.with(which, id)
                .with(which + "Kind", kind)
                .with(which + "Report", report.id())
                .with(which + "Section", place.section(), "section")
                .with(which + "Paragraph", place.paragraph(), "paragraph")
                .with(which + "Footnote", place.footnote(), "footnote");
    }
}
