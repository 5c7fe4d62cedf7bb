package org.reliance.dashboard;

import org.reliance.figure.Layer;
import org.reliance.quantity.Unit;
import org.reliance.trend.Fit;

/**
 * A trend as it was drawn.
 *
 * @param of what it was drawn through
 * @param unit of its values
 * @param isComputed whether a model computed its points, so that it describes and nothing can be inferred from it
 */
record Fitted(Layer.Key of, Fit fit, Unit unit, boolean isComputed) {}
