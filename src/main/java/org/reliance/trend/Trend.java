package org.reliance.trend;

import java.util.List;

/** The answer to "what is the trend of these points?": a fit with its explanation, or the reason why there is none. */
public sealed interface Trend permits Fit, Refusal {

    /** The trend at 95 %. */
    static Trend of(Method method, List<DataPoint> points) {
        return of(method, points, Options.defaults());
    }

    /** The trend; the order of the points does not matter. */
    static Trend of(Method method, List<DataPoint> points, Options options) {
        return Attempt.of(method, points, options).trend();
    }
}
