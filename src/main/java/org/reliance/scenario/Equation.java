package org.reliance.scenario;

/**
 * One equation of a model with its numbers filled in.
 *
 * @param measure the left side
 * @param value what the right side comes to, in the unit of the measure
 * @param right the right side
 */
public record Equation(Measure measure, double value, Expression right) {}
