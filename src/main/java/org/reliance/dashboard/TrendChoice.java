package org.reliance.dashboard;

import java.util.Optional;
import org.reliance.trend.Method;

/**
 * Which trend a reader wants to see.
 *
 * @param method how it is drawn
 * @param series id of the indicator or reference series it is drawn through; empty for the one with the most points
 */
public record TrendChoice(Method method, Optional<String> series) {}
