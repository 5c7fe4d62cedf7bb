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

/** Finds single values, to be cited. */
final class QuotationDesk {

    private final Catalogue catalogue;
    private final Words words;
    private final Statements statements;
    private final LocalDate today;

    QuotationDesk(Edition edition, Words words, LocalDate today) {
        this.catalogue = edition.catalogue();
        this.words = words;
        this.statements = new Statements(words);
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
        return quotation(
                statements.at(observation, 0, 0),
                statements.source(observation.report()),
                address(
                        figure -> figure.indicators().contains(observation.indicator())
                                && figure.unit().equals(observation.indicator().unit()),
                        "/reports/" + observation.report().id()));
    }

    private Quotation of(ReferenceValue value) {
        return quotation(
                statements.of(value),
                statements.source(value.series()),
                address(figure -> figure.context().contains(value.series()), "/data"));
    }

    private Quotation of(Claim claim) {
        Statement statement = statements.at(claim, 0, 0);
        String origin = statement.provenance().origin();
        return quotation(
                statement,
                new Source(claim.id(), origin, origin, Optional.empty(), Optional.empty()),
                "/claims#" + Anchors.of(claim));
    }

    private Quotation quotation(Statement statement, Source source, String address) {
        return new Quotation(
                statement,
                source,
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
