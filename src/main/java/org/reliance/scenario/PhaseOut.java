package org.reliance.scenario;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways in which the export duty may be phased out. Each is the statute's own series of coefficients, read in
 * another year than the statute would read it; no coefficient is made up.
 */
record PhaseOut(Series statute, int lastYearBefore) {

    private static final Pattern FROZEN = Pattern.compile("frozen-(\\d{4})");

    /** Of the coefficients in force, 1 in the years before the phase-out. */
    PhaseOut(Series coefficients) {
        this(coefficients.carriedForward(), lastWhole(coefficients));
    }

    /**
     * The coefficient by year.
     *
     * @param option {@code statute}, {@code none}, {@code at-once}, or {@code frozen-} and the last year that counts
     */
    Series coefficient(String option) {
        Matcher frozen = FROZEN.matcher(option);
        if (frozen.matches()) {
            int last = Integer.parseInt(frozen.group(1));
            return statute.readAt(year -> Math.min(year, last));
        }
        return switch (option) {
            case "statute" -> statute;
            case "none" -> statute.readAt(year -> Math.min(year, lastYearBefore));
            case "at-once" -> statute.readAt(year -> year > lastYearBefore ? statute.lastYear() : year);
            default -> throw new IllegalArgumentException("there is no phase-out called '" + option + "'");
        };
    }

    private static int lastWhole(Series coefficients) {
        return coefficients.values().entrySet().stream()
                .filter(year -> year.getValue().number() == 1)
                .map(Map.Entry::getKey)
                .max(Integer::compare)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + coefficients.id() + "' names no year before the phase-out, where it is 1"));
    }
}
