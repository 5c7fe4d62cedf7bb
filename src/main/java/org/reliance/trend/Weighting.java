package org.reliance.trend;

/** How much each point counts, or the reason why that cannot be said. */
sealed interface Weighting permits Weights, Refusal {}
