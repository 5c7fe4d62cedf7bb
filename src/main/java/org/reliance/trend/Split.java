package org.reliance.trend;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The points cut in two.
 *
 * @param at x of the first point of the second piece
 * @param before number of points before it
 * @param after number of points from it on
 */
record Split(double at, int before, int after) {

    /** Fewer points than this on a piece leave its line nothing to be judged by. */
    static final int FEWEST = 3;

    /** The split whose second piece begins with the first point at or after x; empty where a piece is too short. */
    static Optional<Split> find(Sample sample, double x) {
        int before =
                (int) sample.points().stream().filter(point -> point.x() < x).count();
        return cut(sample, before).filter(split -> split.isLongEnough(sample, FEWEST));
    }

    /** Every split between two different x that leaves so many points on either piece. */
    static Stream<Split> all(Sample sample, int fewest) {
        return IntStream.rangeClosed(fewest, sample.size() - fewest)
                .filter(i ->
                        sample.points().get(i - 1).x() < sample.points().get(i).x())
                .mapToObj(i -> cut(sample, i))
                .flatMap(Optional::stream)
                .filter(split -> split.isLongEnough(sample, fewest));
    }

    private static Optional<Split> cut(Sample sample, int before) {
        return before < sample.size()
                ? Optional.of(new Split(sample.points().get(before).x(), before, sample.size() - before))
                : Optional.empty();
    }

    private boolean isLongEnough(Sample sample, int fewest) {
        return before >= fewest
                && after >= fewest
                && sample.points().get(before - 1).x() > sample.firstX()
                && sample.lastX() > at;
    }
}
