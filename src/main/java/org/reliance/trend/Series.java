package org.reliance.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Points in the order of x, of which each is said in another way for itself, so that a flaw of one spoils no other. */
final class Series {
    /** Decimal years are not exact: a third of a second of one. */
    private static final double SAME_X = 1e-8;
    /** A year, or the step of a sparser series, may be longer by so much: leap years, months of unequal length. */
    private static final double TOLERANCE = 1.05;

    private final List<DataPoint> points;
    private final double step;

    private Series(List<DataPoint> points) {
        this.points = points;
        this.step = Math.max(
                1,
                IntStream.range(1, points.size())
                        .mapToDouble(i -> points.get(i).x() - points.get(i - 1).x())
                        .filter(gap -> gap > SAME_X)
                        .min()
                        .orElse(1));
    }

    static Series of(List<DataPoint> points) {
        return new Series(points.stream().sorted(DataPoint.ORDER).toList());
    }

    List<Restated> restate(Transformation transformation, Yardstick yardstick) {
        return switch (transformation) {
            case LEVELS -> each(point -> new Restated(point, Optional.empty(), point));
            case CHANGE -> each(point -> against(point, findBefore(point), this::nothingBefore, Bounded::minus));
            case CHANGE_FROM_YEAR_AGO ->
                each(point -> against(point, findYearAgo(point), this::noYearBefore, Bounded::minus));
            case PERCENT_CHANGE ->
                each(point -> perCent(point, findBefore(point), this::nothingBefore, Bounded::growthOver));
            case PERCENT_CHANGE_FROM_YEAR_AGO ->
                each(point -> perCent(point, findYearAgo(point), this::noYearBefore, Bounded::growthOver));
            case LOGARITHM -> each(Series::logarithm);
            case INDEX -> index(yardstick);
            case CUMULATIVE_SUM -> cumulativeSum();
            case SHARE -> {
                var whole = of(yardstick.whole());
                yield each(point ->
                        perCent(point, whole.findAt(Math.rint(point.x())), Series::wholeUnknown, Bounded::percentOf));
            }
        };
    }

    private List<Restated> each(Function<DataPoint, Restated> rule) {
        return points.stream()
                .map(point -> findFlaw(point)
                        .map(flaw -> Restated.absent(point, flaw))
                        .orElseGet(() -> rule.apply(point)))
                .toList();
    }

    private Optional<Refusal> findFlaw(DataPoint point) {
        if (!Sample.isUsable(point)) {
            return Optional.of(Refusal.of(Reason.NOT_A_NUMBER));
        }
        if (Sample.isBeyondReach(point)) {
            return Optional.of(Refusal.of(Reason.TOO_LARGE, Sample.LARGEST));
        }
        return isRepeated(point) ? Optional.of(Refusal.of(Reason.REPEATED_X, point.x())) : Optional.empty();
    }

    private boolean isRepeated(DataPoint point) {
        return points.stream()
                        .filter(other -> Math.abs(other.x() - point.x()) < SAME_X)
                        .count()
                > 1;
    }

    private static Restated against(
            DataPoint point,
            Optional<DataPoint> base,
            Function<DataPoint, Refusal> reason,
            BinaryOperator<Bounded> rule) {
        return base.map(other -> new Restated(point, base, combine(point, other, rule)))
                .orElseGet(() -> Restated.absent(point, reason.apply(point)));
    }

    private static Restated perCent(
            DataPoint point,
            Optional<DataPoint> base,
            Function<DataPoint, Refusal> reason,
            BinaryOperator<Bounded> rule) {
        return base.filter(other -> !Bounded.of(other).isPositive())
                .map(other -> Restated.absent(point, Refusal.of(Reason.BASE_NOT_POSITIVE, other.x())))
                .orElseGet(() -> against(point, base, reason, rule));
    }

    private static DataPoint combine(DataPoint point, DataPoint other, BinaryOperator<Bounded> rule) {
        return rule.apply(Bounded.of(point), Bounded.of(other)).at(point.x());
    }

    private static Restated logarithm(DataPoint point) {
        var value = Bounded.of(point);
        return new Restated(
                point,
                Optional.empty(),
                value.isPositive() ? value.logarithm().at(point.x()) : Refusal.of(Reason.NOT_POSITIVE));
    }

    /** The base itself is 100 by definition, however wide its range; the others carry their own range and the base's. */
    private List<Restated> index(Yardstick yardstick) {
        double at = yardstick
                .base()
                .orElseGet(() -> points.isEmpty() ? 0 : points.getFirst().x());
        var base = findAt(at);
        return each(point -> base.filter(
                        other -> other.equals(point) && Bounded.of(other).isPositive())
                .map(other -> new Restated(point, base, DataPoint.of(point.x(), 100)))
                .orElseGet(
                        () -> perCent(point, base, other -> Refusal.of(Reason.BASE_MISSING, at), Bounded::percentOf)));
    }

    /** A sum with a year missing would take that year for nothing, so that it ends there. */
    private List<Restated> cumulativeSum() {
        var sums = new ArrayList<Restated>();
        Optional<DataPoint> sum = Optional.empty();
        Optional<Refusal> end = Optional.empty();
        for (var point : points) {
            end = end.or(() -> findFlaw(point))
                    .or(() -> sums.isEmpty() || findBefore(point).isPresent()
                            ? Optional.empty()
                            : Optional.of(Refusal.of(Reason.SUM_INTERRUPTED, point.x())));
            var next = sum.map(before -> combine(point, before, Bounded::plus)).orElse(point);
            sums.add(end.isPresent() ? Restated.absent(point, end.get()) : new Restated(point, sum, next));
            sum = Optional.of(next);
        }
        return sums;
    }

    private Optional<DataPoint> findBefore(DataPoint point) {
        return points.stream()
                .filter(other -> point.x() - other.x() > SAME_X && point.x() - other.x() < step * TOLERANCE)
                .reduce((first, second) -> second)
                .filter(other -> findFlaw(other).isEmpty());
    }

    private Optional<DataPoint> findYearAgo(DataPoint point) {
        return findAt(point.x() - 1);
    }

    private Optional<DataPoint> findAt(double x) {
        return points.stream()
                .filter(point -> Math.abs(point.x() - x) < SAME_X)
                .findFirst()
                .filter(point -> findFlaw(point).isEmpty());
    }

    private Refusal nothingBefore(DataPoint point) {
        return Refusal.of(Reason.NOTHING_BEFORE, point.x());
    }

    private Refusal noYearBefore(DataPoint point) {
        return Refusal.of(Reason.NO_YEAR_BEFORE, point.x());
    }

    private static Refusal wholeUnknown(DataPoint point) {
        return Refusal.of(Reason.WHOLE_UNKNOWN, point.x());
    }
}
