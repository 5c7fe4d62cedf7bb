package org.reliance.trend;

import java.util.List;
import java.util.Optional;
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

    /** Two-sided, from the lower tail: there small probabilities keep their digits. */
    double p(double t) {
        return Math.min(1, 2 * distribution.cumulativeProbability(-Math.abs(t)));
    }

    /** Two-sided probability of so large a value were the true one 0; empty where nothing is left to compare with. */
    OptionalDouble p(OptionalDouble t) {
        return t.isPresent() ? OptionalDouble.of(p(t.getAsDouble())) : t;
    }

    List<Coefficient> coefficients(LeastSquares fitted, List<Form> forms) {
        return forms.stream().map(form -> coefficient(fitted, form)).toList();
    }

    Coefficient coefficient(LeastSquares fitted, Form form) {
        double[] factors = form.array();
        double value = fitted.value(factors);
        double standardError = fitted.residualStandardDeviation() * fitted.spread(factors);
        var t = t(value, standardError);
        return new Coefficient(
                form.name(),
                value,
                OptionalDouble.of(standardError),
                Optional.of(around(value, standardError)),
                t,
                p(t));
    }

    static OptionalDouble t(double value, double standardError) {
        double t = value / standardError;
        return Double.isFinite(t) ? OptionalDouble.of(t) : OptionalDouble.empty();
    }
}
