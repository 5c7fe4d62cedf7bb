package org.reliance.trend;

/** Points that can be asked about, or the reason why they cannot. */
sealed interface Sampled permits Sample, Refusal {}
