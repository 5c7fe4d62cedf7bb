package org.reliance.dashboard;

import java.util.Optional;
import org.reliance.trend.Method;

/**
 * Which trend a reader wants to see.
 *
 * @param method how it is drawn
 * @param series id of the indicator or reference series it is drawn through; empty for the one with the most points
 * @param breakYear first year after a break that is to be tested, and to be drawn by {@code broken-line}
 * @param until the year to which it is carried forward
 */
public record TrendChoice(
        Method method, Optional<String> series, Optional<Integer> breakYear, Optional<Integer> until) {

    /** A trend over the data alone, without a break. */
    public TrendChoice(Method method, Optional<String> series) {
        this(method, series, Optional.empty(), Optional.empty());
    }

    public TrendChoice withMethod(Method other) {
        return new TrendChoice(other, series, breakYear, until);
    }

    public TrendChoice withSeries(Optional<String> other) {
        return new TrendChoice(method, other, breakYear, until);
    }

    public TrendChoice withBreakYear(Optional<Integer> other) {
        return new TrendChoice(method, series, other, until);
    }

    public TrendChoice withUntil(Optional<Integer> other) {
        return new TrendChoice(method, series, breakYear, other);
    }
}
