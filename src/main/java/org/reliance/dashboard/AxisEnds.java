package org.reliance.dashboard;

import java.util.Collection;

/**
 * The ends of a measure axis: round numbers with room above the data, in steps coarse enough that the axis stays put
 * while a slider moves.
 */
record AxisEnds(double low, double high) {

    private static final double[] ROUND = {1, 1.5, 2, 3, 4, 5, 6, 8, 10};
    private static final double ROOM = 1.08;

    /** Ends for these values, with zero among them. */
    static AxisEnds around(Collection<Double> values) {
        double highest = Math.max(
                0, values.stream().mapToDouble(Double::doubleValue).max().orElse(0));
        double lowest = Math.min(
                0, values.stream().mapToDouble(Double::doubleValue).min().orElse(0));
        double high = roundUp(highest * ROOM);
        double low = -roundUp(-lowest * ROOM);
        return low == high ? new AxisEnds(0, 1) : new AxisEnds(low, high);
    }

    /** Ends for these values on an axis of ratios, all of them above zero. */
    static AxisEnds byRatio(Collection<Double> values) {
        double highest = values.stream().mapToDouble(Double::doubleValue).max().orElse(10);
        double lowest = values.stream().mapToDouble(Double::doubleValue).min().orElse(1);
        return new AxisEnds(1 / roundUp(ROOM / lowest), roundUp(highest * ROOM));
    }

    /** The smallest round number that is not below the value. */
    private static double roundUp(double value) {
        if (value <= 0) {
            return 0;
        }
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        for (double round : ROUND) {
            if (round * power >= value) {
                return round * power;
            }
        }
        return 10 * power;
    }
}
