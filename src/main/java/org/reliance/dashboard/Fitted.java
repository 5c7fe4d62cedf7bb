package org.reliance.dashboard;

import org.reliance.figure.Layer;
import org.reliance.quantity.Unit;
import org.reliance.trend.Fit;

/**
 * A trend as it was drawn.
 *
 * @param of what it was drawn through
 * @param unit of its values
 */
record Fitted(Layer.Key of, Fit fit, Unit unit) {}
