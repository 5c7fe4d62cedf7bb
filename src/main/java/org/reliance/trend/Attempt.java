package org.reliance.trend;

import java.util.List;

/** Either a model that the points can carry or the reason why they cannot. */
sealed interface Attempt permits Carried, Refusal {

    /** Tries a method on points in any order. */
    static Attempt of(Method method, List<DataPoint> points, Options options) {
        return switch (Sample.of(points, options)) {
            case Refusal refusal -> refusal;
            case Sample sample -> of(method, sample, options);
        };
    }

    private static Attempt of(Method method, Sample sample, Options options) {
        return switch (method) {
            case OLS -> LinearModel.line(sample).fit(options);
            case WLS -> LinearModel.weighted(sample, options);
            case LOG_LINEAR -> LinearModel.growth(sample, options);
            case QUADRATIC -> LinearModel.quadratic(sample).fit(options);
            case THEIL_SEN -> TheilSen.fit(sample, options);
            case LOESS -> Loess.fit(sample, options);
            case BROKEN_LINE -> LinearModel.brokenLine(sample, options);
        };
    }

    /** The answer to the public question; numbers that outgrow what a double holds are refused here. */
    default Trend trend() {
        return switch (this) {
            case Refusal refusal -> refusal;
            case Carried carried -> {
                var fit = carried.explain();
                yield fit.isFinite() ? fit : Refusal.of(Reason.OVERFLOW);
            }
        };
    }
}
