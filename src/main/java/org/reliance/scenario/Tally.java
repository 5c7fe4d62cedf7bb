package org.reliance.scenario;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.reliance.scenario.Calibration.Held;
import org.reliance.scenario.Calibration.Verdict;

/**
 * How many tests of published claims came out how. A test is one set of assumptions of one claim: whoever counts, counts
 * these, and counts them here.
 *
 * @param independent by verdict, the tests for which no lever was fitted; a verdict without any is missing
 * @param fitted by verdict, those for which one was, so that they are no evidence for the equations
 */
public record Tally(Map<Verdict, Integer> independent, Map<Verdict, Integer> fitted) {

    public Tally {
        independent = Collections.unmodifiableMap(new EnumMap<>(independent));
        fitted = Collections.unmodifiableMap(new EnumMap<>(fitted));
    }

    /** Counts tests. */
    public static Tally of(Collection<Held> tests) {
        Map<Verdict, Integer> independent = new EnumMap<>(Verdict.class);
        Map<Verdict, Integer> fitted = new EnumMap<>(Verdict.class);
        tests.forEach(test -> (test.isFitted() ? fitted : independent).merge(test.verdict(), 1, Integer::sum));
        return new Tally(independent, fitted);
    }

    /** Counts the tests of these claims. */
    public static Tally ofAll(Collection<Calibration> calibrations) {
        return of(calibrations.stream()
                .flatMap(calibration -> calibration.cases().stream())
                .toList());
    }

    /** How many came out so. */
    public int count(Verdict verdict) {
        return countIndependent(verdict) + countFitted(verdict);
    }

    /** How many of those for which no lever was fitted came out so. */
    public int countIndependent(Verdict verdict) {
        return independent.getOrDefault(verdict, 0);
    }

    /** How many of those for which a lever was fitted came out so. */
    public int countFitted(Verdict verdict) {
        return fitted.getOrDefault(verdict, 0);
    }

    /** All tests. */
    public int tests() {
        return independentTests() + fittedTests();
    }

    public int independentTests() {
        return sum(independent);
    }

    public int fittedTests() {
        return sum(fitted);
    }

    private static int sum(Map<Verdict, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
