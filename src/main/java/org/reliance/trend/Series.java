package org.reliance.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;

/**
 * Points in the order of x, no two at the same x.
 *
 * @param points the points; transformations carry ranges through by interval arithmetic and drop weights
 */
public record Series(List<DataPoint> points) implements Transformed {

    /** Decimal years are not exact: a third of a second of one. */
    private static final double SAME_X = 1e-8;

    public Series {
        points = List.copyOf(points);
    }

    /** The points in order, or why they are no series. */
    public static Transformed of(List<DataPoint> points) {
        var series = new Series(points.stream().sorted(DataPoint.ORDER).toList());
        return series.findFlaw().<Transformed>map(refusal -> refusal).orElse(series);
    }

    /** The value at x = 100. */
    public Transformed index(double base) {
        return findAt(base).map(this::indexOn).orElseGet(() -> Refusal.of(Reason.BASE_MISSING, base));
    }

    /** In per cent of another series, where that has a value at the same x: share of GDP, where GDP is known. */
    public Transformed shareOf(Series whole) {
        var shared = points.stream()
                .filter(point -> whole.findAt(point.x()).isPresent())
                .toList();
        var bases = shared.stream()
                .map(point -> whole.findAt(point.x()).orElseThrow())
                .toList();
        return against(shared, bases, Bounded::percentOf);
    }

    Transformed change() {
        return new Series(IntStream.range(1, points.size())
                .mapToObj(i -> combine(points.get(i), points.get(i - 1), Bounded::minus))
                .toList());
    }

    Transformed percentChange() {
        return against(points.subList(1, points.size()), points.subList(0, points.size() - 1), Bounded::growthOver);
    }

    Transformed changeFromYearAgo() {
        return yearAgo().isEmpty()
                ? Refusal.of(Reason.NO_YEAR_BEFORE)
                : new Series(yearAgo().stream()
                        .map(point -> combine(point, findAt(point.x() - 1).orElseThrow(), Bounded::minus))
                        .toList());
    }

    Transformed percentChangeFromYearAgo() {
        var before = yearAgo().stream()
                .map(point -> findAt(point.x() - 1).orElseThrow())
                .toList();
        return before.isEmpty() ? Refusal.of(Reason.NO_YEAR_BEFORE) : against(yearAgo(), before, Bounded::growthOver);
    }

    Transformed logarithm() {
        return points.stream().allMatch(point -> Bounded.of(point).isPositive())
                ? new Series(points.stream()
                        .map(point -> Bounded.of(point).logarithm().at(point.x()))
                        .toList())
                : Refusal.of(Reason.NOT_POSITIVE);
    }

    Transformed index() {
        return indexOn(points.getFirst());
    }

    Transformed cumulativeSum() {
        var sums = new ArrayList<DataPoint>();
        var sum = Bounded.ZERO;
        for (var point : points) {
            sum = sum.plus(Bounded.of(point));
            sums.add(sum.at(point.x()));
        }
        return new Series(sums);
    }

    /** The base itself is 100 by definition, however wide its range; the others carry their own range and the base's. */
    private Transformed indexOn(DataPoint base) {
        var bases = points.stream().map(point -> base).toList();
        return against(points, bases, Bounded::percentOf)
                .then(series -> new Series(series.points.stream()
                        .map(point -> point.x() == base.x() ? DataPoint.of(point.x(), 100) : point)
                        .toList()));
    }

    private Transformed against(List<DataPoint> these, List<DataPoint> bases, BinaryOperator<Bounded> rule) {
        var bad = bases.stream().filter(base -> !Bounded.of(base).isPositive()).findFirst();
        return bad.isPresent()
                ? Refusal.of(Reason.BASE_NOT_POSITIVE, bad.get().x())
                : new Series(IntStream.range(0, these.size())
                        .mapToObj(i -> combine(these.get(i), bases.get(i), rule))
                        .toList());
    }

    private static DataPoint combine(DataPoint point, DataPoint other, BinaryOperator<Bounded> rule) {
        return rule.apply(Bounded.of(point), Bounded.of(other)).at(point.x());
    }

    private List<DataPoint> yearAgo() {
        return points.stream()
                .filter(point -> findAt(point.x() - 1).isPresent())
                .toList();
    }

    private Optional<DataPoint> findAt(double x) {
        return points.stream().filter(point -> Math.abs(point.x() - x) < SAME_X).findFirst();
    }

    private Optional<Refusal> findFlaw() {
        if (points.stream().anyMatch(point -> !Sample.isUsable(point))) {
            return Optional.of(Refusal.of(Reason.NOT_A_NUMBER));
        }
        if (points.stream().anyMatch(Sample::isBeyondReach)) {
            return Optional.of(Refusal.of(Reason.TOO_LARGE, Sample.LARGEST));
        }
        if (points.size() < 2) {
            return Optional.of(Refusal.of(Reason.TOO_FEW_POINTS, points.size(), 2));
        }
        return IntStream.range(1, points.size())
                .filter(i -> points.get(i).x() - points.get(i - 1).x() < SAME_X)
                .mapToObj(i -> Refusal.of(Reason.REPEATED_X, points.get(i).x()))
                .findFirst();
    }
}
