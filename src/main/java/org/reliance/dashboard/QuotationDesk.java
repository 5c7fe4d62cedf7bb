package org.reliance.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.reliance.catalogue.Catalogue;
import org.reliance.catalogue.Claim;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.catalogue.Observation;
import org.reliance.catalogue.ReferenceValue;
import org.reliance.figure.Source;
import org.reliance.figure.Stamp;
import org.reliance.figure.Statement;
import org.reliance.figure.Work;
import org.reliance.quantity.Period;
import org.reliance.quantity.Verification;

/** Finds single values, to be cited. */
final class QuotationDesk {

    private final Catalogue catalogue;
    private final Words words;
    private final Statements statements;
    private final LocalDate today;

    QuotationDesk(Edition edition, Words words, LocalDate today) {
        this.catalogue = edition.catalogue();
        this.words = words;
        this.statements = new Statements(edition.catalogue(), words);
        this.today = today;
    }

    /**
     * The value of an observation, of the claim that is held against the equations, or of a reference series.
     *
     * @throws UnknownIdException when nothing of that id states a value
     */
    Quotation require(String id) {
        Optional<Claim> claim = catalogue.claims().find(id);
        return claim.filter(it -> it.observation().isEmpty())
                .map(this::of)
                .or(() -> catalogue.referenceValues().find(id).map(this::of))
                .orElseGet(() -> of(claim.flatMap(Claim::observation)
                        .orElseGet(() -> catalogue
                                .observations()
                                .find(id)
                                .orElseThrow(() -> UnknownIdException.of("value", id)))));
    }

    private Quotation of(Observation observation) {
        Statement statement = statements.at(observation, 0, 0);
        List<Source> reports =
                statements.reports(observation).stream().map(statements::source).toList();
        boolean isDerived = observation.derivation().isPresent();
        return quotation(
                statement,
                isDerived ? derived(statement) : statements.source(observation.report()),
                isDerived ? reports : List.of(),
                address(
                        figure -> figure.indicators().contains(observation.indicator())
                                && figure.unit().equals(observation.indicator().unit()),
                        "/reports/" + observation.report().id()));
    }

    private Quotation of(ReferenceValue value) {
        Statement statement = statements.of(value);
        return quotation(
                statement,
                value.verification() == Verification.DERIVED ? derived(statement) : statements.source(value.series()),
                List.of(),
                address(figure -> figure.context().contains(value.series()), "/data"));
    }

    private Quotation of(Claim claim) {
        Statement statement = statements.at(claim, 0, 0);
        String origin = statement.provenance().origin();
        return quotation(
                statement,
                new Source(claim.id(), origin, origin, Optional.empty(), Optional.empty()),
                List.of(),
                "/claims#" + Anchors.of(claim));
    }

    /** A value that nobody published: whoever put the data together made it, of this edition. */
    private Source derived(Statement statement) {
        String maker = statement.provenance().claimant().orElseThrow();
        String title = words.say("source.value", statement.subject(), statement.when(), statement.text());
        return new Source(
                statement.id(),
                maker,
                statement.provenance().origin(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Work.dataset(maker, title, Optional.of(Period.ofYear(today.getYear())))));
    }

    private Quotation quotation(Statement statement, Source source, List<Source> inputs, String address) {
        return new Quotation(
                statement,
                source,
                inputs,
                new Stamp(catalogue.version(), today, address, List.of(), statement.id()),
                words.locale());
    }

    /** A figure that shows the value, or else another page that does. */
    private String address(Predicate<FigureDefinition> shows, String otherwise) {
        return catalogue.figures().list(shows).stream()
                .findFirst()
                .map(figure -> FigureQuery.of(figure.id()).address())
                .orElse(otherwise);
    }
}
