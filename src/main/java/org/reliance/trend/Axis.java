package org.reliance.trend;

/** A shifted and stretched x, about within -1 and 1 over the points; both numbers are such that neither step rounds. */
record Axis(double centre, double scale) {

    private static final long FEW_DIGITS = ~0x3FF_FFFFL;

    /** The axis for points between two places. */
    static Axis between(double first, double last) {
        double middle = first / 2 + last / 2;
        double centre = Double.longBitsToDouble(Double.doubleToLongBits(middle) & FEW_DIGITS);
        return new Axis(centre, powerOfTwo(Math.max(last - centre, centre - first)));
    }

    /** The axis of a model through the origin: stretched but not shifted. */
    static Axis fromOrigin(double largest) {
        return new Axis(0, powerOfTwo(largest));
    }

    private static double powerOfTwo(double number) {
        return number > 0 ? Math.scalb(1.0, Math.getExponent(number)) : 1;
    }

    double of(double x) {
        return (x - centre) / scale;
    }

    /** Where x = 0 lies. */
    double origin() {
        return -centre / scale;
    }
}
