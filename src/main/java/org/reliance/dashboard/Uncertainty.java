package org.reliance.dashboard;

import org.reliance.scenario.Fan;

/**
 * The uncertainty of a what-if, shown by many draws of what it assumes.
 *
 * @param seed the same seed gives the same draws, to the last digit
 */
public record Uncertainty(long seed) {

    /** The seed that an address need not name. */
    public static final long USUAL_SEED = Fan.Draws.USUAL.seed();

    /** From the seed that an address need not name. */
    public static Uncertainty usual() {
        return new Uncertainty(USUAL_SEED);
    }

    Fan.Draws draws() {
        return new Fan.Draws(Fan.Draws.USUAL.count(), seed);
    }
}
