package org.reliance.dashboard;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years that a figure is cut to, written {@code 2005-2019}.
 *
 * @param first first year shown
 * @param last last year shown, not before the first
 */
public record YearSpan(int first, int last) {

    private static final Pattern TEXT = Pattern.compile("(\\d{4})-(\\d{4})");

    public YearSpan {
        if (last < first) {
            throw new IllegalArgumentException("the years run forward, not from " + first + " to " + last);
        }
    }

    /** The span written so, if it is one. */
    public static Optional<YearSpan> find(String text) {
        Matcher match = TEXT.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(match.group(1));
        int last = Integer.parseInt(match.group(2));
        return last < first ? Optional.empty() : Optional.of(new YearSpan(first, last));
    }

    @Override
    public String toString() {
        return "%04d-%04d".formatted(first, last);
    }
}
