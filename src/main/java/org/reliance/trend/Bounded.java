package org.reliance.trend;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A value with the bounds that hold it, for arithmetic.
 *
 * @param value the value
 * @param bounds where it may lie; of no width where it is exact
 */
record Bounded(double value, Interval bounds) {

    static Bounded of(DataPoint point) {
        return new Bounded(point.y(), point.bounds());
    }

    Bounded plus(Bounded other) {
        return new Bounded(
                value + other.value,
                Interval.of(bounds.low() + other.bounds.low(), bounds.high() + other.bounds.high()));
    }

    Bounded minus(Bounded other) {
        return new Bounded(
                value - other.value,
                Interval.of(bounds.low() - other.bounds.high(), bounds.high() - other.bounds.low()));
    }

    /** In per cent of a base that lies above zero with all its bounds. */
    Bounded percentOf(Bounded base) {
        return new Bounded(
                100 * value / base.value,
                Interval.of(
                        100 * Math.min(bounds.low() / base.bounds.low(), bounds.low() / base.bounds.high()),
                        100 * Math.max(bounds.high() / base.bounds.low(), bounds.high() / base.bounds.high())));
    }

    /** How much more than the base this is, in per cent of it. */
    Bounded growthOver(Bounded base) {
        var share = percentOf(base);
        return new Bounded(
                100 * (value - base.value) / base.value,
                Interval.of(share.bounds.low() - 100, share.bounds.high() - 100));
    }

    Bounded logarithm() {
        return new Bounded(Math.log(value), Interval.of(Math.log(bounds.low()), Math.log(bounds.high())));
    }

    boolean isPositive() {
        return bounds.low() > 0;
    }

    /** Rounding may have put the value a hair outside its bounds. */
    DataPoint at(double x) {
        var range = new Interval(Math.min(bounds.low(), value), Math.max(bounds.high(), value));
        boolean exact = bounds.width() == 0;
        return new DataPoint(x, value, exact ? Optional.empty() : Optional.of(range), OptionalDouble.empty());
    }
}
