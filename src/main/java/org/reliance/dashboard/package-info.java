/**
 * Answers one page's question: reads a query, runs catalogue, trend and scenario, and composes figures.
 *
 * <p>Main entry points: {@link org.reliance.dashboard.Dashboard} and {@link org.reliance.dashboard.FigureQuery}.
 */
@NullMarked
package org.reliance.dashboard;

import org.jspecify.annotations.NullMarked;
