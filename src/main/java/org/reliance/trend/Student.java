package org.reliance.trend;

import java.util.OptionalDouble;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * Student's t at some degrees of freedom.
 *
 * @param distribution the distribution
 * @param quantile half width, in standard errors, of an interval at the chosen level
 */
record Student(TDistribution distribution, double quantile) {

    static Student of(double degreesOfFreedom, double level) {
        var distribution = new TDistribution(null, degreesOfFreedom);
        return new Student(distribution, -distribution.inverseCumulativeProbability((1 - level) / 2));
    }

    Interval around(double value, double standardError) {
        return Interval.around(value, quantile * standardError);
    }

    /** Value over standard error; empty where nothing is left to compare with. */
    static OptionalDouble t(double value, double standardError) {
        double t = value / standardError;
        return Double.isFinite(t) ? OptionalDouble.of(t) : OptionalDouble.empty();
    }

    /** Two-sided, from the lower tail: there small probabilities keep their digits. */
    double p(double t) {
        return Math.min(1, 2 * distribution.cumulativeProbability(-Math.abs(t)));
    }

    OptionalDouble p(OptionalDouble t) {
        return t.isPresent() ? OptionalDouble.of(p(t.getAsDouble())) : t;
    }

    Coefficient coefficient(String name, double value, double standardError) {
        var t = t(value, standardError);
        return new Coefficient(name, value, standardError, around(value, standardError), t, p(t));
    }
}
