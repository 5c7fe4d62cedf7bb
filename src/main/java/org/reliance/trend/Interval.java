package org.reliance.trend;

/** A closed stretch of numbers in the unit of whatever it bounds; {@code low <= high} when built by {@link #of}. */
public record Interval(double low, double high) {

    /** The interval between two bounds given in either order. */
    public static Interval of(double one, double other) {
        return new Interval(Math.min(one, other), Math.max(one, other));
    }

    static Interval around(double middle, double halfWidth) {
        return of(middle - halfWidth, middle + halfWidth);
    }

    /** Whether the number lies inside or on a bound. */
    public boolean contains(double number) {
        return low <= number && number <= high;
    }

    /** Whether the other interval lies wholly inside this one. */
    public boolean contains(Interval other) {
        return contains(other.low) && contains(other.high);
    }

    /** The distance between the bounds. */
    public double width() {
        return high - low;
    }

    boolean isFinite() {
        return Double.isFinite(low) && Double.isFinite(high);
    }
}
