package org.reliance.scenario;

import org.reliance.quantity.Unit;

/**
 * Something that a model computes.
 *
 * @param id kebab-case, stable: {@code cumulative-loss}; its name for readers is the entry {@code measure.<id>} of the
 *     resource bundle {@code org.reliance.scenario.words}
 */
public record Measure(String id, Unit unit) {}
