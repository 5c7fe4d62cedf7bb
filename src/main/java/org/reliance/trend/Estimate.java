package org.reliance.trend;

import java.util.Optional;

/**
 * The curve at one place.
 *
 * @param x where
 * @param value the fitted y
 * @param confidence where the true curve lies at the level of the fit; empty where the method gives no band
 * @param prediction where one more observation would lie at the level of the fit; contains the confidence limits
 * @param beyondData whether x lies outside the points that were fitted
 */
public record Estimate(
        double x, double value, Optional<Interval> confidence, Optional<Interval> prediction, boolean beyondData) {

    boolean isFinite() {
        return Double.isFinite(value)
                && confidence.map(Interval::isFinite).orElse(true)
                && prediction.map(Interval::isFinite).orElse(true);
    }
}
