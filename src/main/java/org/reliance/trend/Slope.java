package org.reliance.trend;

import java.util.OptionalDouble;

/**
 * What the trend does per unit of x (a year, where x is a year).
 *
 * @param kind what the number counts
 * @param value the slope
 * @param interval its interval at the level of the fit
 * @param p two-sided probability of so large a slope if there were none; empty where it is not defined
 */
public record Slope(Kind kind, double value, Interval interval, OptionalDouble p) {

    /** What a slope counts and where on the curve it is taken. */
    public enum Kind {
        /** Units of y, the same everywhere. */
        CONSTANT,
        /** Per cent of y: the growth rate. */
        PER_CENT,
        /** Units of y, from the first to the last point: the curve's own slope differs from place to place. */
        MEAN,
        /** Units of y, on the piece after the break. */
        AFTER_BREAK
    }

    /** Whether the interval leaves the direction open. */
    public boolean isZeroInside() {
        return interval.contains(0);
    }
}
