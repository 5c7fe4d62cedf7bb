package org.reliance.trend;

import java.util.function.ToDoubleFunction;

/** A model that the points can carry, ready to explain itself or to be asked again with other values. */
sealed interface Carried extends Attempt permits LinearTrend, TheilSen, Loess {

    /** The fit with everything that is said about it. */
    Fit explain();

    /** The slope that other values at the same x would have given, in the order of x and in the reader's units. */
    double slopeOf(double[] y);

    /** The same for many values in a row, by one thread. */
    default ToDoubleFunction<double[]> slopes() {
        return this::slopeOf;
    }
}
