package org.reliance.trend;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Local regression (Cleveland 1979; Cleveland and Devlin 1988): at each x a straight line through the nearest share of
 * the points, weighted by the tricube of their distance.
 *
 * <p>The fitted value is a weighted sum of the y, which gives the bands that the library's smoother does not. One pass
 * only: a pass against outliers would make it no longer such a sum; {@link Method#THEIL_SEN} is there for them.
 */
final class Loess implements Carried {

    private static final int FEWEST = 8;
    private static final int FEWEST_NEAR = 4;

    private final Sample sample;
    private final Options options;
    private final LocalLine local;
    private final Smoother smoother;
    private final Student student;
    private final double[] y;
    private final double[] pull;
    private final double[] residuals;
    private final double deviation;

    private Loess(Sample sample, Options options, LocalLine local, Smoother smoother) {
        this.sample = sample;
        this.options = options;
        this.local = local;
        this.smoother = smoother;
        this.student = Student.of(smoother.degreesOfFreedom(), options.level());
        this.y = sample.y();
        this.pull = local.meanSlope();
        this.residuals = IntStream.range(0, y.length)
                .mapToDouble(i -> y[i] - smoother.fitted(i, y))
                .toArray();
        this.deviation = Worth.deviation(residuals, y, smoother.freedom());
    }

    static Attempt fit(Sample sample, Options options) {
        if (!(options.span() > 0 && options.span() <= 1)) {
            return Refusal.of(Reason.BAD_SPAN);
        }
        // As in R's loess: a share that rounding left just below a whole number of points still means that number.
        int near = (int) Math.floor(options.span() * sample.size() + 1e-5);
        if (sample.size() < FEWEST || near < FEWEST_NEAR) {
            return Refusal.of(Reason.TOO_FEW_FOR_LOCAL, sample.size(), FEWEST, near, FEWEST_NEAR);
        }
        var local = new LocalLine(sample.x(), near);
        var smoother = Smoother.of(local);
        return smoother.degreesOfFreedom() >= 1
                ? new Loess(sample, options, local, smoother)
                : Refusal.of(Reason.TOO_FEW_FOR_LOCAL, sample.size(), FEWEST, near, FEWEST_NEAR);
    }

    @Override
    public Fit explain() {
        var slope = slope();
        var influences = IntStream.range(0, y.length).mapToObj(this::influence).toList();
        var worth = Worth.ofSmoother(smoother, residuals, y, deviation);
        return new Fit(
                Method.LOESS,
                options,
                sample.points(),
                List.of(),
                slope,
                worth,
                influences,
                Judge.judge(slope, options, worth, influences, List.of()),
                this::at);
    }

    @Override
    public double slopeOf(double[] other) {
        return Sums.dot(pull, other);
    }

    private Slope slope() {
        double value = slopeOf(y);
        double standardError = deviation * Sums.norm(pull);
        return new Slope(
                Slope.Kind.MEAN,
                value,
                student.around(value, standardError),
                student.p(Student.t(value, standardError)));
    }

    private Influence influence(int i) {
        return new Influence(
                sample.points().get(i),
                y[i] - residuals[i],
                residuals[i],
                OptionalDouble.of(smoother.leverage(i)),
                OptionalDouble.empty(),
                OptionalDouble.of(slopeWithout(i)));
    }

    private double slopeWithout(int i) {
        double[] others = IntStream.range(0, y.length)
                .filter(j -> j != i)
                .mapToDouble(j -> y[j])
                .toArray();
        return Sums.dot(local.without(i).meanSlope(), others);
    }

    /** Nothing beyond the points: a local line has no neighbours there. */
    private Optional<Estimate> at(double x) {
        if (!Sample.isWithinReach(x) || sample.isBeyond(x)) {
            return Optional.empty();
        }
        double[] shares = local.shares(x);
        double value = Sums.dot(shares, y);
        double spread = Sums.norm(shares);
        return Optional.of(new Estimate(
                x,
                value,
                Optional.of(student.around(value, deviation * spread)),
                Optional.of(student.around(value, deviation * Math.hypot(1, spread))),
                false));
    }
}
