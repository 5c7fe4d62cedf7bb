package org.reliance.trend;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The median of the slopes between all pairs of points (Theil 1950, Sen 1968), with Sen's interval and the Mann-Kendall
 * p. The intercept is the median of what the slope leaves of y. Up to 29 % of the points may be wild.
 */
final class TheilSen implements Carried {

    private final Sample sample;
    private final Options options;
    private final PairSlopes slopes;
    private final double slope;
    private final double intercept;
    private final Interval interval;
    private final double p;

    private TheilSen(Sample sample, Options options, PairSlopes slopes, Kendall kendall, int count) {
        this.sample = sample;
        this.options = options;
        this.slopes = slopes;
        this.slope = slopes.median();
        this.interval = new Interval(slopes.get(count), slopes.get(slopes.size() - 1 - count));
        this.p = kendall.p(slopes.risingLessFalling());
        this.intercept = Median.of(
                IntStream.range(0, sample.size()).mapToDouble(this::offset).toArray());
    }

    static Attempt fit(Sample sample, Options options) {
        var slopes = PairSlopes.of(sample.x(), sample.y());
        var kendall = Kendall.of(sample.x(), sample.y(), slopes.size());
        var count = kendall.findCount((1 - options.level()) / 2);
        return count.isPresent()
                ? new TheilSen(sample, options, slopes, kendall, count.getAsInt())
                : Refusal.of(Reason.TOO_FEW_FOR_INTERVAL, sample.size(), options.level());
    }

    @Override
    public Fit explain() {
        var slopeFound = new Slope(Slope.Kind.CONSTANT, slope, interval, OptionalDouble.of(p));
        var influences =
                IntStream.range(0, sample.size()).mapToObj(this::influence).toList();
        var worth = Worth.ofResiduals(
                influences.stream().mapToDouble(Influence::residual).toArray(), sample.y(), 2);
        return new Fit(
                Method.THEIL_SEN,
                options,
                sample.points(),
                coefficients(),
                slopeFound,
                worth,
                influences,
                Judge.judge(slopeFound, options, worth, influences, List.of(Remark.of("warning.no-band"))),
                this::at);
    }

    @Override
    public double slopeOf(double[] y) {
        return slopes.medianOf(y, interval);
    }

    @Override
    public ToDoubleFunction<double[]> slopes() {
        return new SlopeMedian(sample.x(), interval)::of;
    }

    private List<Coefficient> coefficients() {
        var none = OptionalDouble.empty();
        return List.of(
                new Coefficient("intercept", lineAt(0), none, Optional.empty(), none, none),
                new Coefficient("slope", slope, none, Optional.of(interval), none, OptionalDouble.of(p)));
    }

    private Influence influence(int i) {
        var point = sample.points().get(i);
        double fitted = lineAt(point.x());
        return new Influence(
                point,
                fitted,
                point.y() - fitted,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                slopes.medianWithout(i));
    }

    /** The intercept is taken at the first x: at x = 0 the digits of a year would cancel. */
    private double lineAt(double x) {
        return Math.fma(slope, x - sample.firstX(), intercept);
    }

    private double offset(int i) {
        var point = sample.points().get(i);
        return Math.fma(-slope, point.x() - sample.firstX(), point.y());
    }

    private Optional<Estimate> at(double x) {
        return Optional.of(x)
                .filter(Sample::isWithinReach)
                .map(place ->
                        new Estimate(place, lineAt(place), Optional.empty(), Optional.empty(), sample.isBeyond(place)))
                .filter(Estimate::isFinite);
    }
}
