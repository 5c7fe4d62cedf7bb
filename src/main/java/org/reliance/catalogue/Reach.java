package org.reliance.catalogue;

import java.math.BigDecimal;
import java.util.Optional;
import org.reliance.quantity.Firmness;
import org.reliance.quantity.Reading;

/**
 * The numbers that a statement allows, {@code low <= high}; one end is infinite when it says at least or at most. A number
 * called approximate allows all that round to it.
 */
record Reach(double low, double high) {

    /** A difference this small, as a share of the larger number, comes from computing and not from the sources. */
    private static final double NOISE = 1e-9;

    /** Empty when no number was stated. */
    static Optional<Reach> of(Reading reading, Firmness firmness) {
        return reading.extent().map(extent -> switch (firmness) {
            case AT_LEAST -> new Reach(extent.low(), Double.POSITIVE_INFINITY);
            case AT_MOST -> new Reach(Double.NEGATIVE_INFINITY, extent.high());
            case ABOUT -> new Reach(extent.low(), extent.high()).rounded();
            case EXACT, RANGE, UNDISCLOSED, DIRECTIONAL -> new Reach(extent.low(), extent.high());
        });
    }

    static Optional<Reach> of(Observation observation) {
        return of(observation.reading(), observation.firmness());
    }

    /** All that round to it, in the digits that were stated. */
    Reach rounded() {
        return new Reach(
                Double.isInfinite(low) ? low : low - halfDigit(low),
                Double.isInfinite(high) ? high : high + halfDigit(high));
    }

    /** How much lies between two reaches; 0 when they meet. */
    double gap(Reach other) {
        double gap = Math.max(low - other.high, other.low - high);
        double size = Math.max(finite(low, high), finite(other.low, other.high));
        return gap > size * NOISE ? gap : 0;
    }

    boolean misses(Reach other) {
        return gap(other) > 0;
    }

    /** Half a unit of the last digit that was stated: 0.05 of 9.7, 50 of 100. */
    static double halfDigit(double value) {
        BigDecimal stated = BigDecimal.valueOf(value).stripTrailingZeros();
        return stated.signum() == 0 ? 0 : stated.ulp().doubleValue() / 2;
    }

    private static double finite(double low, double high) {
        return Math.max(Double.isInfinite(low) ? 0 : Math.abs(low), Double.isInfinite(high) ? 0 : Math.abs(high));
    }
}
