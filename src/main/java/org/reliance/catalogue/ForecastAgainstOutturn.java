package org.reliance.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reliance.quantity.Firmness;
import org.reliance.quantity.Period;
import org.reliance.quantity.Verification;

/**
 * A forecast or plan, and what came: by another statement of the same time, or by the reference series that counts the
 * same thing. A reference value is held only against a statement of the same single year, since of a longer stretch nobody
 * can say whether its number is a sum, an average or an end. Numbers that differ by rounding agree.
 */
record ForecastAgainstOutturn(Findings findings) implements DisagreementFinder.Rule {

    @Override
    public Stream<Disagreement> find(Catalogue catalogue) {
        Map<String, Map<Integer, ReferenceValue>> outturns = new HashMap<>();
        return Stated.byIndicator(catalogue).values().stream()
                .flatMap(statements -> Stream.concat(
                        amongStatements(statements),
                        statements.stream().flatMap(stated -> againstReference(stated, catalogue, outturns).stream())));
    }

    private Stream<Disagreement> amongStatements(List<Stated> statements) {
        return Stated.overlapping(statements, stated -> stated.isOfFact() || stated.isOfFuture())
                .filter(pair -> pair.first().isOfFact() != pair.second().isOfFact()
                        && pair.first().isComparableWith(pair.second())
                        && pair.first().disagreesWith(pair.second()))
                .map(pair -> pair.first().isOfFuture()
                        ? word(pair.first(), pair.second())
                        : word(pair.second(), pair.first()));
    }

    private Disagreement word(Stated forecast, Stated outturn) {
        return findings.word(
                "forecast",
                Disagreement.Kind.FORECAST_AND_OUTTURN,
                forecast.side(),
                outturn.side(),
                forecast.observation().indicator().name(),
                findings.reading(forecast.observation()),
                findings.period(forecast.period()),
                findings.voice(forecast.observation()),
                findings.reading(outturn.observation()),
                findings.period(outturn.period()),
                findings.voice(outturn.observation()),
                findings.distance(forecast, outturn));
    }

    private Optional<Disagreement> againstReference(
            Stated stated, Catalogue catalogue, Map<String, Map<Integer, ReferenceValue>> outturns) {
        if (!isOfOneYear(stated.period()) || !(stated.isOfFact() || stated.isOfFuture())) {
            return Optional.empty();
        }
        return stated.observation()
                .indicator()
                .outturn()
                .flatMap(series -> Optional.ofNullable(outturns.computeIfAbsent(series, id -> years(catalogue, id))
                        .get(stated.period().firstYear())))
                // A report rounds what a publisher prints in full.
                .flatMap(value -> Amount.of(value.reading(), Firmness.EXACT, stated.unit())
                        .filter(stated.amount()::disagreesWith)
                        .map(amount -> word(stated, value, amount.written())));
    }

    private static boolean isOfOneYear(Period period) {
        return period.grain() == Period.Grain.YEAR && period.openness() == Period.Openness.CLOSED;
    }

    /** The values of whole years, by year, as far as they were seen or computed from values seen. */
    private static Map<Integer, ReferenceValue> years(Catalogue catalogue, String series) {
        Map<Integer, ReferenceValue> years = new HashMap<>();
        catalogue
                .referenceSeries()
                .find(series)
                .map(catalogue::listValues)
                .orElse(List.of())
                .forEach(value -> {
                    if (isOfOneYear(value.period()) && value.verification() != Verification.UNVERIFIED) {
                        years.putIfAbsent(value.period().firstYear(), value);
                    }
                });
        return years;
    }

    private Disagreement word(Stated stated, ReferenceValue value, Reach reach) {
        return findings.word(
                stated.isOfFuture() ? "forecast-reference" : "reference",
                stated.isOfFuture() ? Disagreement.Kind.FORECAST_AND_OUTTURN : Disagreement.Kind.SOURCE,
                stated.side(),
                new Disagreement.Side.OfReference(value),
                stated.observation().indicator().name(),
                findings.reading(stated.observation()),
                findings.period(stated.period()),
                findings.voice(stated.observation()),
                findings.reading(value),
                value.series().name(),
                value.series().publisher(),
                findings.distance(stated, reach));
    }
}
