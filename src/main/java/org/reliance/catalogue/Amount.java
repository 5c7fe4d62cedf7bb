package org.reliance.catalogue;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.reliance.quantity.Firmness;
import org.reliance.quantity.Reading;
import org.reliance.quantity.Unit;

/**
 * The numbers of a statement; an end is infinite when only a bound was stated.
 *
 * @param written as they were written
 * @param allowed all that round to them
 * @see <a href="file:docs/decisions/2026-11-28-say-when-two-statements-disagree.md">the rule of rounding</a>
 */
record Amount(Reach written, Reach allowed) {

    /** Empty when no number was stated. */
    static Optional<Amount> of(Reading reading, Firmness firmness, Unit unit) {
        return reading.extent().map(extent -> switch (firmness) {
            case AT_LEAST -> bound(extent.low(), Double.POSITIVE_INFINITY);
            case AT_MOST -> bound(Double.NEGATIVE_INFINITY, extent.high());
            case MORE_THAN -> bound(leastAbove(extent.low(), unit), Double.POSITIVE_INFINITY);
            case LESS_THAN -> bound(Double.NEGATIVE_INFINITY, -leastAbove(-extent.high(), unit));
            case ABOUT -> rounded(extent, Amount::halfStepOfAbout);
            case EXACT, RANGE, UNSTATED, DIRECTIONAL ->
                unit.equals(Unit.COUNT) ? bound(extent.low(), extent.high()) : rounded(extent, Amount::halfStep);
        });
    }

    /** Of things counted, more than 20 are at least 21; between other numbers there is always one more. */
    private static double leastAbove(double excluded, Unit unit) {
        return unit.equals(Unit.COUNT) ? Math.floor(excluded) + 1 : excluded;
    }

    private static Amount bound(double low, double high) {
        return new Amount(new Reach(low, high), new Reach(low, high));
    }

    private static Amount rounded(Reading.Between extent, DoubleUnaryOperator half) {
        double low = extent.low();
        double high = extent.high();
        return new Amount(
                new Reach(low, high), new Reach(low - half.applyAsDouble(low), high + half.applyAsDouble(high)));
    }

    /** Whether neither may be the other one rounded. */
    boolean disagreesWith(Amount other) {
        return written.misses(other.allowed) && allowed.misses(other.written);
    }

    /** Half a step of the last digit that was written: 0.05 of 9.7, 0.5 of 130. */
    private static double halfStep(double value) {
        return step(Math.min(0, lastDigit(value))) / 2;
    }

    /**
     * Half a step of the digit to which an approximate number was rounded: 0.05 of 9.7, 0.5 of 10, 5 of 100 and of 120.
     * That is the last digit that is not zero; of a whole number that ends in zeros, the second digit counts as well.
     */
    private static double halfStepOfAbout(double value) {
        return step(Math.min(lastDigit(value), Math.max(0, firstDigit(value) - 1))) / 2;
    }

    private static double step(int digit) {
        return BigDecimal.ONE.scaleByPowerOfTen(digit).doubleValue();
    }

    /** The power of ten of the last digit that is not zero. */
    private static int lastDigit(double value) {
        return value == 0 ? 0 : -BigDecimal.valueOf(value).stripTrailingZeros().scale();
    }

    /** The power of ten of the first digit. */
    private static int firstDigit(double value) {
        return value == 0 ? 0 : BigDecimal.valueOf(value).stripTrailingZeros().precision() - 1 + lastDigit(value);
    }
}
