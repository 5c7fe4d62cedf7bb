package org.reliance.trend;

import java.util.Optional;

/** A fitted line or curve with its bands. */
@FunctionalInterface
public interface Curve {

    /** The curve at x; empty where it says nothing: x is no usable number, or too far off for the method. */
    Optional<Estimate> at(double x);
}
