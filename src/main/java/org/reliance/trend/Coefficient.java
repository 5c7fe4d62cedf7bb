package org.reliance.trend;

import java.util.OptionalDouble;

/**
 * One estimated number of a model, such as its intercept or its slope.
 *
 * @param name its key in the bundle after {@code coefficient.}, or the caller's own name for a regressor
 * @param value the estimate, in the unit of y over that of its regressor
 * @param standardError same unit; 0 where the points lie exactly on the curve
 * @param interval at the level of the fit, by Student's t
 * @param t value over standard error; empty where the standard error is 0
 * @param p two-sided probability of so large a t if the true value were 0; empty with t
 */
public record Coefficient(
        String name, double value, double standardError, Interval interval, OptionalDouble t, OptionalDouble p) {}
