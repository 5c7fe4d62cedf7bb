package org.reliance.trend;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One estimated number of a model, such as its intercept or its slope.
 *
 * @param name its key in the bundle after {@code coefficient.}, or the caller's own name for a regressor
 * @param value the estimate, in the unit of y over that of its regressor
 * @param standardError same unit; 0 where the points lie exactly on the curve; empty where the method gives none
 * @param interval at the level of the fit; empty where the method gives none
 * @param t value over standard error; empty where there is no standard error or it is 0
 * @param p two-sided probability of so large a t if the true value were 0; empty with t
 */
public record Coefficient(
        String name,
        double value,
        OptionalDouble standardError,
        Optional<Interval> interval,
        OptionalDouble t,
        OptionalDouble p) {

    /** What it is called, for a table; only for coefficients of {@link Fit}, whose names are in the bundle. */
    public Remark title() {
        return Remark.of("coefficient." + name);
    }

    boolean isFinite() {
        return Double.isFinite(value)
                && Double.isFinite(standardError.orElse(0))
                && interval.map(Interval::isFinite).orElse(true);
    }
}
