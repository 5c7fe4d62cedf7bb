package org.reliance.trend;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One point that a trend is asked about. Nothing is checked here: what cannot be fitted is refused by {@link Trend#of} in
 * words.
 *
 * @param x where: a decimal year, or any number
 * @param y the stated value
 * @param range the bounds that the source gives, when it gives a range
 * @param weight how much the point counts in a weighted fit, in proportion to one over its variance
 */
public record DataPoint(double x, double y, Optional<Interval> range, OptionalDouble weight) implements Restatement {

    /** By place, then by value: the order in which every fit works, so that no result depends on the order given. */
    static final Comparator<DataPoint> ORDER = Comparator.comparingDouble(DataPoint::x)
            .thenComparingDouble(DataPoint::y)
            .thenComparingDouble(DataPoint::halfWidth)
            .thenComparingDouble(point -> point.weight.orElse(0));

    /** A point without range or weight. */
    public static DataPoint of(double x, double y) {
        return new DataPoint(x, y, Optional.empty(), OptionalDouble.empty());
    }

    /** A range without a stated value: its middle stands in, and every fit over it warns that it does. */
    public static DataPoint between(double x, double low, double high) {
        return of(x, low / 2 + high / 2).withRange(low, high);
    }

    /** This point with the bounds that its source gives. */
    public DataPoint withRange(double low, double high) {
        return new DataPoint(x, y, Optional.of(new Interval(low, high)), weight);
    }

    /** This point with a weight for {@code wls}. */
    public DataPoint withWeight(double newWeight) {
        return new DataPoint(x, y, range, OptionalDouble.of(newWeight));
    }

    DataPoint withY(double newY) {
        return new DataPoint(x, newY, range, weight);
    }

    /** The range, or the value as a range of no width. */
    Interval bounds() {
        return range.orElse(new Interval(y, y));
    }

    boolean isInItsRange() {
        return bounds().contains(y);
    }

    double halfWidth() {
        return bounds().width() / 2;
    }
}
