package org.reliance.trend;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Reads a fitted linear model: its coefficients, its slope, its line with bands, and what each point does to it. */
final class LinearTrend implements Carried {

    private final LinearModel model;
    private final LeastSquares fitted;
    private final Options options;
    private final Student student;
    private final double[] slopeForm;
    private final double[] pull;

    LinearTrend(LinearModel model, LeastSquares fitted, Options options) {
        this.model = model;
        this.fitted = fitted;
        this.options = options;
        this.student = Student.of(fitted.degreesOfFreedom(), options.level());
        this.slopeForm = model.basis().slope().array();
        this.pull = fitted.pull(slopeForm);
    }

    @Override
    public Fit explain() {
        var slope = slope();
        var influences =
                IntStream.range(0, fitted.size()).mapToObj(this::influence).toList();
        var worth = Worth.of(fitted, model.y(), model.basis().intercept());
        return new Fit(
                model.method(),
                options,
                model.sample().points(),
                student.coefficients(fitted, model.basis().coefficients()),
                slope,
                worth,
                influences,
                Judge.judge(slope, options, worth, influences, model.notes()),
                this::at);
    }

    @Override
    public double slopeOf(double[] y) {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += pull[i] * model.link().toModel(y[i]);
        }
        return model.link().slopeToReader(sum);
    }

    private Slope slope() {
        var slope = student.coefficient(fitted, model.basis().slope());
        return new Slope(
                model.kind(),
                model.link().slopeToReader(slope.value()),
                model.link().slopeToReader(slope.interval().orElseThrow()),
                slope.p());
    }

    private Optional<Estimate> at(double x) {
        if (!Sample.isWithinReach(x)) {
            return Optional.empty();
        }
        double[] row = model.basis().row(x);
        double value = fitted.value(row);
        double spread = fitted.spread(row);
        double deviation = fitted.residualStandardDeviation();
        var estimate = new Estimate(
                x,
                model.link().toReader(value),
                Optional.of(model.link().toReader(student.around(value, deviation * spread))),
                Optional.of(model.link().toReader(student.around(value, deviation * Math.hypot(1, spread)))),
                model.sample().isBeyond(x));
        return Optional.of(estimate).filter(Estimate::isFinite);
    }

    private Influence influence(int i) {
        var point = model.sample().points().get(i);
        double modelled = fitted.value(model.basis().row(point.x()));
        return new Influence(
                point,
                model.link().toReader(modelled),
                fitted.residual(i),
                OptionalDouble.of(fitted.leverage(i)),
                fitted.cooksDistance(i),
                slopeWithout(i));
    }

    private OptionalDouble slopeWithout(int i) {
        return fitted.isDetermined(i)
                ? OptionalDouble.of(model.link().slopeToReader(fitted.valueWithout(i, slopeForm)))
                : OptionalDouble.empty();
    }
}
