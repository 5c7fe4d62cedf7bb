package org.reliance.trend;

import java.util.OptionalDouble;

/**
 * What one point does to the fit.
 *
 * @param point the point
 * @param fitted the curve at its x, in the unit of y
 * @param residual stated less fitted value, in the unit of y (of its logarithm under {@code log-linear})
 * @param leverage how far the point pulls the curve towards itself, 0 to 1; empty where the method has no such number
 * @param cooksDistance how far all fitted values move without the point (Cook 1977); empty where it is not defined
 * @param slopeWithout the slope that the other points give; empty where they do not determine one
 */
public record Influence(
        DataPoint point,
        double fitted,
        double residual,
        OptionalDouble leverage,
        OptionalDouble cooksDistance,
        OptionalDouble slopeWithout) {}
