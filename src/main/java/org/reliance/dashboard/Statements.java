package org.reliance.dashboard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reliance.catalogue.Catalogue;
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
import org.reliance.figure.Work;
import org.reliance.quantity.Firmness;
import org.reliance.quantity.Nature;
import org.reliance.quantity.Period;
import org.reliance.quantity.Unit;
import org.reliance.quantity.Verification;

/** Puts observations and reference values into words. */
final class Statements {

    private static final String BETWEEN_SOURCES = "; ";

    private final Catalogue catalogue;
    private final Words words;

    Statements(Catalogue catalogue, Words words) {
        this.catalogue = catalogue;
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
        List<Observation> inputs = inputs(observation);
        return new Provenance(
                origin(observation, inputs),
                observation.report().id(),
                Optional.of(words.place(observation.locator())),
                Optional.of(Anchors.address(observation)),
                observation.source().map(this::cite),
                observation.source().flatMap(PrimarySource::address),
                Optional.empty(),
                observation.derivation().isPresent()
                        ? Optional.of(maker(observation))
                        : observation.claimant().map(Claimant::name),
                words.firmness(observation.firmness(), observation.reading()),
                words.nature(observation.nature()),
                inputs.stream().map(this::input).toList(),
                join(observation.derivation().map(Observation.Derivation::arithmetic), observation.note()));
    }

    /** What an observation is derived from; nothing where it is stated. */
    private List<Observation> inputs(Observation observation) {
        return observation.derivation().stream()
                .flatMap(derivation -> derivation.from().stream())
                .flatMap(id -> catalogue.observations().find(id).stream())
                .toList();
    }

    /** The reports that an observation rests on: its own or, of a derived one, those of what it is derived from. */
    List<Report> reports(Observation observation) {
        return observation.derivation().isEmpty()
                ? List.of(observation.report())
                : inputs(observation).stream()
                        .map(Observation::report)
                        .distinct()
                        .toList();
    }

    private String origin(Observation observation, List<Observation> inputs) {
        String from = Stream.concat(inputs.stream(), Stream.of(observation))
                .limit(Math.max(1, inputs.size()))
                .map(this::attribution)
                .distinct()
                .collect(Collectors.joining(BETWEEN_SOURCES));
        return observation.derivation().isPresent()
                ? words.say("origin.derived", maker(observation), from)
                : observation.report().shortName();
    }

    /** Whose word it is, with the report; the author of a report need not be named beside it. */
    private String attribution(Observation input) {
        String report = input.report().shortName();
        return input.claimant()
                .filter(claimant -> !claimant.isCompiler())
                .map(Claimant::name)
                .filter(name -> !name.equals(input.report().author()))
                .map(name -> words.say("attribution", name, report))
                .orElse(report);
    }

    /** Who did the arithmetic: whoever put the data together, and never one whose words went into it. */
    private String maker(Observation derived) {
        return derived.claimant()
                .filter(Claimant::isCompiler)
                .map(Claimant::name)
                .orElseGet(() -> words.say("maker.unnamed"));
    }

    /** Who says it, in a few words: whoever asserts it or, of what is derived, who derived it from whose words. */
    String speaker(Observation observation) {
        if (observation.derivation().isEmpty()) {
            return observation
                    .claimant()
                    .map(Claimant::name)
                    .orElseGet(() -> observation.report().shortName());
        }
        String from = inputs(observation).stream()
                .filter(input -> input.derivation().isEmpty())
                .map(this::speaker)
                .distinct()
                .collect(Collectors.joining(", "));
        return from.isEmpty() ? maker(observation) : words.say("speaker.derived", maker(observation), from);
    }

    /** What went into a derivation, with who said it where. */
    private String input(Observation input) {
        return words.say(
                "input",
                input.indicator().name(),
                words.notation().period(input.period()),
                words.notation()
                        .reading(
                                input.reading(),
                                input.firmness(),
                                input.indicator().unit()),
                voice(input));
    }

