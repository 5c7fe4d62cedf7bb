package org.reliance.trend;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** At least three usable points in the order of their x, at three places or more, and not all of one height. */
final class Sample implements Sampled {

    private static final int FEWEST = 3;

    /** A local regression compares every point with every other. */
    private static final int MOST = 1000;

    /** Squares and products of what lies between these stay far from overflow and underflow. */
    static final double LARGEST = 1e100;

    private static final double SMALLEST = 1e-100;

    private final List<DataPoint> points;

    private Sample(List<DataPoint> points) {
        this.points = points;
    }

    /** The points as a sample, or the reason why nothing can be asked of them. */
    static Sampled of(List<DataPoint> given, Options options) {
        var sample = new Sample(given.stream().sorted(DataPoint.ORDER).toList());
        return options.findFlaw()
                .or(sample::findFlaw)
                .<Sampled>map(refusal -> refusal)
                .orElse(sample);
    }

    List<DataPoint> points() {
        return points;
    }

    int size() {
        return points.size();
    }

    /** The places; adding 0 makes one zero of the two that a double has. */
    double[] x() {
        return column(point -> point.x() + 0.0);
    }

    double[] y() {
        return column(DataPoint::y);
    }

    double firstX() {
        return points.getFirst().x();
    }

    double lastX() {
        return points.getLast().x();
    }

    /** Whether x lies outside the points. */
    boolean isBeyond(double x) {
        return x < firstX() || x > lastX();
    }

    double[] column(ToDoubleFunction<DataPoint> part) {
        return points.stream().mapToDouble(part).toArray();
    }

    private Optional<Refusal> findFlaw() {
        if (points.stream().anyMatch(point -> !isUsable(point))) {
            return Optional.of(Refusal.of(Reason.NOT_A_NUMBER));
        }
        if (points.stream().anyMatch(Sample::isBeyondReach)) {
            return Optional.of(Refusal.of(Reason.TOO_LARGE, LARGEST));
        }
        if (size() < FEWEST) {
            return Optional.of(Refusal.of(Reason.TOO_FEW_POINTS, size(), FEWEST));
        }
        if (size() > MOST) {
            return Optional.of(Refusal.of(Reason.TOO_MANY_POINTS, size(), MOST));
        }
        return findBadRange().or(this::findFlatness);
    }

    private Optional<Refusal> findBadRange() {
        return points.stream()
                .filter(point -> !point.isInItsRange())
                .findFirst()
                .map(point -> Refusal.of(Reason.BAD_RANGE, point.x()));
    }

    private Optional<Refusal> findFlatness() {
        long places = Arrays.stream(x()).distinct().count();
        if (places == 1) {
            return Optional.of(Refusal.of(Reason.SAME_X));
        }
        if (places < FEWEST) {
            return Optional.of(Refusal.of(Reason.TOO_FEW_PLACES, places, FEWEST));
        }
        if (isIndistinct(y())) {
            return Optional.of(Refusal.of(Reason.CONSTANT_Y));
        }
        return isTooClose(x()) || isTooClose(y()) ? Optional.of(Refusal.of(Reason.TOO_CLOSE)) : findJump();
    }

    /** Flat, one jump, flat again: a straight line would show a slope that is nowhere in the points. */
    private Optional<Refusal> findJump() {
        var y = y();
        int before = 1;
        while (before < y.length && y[before] == y[0]) {
            before++;
        }
        for (int i = before; i < y.length; i++) {
            if (y[i] != y[y.length - 1]) {
                return Optional.empty();
            }
        }
        boolean flatTwice = before > 1 && y.length - before > 1;
        return flatTwice
                ? Optional.of(Refusal.of(Reason.JUMP, points.get(before).x()))
                : Optional.empty();
    }

    static boolean isUsable(DataPoint point) {
        return Double.isFinite(point.x())
                && Double.isFinite(point.y())
                && Double.isFinite(point.weight().orElse(1))
                && point.bounds().isFinite();
    }

    static boolean isBeyondReach(DataPoint point) {
        var range = point.bounds();
        return !isWithinReach(point.x())
                || !isWithinReach(point.y())
                || !isWithinReach(range.low())
                || !isWithinReach(range.high());
    }

    /** Whether the number is one that a fit can work with. */
    static boolean isWithinReach(double number) {
        return Math.abs(number) <= LARGEST;
    }

    /** Alike but for the last digits that a double can hold. */
    static boolean isIndistinct(double[] numbers) {
        return spread(numbers) <= 4 * Math.ulp(largest(numbers));
    }

    private static boolean isTooClose(double[] numbers) {
        return spread(numbers) < SMALLEST;
    }

    private static double spread(double[] numbers) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double number : numbers) {
            low = Math.min(low, number);
            high = Math.max(high, number);
        }
        return high - low;
    }

    static double largest(double[] numbers) {
        double largest = 0;
        for (double number : numbers) {
            largest = Math.max(largest, Math.abs(number));
        }
        return largest;
    }
}
