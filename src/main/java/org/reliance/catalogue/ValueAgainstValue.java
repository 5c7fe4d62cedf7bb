package org.reliance.catalogue;

import java.util.List;
import java.util.stream.Stream;

/** Two voices give the same indicator different numbers for overlapping periods, or one a number outside the other's range. */
record ValueAgainstValue(Findings findings) implements DisagreementFinder.Rule {

    @Override
    public Stream<Disagreement> find(Catalogue catalogue) {
        return Stated.byIndicator(catalogue).values().stream().flatMap(this::within);
    }

    private Stream<Disagreement> within(List<Stated> statements) {
        return Stated.overlapping(statements, Stated::isOfFact)
                .filter(pair -> pair.first().isOfAnotherVoiceThan(pair.second())
                        && pair.first().reach().misses(pair.second().reach()))
                .map(pair -> pair.first().isRange() == pair.second().isRange()
                        ? values(pair.first(), pair.second())
                        : pair.first().isRange()
                                ? outside(pair.second(), pair.first())
                                : outside(pair.first(), pair.second()));
    }

    private Disagreement values(Stated first, Stated second) {
        boolean isSamePeriod = first.period().equals(second.period());
        return word(isSamePeriod ? "values" : "overlap", isSamePeriod ? "contradiction" : "definition", first, second);
    }

    private Disagreement outside(Stated value, Stated range) {
        return word("range", "range", value, range);
    }

    private Disagreement word(String words, String kind, Stated first, Stated second) {
        return findings.word(
                words,
                kind,
                first.side(),
                second.side(),
                first.observation().indicator().name(),
                findings.reading(first.observation()),
                findings.period(first.period()),
                findings.voice(first.observation()),
                findings.reading(second.observation()),
                findings.period(second.period()),
                findings.voice(second.observation()),
                findings.quantity(
                        first.reach().gap(second.reach()),
                        first.observation().indicator().unit()));
    }
}
