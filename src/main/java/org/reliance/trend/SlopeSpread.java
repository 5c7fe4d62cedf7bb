package org.reliance.trend;

import java.util.List;

/** The answer to "what do the ranges do to the slope?": a spread, or the reason why there is none. */
public sealed interface SlopeSpread permits Spread, Refusal {

    /** Fixed, so that the same numbers give the same answer every time. */
    long SEED = 1;

    /** Enough for two digits of the interval's ends, and few enough for an answer in a moment however many points. */
    static int draws(int points) {
        return Math.clamp(200_000 / Math.max(1, points), 100, 2_000);
    }

    /** What the ranges of a fit's points do to its slope, in as many draws as their number leaves time for. */
    static SlopeSpread of(Fit fit) {
        return of(fit.method(), fit.points(), fit.options(), draws(fit.points().size()), SEED);
    }

    /**
     * Draws every value anew from its range, fits, and looks at the slopes.
     *
     * @param draws how often, 100 to 100,000
     * @param seed the same seed gives the same answer
     */
    static SlopeSpread of(Method method, List<DataPoint> points, Options options, int draws, long seed) {
        return switch (Attempt.of(method, points, options)) {
            case Refusal refusal -> refusal;
            case Carried carried -> Spread.of(method, points, carried, draws, seed);
        };
    }
}
