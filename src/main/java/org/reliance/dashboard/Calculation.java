package org.reliance.dashboard;

import org.reliance.figure.Figure;
import org.reliance.scenario.Workings;

/**
 * A what-if for a reader who computes it again, such as a workbook.
 *
 * @param figure with baseline and scenario beside each other, moved or not
 * @param workings how the numbers of both were computed
 */
public record Calculation(Figure figure, Workings workings) {}