    private String voice(Observation input) {
        if (input.derivation().isPresent()) {
            return words.say("input.derived", maker(input));
        }
        String place = input.report().shortName() + ", " + words.place(input.locator());
        return input.claimant()
                .filter(claimant -> !claimant.name().equals(input.report().author()))
                .map(claimant -> words.say("input.claimed", claimant.name(), place))
                .orElse(place);
    }

    /** A reference value as a point of a line; empty when it has no stated number. */
    Optional<Layer.Dot> dot(ReferenceValue value) {
        var unit = value.series().unit();
        return value.reading().point().stream()
                .mapToObj(number -> new Layer.Dot(
                        value.id(),
                        value.period().position(),
                        number,
                        text(value, unit),
                        value.verification() == Verification.UNVERIFIED
                                ? Layer.Dot.Standing.UNVERIFIED
                                : Layer.Dot.Standing.FIRM,
                        Optional.of(provenance(value))))
                .findFirst();
    }

    /** The value in words; one that covers a part of its period alone says which. */
    private String text(ReferenceValue value, Unit unit) {
        String text = words.notation().reading(value.reading(), unit);
        return value.covers()
                .map(part -> words.say("when.covers", text, words.notation().period(part)))
                .orElse(text);
    }

    private String when(ReferenceValue value) {
        String period = words.notation().period(value.period());
        return value.covers()
                .map(part -> words.say("when.covers", period, words.notation().period(part)))
                .orElse(period);
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
                when(value),
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
        boolean isDerived = value.verification() == Verification.DERIVED;
        return new Provenance(
                isDerived ? derivedFrom(value.series()) : value.series().publisher(),
                value.series().id(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                value.address(),
                value.readAt().map(place -> words.say("read-at." + place.id())),
                isDerived ? Optional.of(compiler()) : Optional.empty(),
                verification(value),
                words.say("nature.reference"),
                List.of(),
                join(value.derivation(), value.note()));
    }

    /** How far the value was checked; of one that was read, whose page it was read on. */
    private String verification(ReferenceValue value) {
        return value.readAt()
                .filter(_ -> value.verification() == Verification.SEEN)
                .map(place -> words.say("read-at.seen", words.say("read-at." + place.id())))
                .orElseGet(() -> words.verification(value.verification()));
    }

    private String derivedFrom(ReferenceSeries series) {
        return words.say("origin.derived", compiler(), series.publisher());
    }

    /** Who put the data together. */
    String compiler() {
        return catalogue.claimants().list(Claimant::isCompiler).stream()
                .map(Claimant::name)
                .findFirst()
                .orElseGet(() -> words.say("maker.unnamed"));
    }

    /** Whether nobody published the series: not one of its values was read as it stands. */
    boolean isDerived(ReferenceSeries series) {
        List<ReferenceValue> values = catalogue.listValues(series);
        return !values.isEmpty()
                && values.stream().noneMatch(value -> value.verification() == Verification.SEEN)
                && values.stream().anyMatch(value -> value.verification() == Verification.DERIVED);
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
        String publisher = isDerived(series) ? derivedFrom(series) : series.publisher();
        return new Source(
                series.id(),
                publisher,
                words.say("source.reference", publisher, series.name()),
                Optional.empty(),
                series.licence(),
                Optional.of(Work.dataset(
                        isDerived(series) ? compiler() : series.publisher(), series.name(), Optional.empty())));
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
                Optional.empty(),
                Optional.of(new Work(
                        Work.Kind.REPORT,
                        authors(report),
                        report.title(),
                        Optional.of(report.publisher()),
                        Optional.of(report.published()),
                        report.publishedIsInferred(),
                        report.series(),
                        report.number())));
    }

    /** As printed, in one part, where it is not known which is the family name. */
    private static List<Work.Author> authors(Report report) {
        return report.authorNames().isEmpty()
                ? List.of(Work.Author.body(report.author()))
                : report.authorNames().stream().map(Work.Author::of).toList();
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
