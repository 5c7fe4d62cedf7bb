package org.reliance.dashboard;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reliance.catalogue.Claim;
import org.reliance.catalogue.Claimant;
import org.reliance.catalogue.Event;
import org.reliance.catalogue.Observation;
import org.reliance.catalogue.PrimarySource;
import org.reliance.catalogue.ReferenceSeries;
import org.reliance.catalogue.ReferenceValue;
import org.reliance.catalogue.Report;
import org.reliance.figure.Domain;
import org.reliance.figure.Layer;
import org.reliance.figure.Provenance;
import org.reliance.figure.Source;
import org.reliance.figure.Statement;
import org.reliance.quantity.Firmness;
import org.reliance.quantity.Nature;
import org.reliance.quantity.Period;
import org.reliance.quantity.Verification;

/** Puts observations and reference values into words. */
final class Statements {

    private final Words words;

    Statements(Words words) {
        this.words = words;
    }

    /**
     * The observation where its period stands on the year axis: a stretch if it covers several years, and up to the
     * edge of the axis on a side to which it is open.
     */
    Statement onYears(Observation observation, Domain.Years axis) {
        Period period = observation.period();
        return switch (period.openness()) {
            case OPEN_START -> at(observation, Math.min(axis.from(), period.start()), period.end());
            case OPEN_END -> at(observation, period.start(), Math.max(axis.until(), period.end()));
            case CLOSED ->
                period.isSpan()
                        ? at(observation, period.start(), period.end())
                        : at(observation, period.position(), period.position());
        };
    }

    /** The observation at a place of its own. */
    Statement at(Observation observation, double from, double until) {
        String when = words.notation().period(observation.period());
        return new Statement(
                observation.id(),
                from,
                until,
                observation.indicator().name(),
                Optional.of(observation.period()),
                observation.periodIsInferred() ? words.say("period.inferred", when) : when,
                observation.reading(),
                observation.indicator().unit(),
                words.notation()
                        .reading(
                                observation.reading(),
                                observation.firmness(),
                                observation.indicator().unit()),
                observation.firmness(),
                observation.nature(),
                provenance(observation));
    }

    Provenance provenance(Observation observation) {
        return new Provenance(
                observation.report().shortName(),
                observation.report().id(),
                Optional.of(words.place(observation.locator())),
                Optional.of(Anchors.address(observation)),
                observation.source().map(this::cite),
                observation.source().flatMap(PrimarySource::address),
                observation.claimant().map(Claimant::name),
                words.firmness(observation.firmness()),
                words.nature(observation.nature()),
                join(observation.derivation().map(Observation.Derivation::arithmetic), observation.note()));
    }

    /** A reference value as a point of a line; empty when it has no stated number. */
    Optional<Layer.Dot> dot(ReferenceValue value) {
        var unit = value.series().unit();
        return value.reading().point().stream()
                .mapToObj(number -> new Layer.Dot(
                        value.id(),
                        value.period().position(),
                        number,
                        words.notation().reading(value.reading(), unit),
                        value.verification() == Verification.UNVERIFIED
                                ? Layer.Dot.Standing.UNVERIFIED
                                : Layer.Dot.Standing.FIRM,
                        Optional.of(provenance(value))))
                .findFirst();
    }

    /** A reference value by itself. */
    Statement of(ReferenceValue value) {
        double at = value.period().position();
        return new Statement(
                value.id(),
                at,
                at,
                value.series().name(),
                Optional.of(value.period()),
                words.notation().period(value.period()),
                value.reading(),
                value.series().unit(),
                words.notation().reading(value.reading(), value.series().unit()),
                Firmness.EXACT,
                Nature.REFERENCE,
                provenance(value));
    }

    /** What a claim says was published, at a place of its own. */
    Statement at(Claim claim, double from, double until) {
        Optional<Statement> stated = claim.observation().map(observation -> at(observation, from, until));
        Firmness firmness = stated.map(Statement::firmness).orElse(Firmness.EXACT);
        return new Statement(
                claim.observation().map(Observation::id).orElse(claim.id()),
                from,
                until,
                claim.title(),
                stated.flatMap(Statement::period),
                stated.map(Statement::when).orElse(""),
                claim.published(),
                claim.unit(),
                words.notation().reading(claim.published(), firmness, claim.unit()),
                firmness,
                stated.map(Statement::nature).orElse(Nature.CLAIM),
                stated.map(Statement::provenance).orElseGet(() -> provenance(claim)));
    }

    private Provenance provenance(ReferenceValue value) {
        return new Provenance(
                value.series().publisher(),
                value.series().id(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                value.address(),
                Optional.empty(),
                words.verification(value.verification()),
                words.say("nature.reference"),
                join(value.derivation(), value.note()));
    }

    Provenance provenance(Event event) {
        return new Provenance(
                event.report().shortName(),
                event.report().id(),
                Optional.of(words.place(event.locator())),
                Optional.of(Anchors.address(event)),
                event.source().map(this::cite),
                event.source().flatMap(PrimarySource::address),
                event.claimant().map(Claimant::name),
                words.notation().period(event.period()),
                words.say("standing." + event.standing().id()),
                event.note());
    }

    /** Of a claim that no report of the catalogue makes. */
    private Provenance provenance(Claim claim) {
        return new Provenance(
                claim.claimant().map(Claimant::name).orElse(claim.title()),
                claim.id(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                claim.claimant().map(Claimant::name),
                words.firmness(Firmness.EXACT),
                words.nature(Nature.CLAIM),
                claim.reason());
    }

    /** Of what the equations give beside a claim. */
    Provenance provenanceOfEquations(Claim claim) {
        return new Provenance(
                words.say("calibration.origin", claim.model().title()),
                claim.model().id(),
                Optional.empty(),
                Optional.of("/claims#" + Anchors.of(claim)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                words.firmness(Firmness.EXACT),
                words.nature(Nature.DERIVED),
                claim.reason());
    }

    Source source(ReferenceSeries series) {
        return new Source(
                series.id(),
                series.publisher(),
                words.say("source.reference", series.publisher(), series.name()),
                Optional.empty(),
                series.licence());
    }

    Source source(Report report) {
        return new Source(
                report.id(),
                report.shortName(),
                words.say(
                        "source.report",
                        report.author(),
                        report.title(),
                        report.publisher(),
                        words.notation().period(report.published())),
                Optional.empty(),
                Optional.empty());
    }

    /** Author, title, publisher and date, as far as they are known. */
    String cite(PrimarySource source) {
        return Stream.of(
                        source.author(),
                        Optional.of(source.title()),
                        source.publisher(),
                        source.published().map(words.notation()::period))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> join(Optional<String> first, Optional<String> second) {
        String text = Stream.of(first, second).flatMap(Optional::stream).collect(Collectors.joining(" "));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
