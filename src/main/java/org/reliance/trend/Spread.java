package org.reliance.trend;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.random.Well19937c;
import org.reliance.quantity.Interruption;

/**
 * The slopes that a series may have when each value may lie anywhere in its range, one place as likely as another: a
 * source that gives a range says nothing of what is likelier inside. Values without a range stay.
 *
 * @param draws how many slopes
 * @param seed what the random numbers began with
 * @param stated the slope of the stated values, in the reader's units
 * @param median half of the slopes are below
 * @param interval from the 2.5th to the 97.5th percentile
 * @param sameSign share of the slopes with the sign of the stated one
 * @param remark the same in words, but for the units
 */
public record Spread(
        int draws, long seed, double stated, double median, Interval interval, double sameSign, Remark remark)
        implements SlopeSpread {

    private static final int FEWEST = 100;
    private static final int MOST = 100_000;

    static SlopeSpread of(Method method, List<DataPoint> given, Carried carried, int draws, long seed) {
        var points = given.stream().sorted(DataPoint.ORDER).toList();
        if (draws < FEWEST || draws > MOST) {
            return Refusal.of(Reason.BAD_DRAWS, FEWEST, MOST);
        }
        if (points.stream().allMatch(point -> point.halfWidth() == 0)) {
            return Refusal.of(Reason.NO_RANGES);
        }
        if (method == Method.LOG_LINEAR
                && points.stream().anyMatch(point -> point.bounds().low() <= 0)) {
            return Refusal.of(Reason.NOT_POSITIVE);
        }
        double stated =
                carried.slopeOf(points.stream().mapToDouble(DataPoint::y).toArray());
        return of(draws, seed, stated, slopes(points, carried, draws, seed));
    }

    private static Spread of(int draws, long seed, double stated, double[] slopes) {
        double same = Arrays.stream(slopes)
                .filter(slope -> Math.signum(slope) == Math.signum(stated))
                .count();
        Arrays.sort(slopes);
        var interval = new Interval(percentile(slopes, 0.025), percentile(slopes, 0.975));
        double size = interval.width() / 2;
        var remark = Remark.of(
                "spread", Rounding.to(size, interval.low()), Rounding.to(size, interval.high()), same / draws, draws);
        return new Spread(draws, seed, stated, percentile(slopes, 0.5), interval, same / draws, remark);
    }

    private static double[] slopes(List<DataPoint> points, Carried carried, int draws, long seed) {
        var random = new Well19937c(seed);
        var low = points.stream().mapToDouble(point -> point.bounds().low()).toArray();
        var width = points.stream().mapToDouble(point -> point.bounds().width()).toArray();
        var slopeOf = carried.slopes();
        var slopes = new double[draws];
        var y = new double[low.length];
        for (int draw = 0; draw < draws; draw++) {
            Interruption.check();
            for (int i = 0; i < y.length; i++) {
                y[i] = width[i] == 0 ? low[i] : low[i] + width[i] * random.nextDouble();
            }
            slopes[draw] = slopeOf.applyAsDouble(y);
        }
        return slopes;
    }

    /** Between the two nearest slopes by how near they are (definition 7 of Hyndman and Fan 1996). */
    private static double percentile(double[] sorted, double share) {
        double rank = share * (sorted.length - 1);
        int below = (int) rank;
        double upper = sorted[Math.min(below + 1, sorted.length - 1)];
        return sorted[below] + (rank - below) * (upper - sorted[below]);
    }
}
