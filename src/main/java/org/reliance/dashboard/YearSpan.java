package org.reliance.dashboard;

import java.util.List;
import java.util.Optional;
import org.reliance.quantity.BoundedPattern;

/**
 * The years that a figure is cut to, written {@code 2005-2019}.
 *
 * @param first first year shown
 * @param last last year shown, not before the first
 */
public record YearSpan(int first, int last) {

    private static final BoundedPattern TEXT = BoundedPattern.of(9, "(\\d{4})-(\\d{4})");

    public YearSpan {
        if (last < first) {
            throw new IllegalArgumentException("the years run forward, not from " + first + " to " + last);
        }
    }

    /** The span written so, if it is one. */
    public static Optional<YearSpan> find(String text) {
        return TEXT.match(text)
                .map(match -> List.of(Integer.valueOf(match.group(1)), Integer.valueOf(match.group(2))))
                .filter(years -> years.getFirst() <= years.getLast())
                .map(years -> new YearSpan(years.getFirst(), years.getLast()));
    }

    @Override
    public String toString() {
        return "%04d-%04d".formatted(first, last);
    }
}
