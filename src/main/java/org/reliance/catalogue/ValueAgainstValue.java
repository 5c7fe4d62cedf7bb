package org.reliance.catalogue;

import java.util.List;
import java.util.stream.Stream;

/**
 * Two voices give the same indicator different numbers for one time, or one a number outside the other's range. Silent
 * where rounding reconciles them, where their times differ so that a sum or an average may, and where notes tell them
 * apart.
 */
record ValueAgainstValue(Findings findings) implements DisagreementFinder.Rule {

    @Override
    public Stream<Disagreement> find(Catalogue catalogue) {
        return Stated.byIndicator(catalogue).values().stream().flatMap(this::within);
    }

    private Stream<Disagreement> within(List<Stated> statements) {
        return Stated.overlapping(statements, Stated::isOfFact)
                .filter(pair -> pair.first().isOfAnotherVoiceThan(pair.second())
                        && pair.first().isComparableWith(pair.second())
                        && !pair.first().hasAnotherNoteThan(pair.second())
                        && pair.first().disagreesWith(pair.second()))
                .map(pair -> pair.first().isRange() == pair.second().isRange()
                        ? values(pair.first(), pair.second())
                        : pair.first().isRange()
                                ? outside(pair.second(), pair.first())
                                : outside(pair.first(), pair.second()));
    }

    private Disagreement values(Stated first, Stated second) {
        return first.isOfTheTimeOf(second)
                ? word("values", Disagreement.Kind.CONTRADICTION, first, second)
                : word("overlap", Disagreement.Kind.DEFINITION, first, second);
    }

    private Disagreement outside(Stated value, Stated range) {
        return word("range", Disagreement.Kind.RANGE, value, range);
    }

    private Disagreement word(String words, Disagreement.Kind kind, Stated first, Stated second) {
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
                findings.distance(first, second));
    }
}
