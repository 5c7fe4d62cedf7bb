package org.reliance.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the disagreements that follow from the statements alone, so that those of the next report are seen before anyone
 * has read it for them: different values for overlapping periods, values outside a stated range, forecasts against what
 * came, totals against averages, parts against wholes, plans against outcomes, one happening with two dates.
 *
 * <p>Derived observations are left out: they are arithmetic over others and disagree with nothing of their own.
 */
public final class DisagreementFinder {

    /** How many are found at most in one way; a package that holds more holds them by mistake. */
    public static final int LIMIT = 500;

    private final List<Rule> rules;

    private DisagreementFinder(List<Rule> rules) {
        this.rules = rules;
    }

    /** One way in which statements can disagree. */
    interface Rule {
        /** Lazily, in the order of the catalogue. */
        Stream<Disagreement> find(Catalogue catalogue);
    }

    /** A finder that puts its findings into words of a language. */
    public static DisagreementFinder of(Locale locale) {
        Findings findings = new Findings(locale);
        return new DisagreementFinder(List.of(
                new TotalAgainstAverage(findings),
                new PartAgainstWhole(findings),
                new ForecastAgainstOutturn(findings),
                new ValueAgainstValue(findings),
                new PlanAgainstOutcome(findings),
                new DateAgainstDate(findings)));
    }

    /** What is found beyond the disagreements that a reader has noted; the same two statements are named once. */
    public List<Disagreement> find(Catalogue catalogue) {
        Set<Set<String>> named = new HashSet<>();
        catalogue.disagreements().list().forEach(noted -> named.add(pair(noted)));
        List<Disagreement> found = new ArrayList<>();
        rules.forEach(rule -> rule.find(catalogue)
                .filter(disagreement -> named.add(pair(disagreement)))
                .limit(LIMIT)
                .forEachOrdered(found::add));
        return List.copyOf(found);
    }

    private static Set<String> pair(Disagreement disagreement) {
        return disagreement.sides().map(Disagreement.Side::key).collect(Collectors.toSet());
    }
}
