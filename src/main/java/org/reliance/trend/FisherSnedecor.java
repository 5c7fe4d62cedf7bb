package org.reliance.trend;

import org.apache.commons.math3.special.Beta;

/** The F distribution's upper tail. */
final class FisherSnedecor {

    private FisherSnedecor() {}

    /** Probability of an F above the given one, straight from the beta function: small probabilities keep their digits. */
    static double upperTail(double f, double numerator, double denominator) {
        return Beta.regularizedBeta(denominator / (denominator + numerator * f), denominator / 2, numerator / 2);
    }
}
