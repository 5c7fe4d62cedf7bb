package org.reliance.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Finds the disagreements that follow from the statements alone, so that those of the next report are seen before anyone
 * has read it for them: different values for overlapping periods, values outside a stated range, forecasts against what
 * came, totals against averages, parts against wholes, plans against outcomes, one happening with two dates.
 *
 * <p>Derived observations are left out: they are arithmetic over others and disagree with nothing of their own. So are
 * indicators that gather several things which only notes tell apart. A rule that cannot be sure is silent.
 *
 * @see <a href="file:docs/decisions/2026-11-28-say-when-two-statements-disagree.md">when two statements disagree</a>
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

    /** What is found beyond what a reader has noted; what says the same as another one is named once. */
    public List<Disagreement> find(Catalogue catalogue) {
        Named named = new Named(catalogue);
        List<Disagreement> found = new ArrayList<>();
        rules.forEach(
                rule -> rule.find(catalogue).filter(named::add).limit(LIMIT).forEachOrdered(found::add));
        return List.copyOf(found);
    }
}
