package org.reliance.trend;

/** A shifted and stretched x, within -1 and 1 over the points; the shift has few digits, so that {@code x - centre} is exact. */
record Axis(double centre, double scale) {

    private static final long FEW_DIGITS = ~0x3FF_FFFFL;

    static Axis over(Sample sample) {
        double middle = sample.firstX() / 2 + sample.lastX() / 2;
        double centre = Double.longBitsToDouble(Double.doubleToLongBits(middle) & FEW_DIGITS);
        return new Axis(centre, scale(Math.max(sample.lastX() - centre, centre - sample.firstX())));
    }

    /** A power of two, so that dividing by it rounds nothing. */
    private static double scale(double largest) {
        return Math.scalb(1.0, Math.getExponent(largest) + 1);
    }

    double of(double x) {
        return (x - centre) / scale;
    }

    /** Where x = 0 lies. */
    double origin() {
        return -centre / scale;
    }
}
