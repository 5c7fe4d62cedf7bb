package org.reliance.scenario;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.reliance.quantity.BoundedPattern;

/**
 * The ways in which the export duty may be phased out. Each is the statute's own series of coefficients, read in
 * another year than the statute would read it; no coefficient is made up.
 */
record PhaseOut(Series statute, int lastYearBefore) {

    private static final BoundedPattern FROZEN = BoundedPattern.of(11, "frozen-(\\d{4})");

    /** Of the coefficients in force, 1 in the years before the phase-out. */
    PhaseOut(Series coefficients) {
        this(coefficients.carriedForward(), lastWhole(coefficients));
    }

    /**
     * The coefficient by year; empty for an option that is none of these.
     *
     * @param option {@code statute}, {@code none}, {@code at-once}, or {@code frozen-} and the last year that counts
     */
    Optional<Series> findCoefficient(String option) {
        Optional<MatchResult> frozen = FROZEN.match(option);
        if (frozen.isPresent()) {
            int last = Integer.parseInt(frozen.get().group(1));
            return Optional.of(statute.readAt(year -> Math.min(year, last)));
        }
        return switch (option) {
            case "statute" -> Optional.of(statute);
            case "none" -> Optional.of(statute.readAt(year -> Math.min(year, lastYearBefore)));
            case "at-once" -> Optional.of(statute.readAt(year -> year > lastYearBefore ? statute.lastYear() : year));
            default -> Optional.empty();
        };
    }

    private static int lastWhole(Series coefficients) {
        return coefficients.values().entrySet().stream()
                .filter(year -> year.getValue().number() == 1)
                .map(Map.Entry::getKey)
                .max(Integer::compare)
                .orElseThrow(() -> new MisfitException(Misfit.of(
                        "reference_series",
                        coefficients.id(),
                        "id",
                        "the series names no year before the phase-out, where it is 1",
                        "add it to reference_values")));
    }
}
