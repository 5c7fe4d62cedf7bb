package org.reliance.catalogue;

/** Numbers from one to another, {@code low <= high}; an end may be infinite. */
record Reach(double low, double high) {

    /** A difference this small, as a share of the larger number, comes from computing and not from the sources. */
    private static final double NOISE = 1e-9;

    /** Whether they have no number in common. */
    boolean misses(Reach other) {
        double gap = Math.max(low - other.high, other.low - high);
        double size = Math.max(finite(low, high), finite(other.low, other.high));
        return gap > size * NOISE;
    }

    Reach times(double factor) {
        return new Reach(low * factor, high * factor);
    }

    private static double finite(double low, double high) {
        return Math.max(Double.isInfinite(low) ? 0 : Math.abs(low), Double.isInfinite(high) ? 0 : Math.abs(high));
    }
}
