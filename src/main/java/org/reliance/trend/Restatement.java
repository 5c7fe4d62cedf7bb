package org.reliance.trend;

/** What became of a value that was to be said in another way: a point at the same place, or the reason why there is none. */
public sealed interface Restatement permits DataPoint, Refusal {}
