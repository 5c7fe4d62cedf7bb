package org.reliance.trend;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How much each point counts, in the order of x; the mean is 1, so that a prediction is about one more point of mean
 * weight.
 *
 * @param values one a point
 * @param notes what had to be assumed
 */
record Weights(List<Double> values, List<Remark> notes) implements Weighting {

    /** Weights further apart than this make all but a few points vanish in rounding. */
    private static final double WIDEST = 1e12;

    static Weights equal(int size) {
        return new Weights(Collections.nCopies(size, 1.0), List.of());
    }

    /** The stated weights; where none is stated, one over the square of each half range. */
    static Weighting of(Sample sample) {
        long stated = sample.points().stream()
                .filter(point -> point.weight().isPresent())
                .count();
        if (stated == 0) {
            return fromRanges(sample);
        }
        return stated == sample.size()
                ? scaled(sample.column(point -> point.weight().orElseThrow()), List.of())
                : Refusal.of(Reason.WEIGHTS_INCOMPLETE, sample.size() - stated, sample.size());
    }

    /** A value stated without a range is taken to be as firm as the narrowest range, and the fit says so. */
    private static Weighting fromRanges(Sample sample) {
        OptionalDouble narrowest = sample.points().stream()
                .mapToDouble(DataPoint::halfWidth)
                .filter(width -> width > 0)
                .min();
        if (narrowest.isEmpty()) {
            return Refusal.of(Reason.NO_WEIGHTS);
        }
        double unit = narrowest.getAsDouble();
        long assumed =
                sample.points().stream().filter(point -> point.halfWidth() == 0).count();
        return scaled(
                sample.column(point -> point.halfWidth() == 0 ? 1 : square(unit / point.halfWidth())),
                assumed == 0 ? List.of() : List.of(Remark.of("warning.weights-assumed", assumed)));
    }

    private static Weighting scaled(double[] weights, List<Remark> notes) {
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (double weight : weights) {
            least = Math.min(least, weight);
            most = Math.max(most, weight);
        }
        if (!(least > 0 && least >= most / WIDEST)) {
            return Refusal.of(Reason.BAD_WEIGHT, WIDEST);
        }
        double mean = 0;
        for (double weight : weights) {
            mean += weight / most / weights.length;
        }
        double unit = mean * most;
        return new Weights(
                Arrays.stream(weights).mapToObj(weight -> weight / unit).toList(), notes);
    }

    double[] array() {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double square(double number) {
        return number * number;
    }
}
