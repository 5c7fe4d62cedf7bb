package org.reliance.trend;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Reads a fitted linear model: its coefficients, its slope, its line with bands, and what each point does to it. */
final class LinearTrend {

    private final LinearModel model;
    private final LeastSquares fitted;
    private final Options options;
    private final Student student;
    private final double deviation;

    LinearTrend(LinearModel model, LeastSquares fitted, Options options) {
        this.model = model;
        this.fitted = fitted;
        this.options = options;
        this.student = Student.of(fitted.degreesOfFreedom(), options.level());
        this.deviation = fitted.residualStandardDeviation();
    }

    Trend answer() {
        if (model.basis().coefficients().stream().anyMatch(this::isRounding)) {
            return Refusal.of(Reason.ILL_CONDITIONED);
        }
        var influences = influences();
        var worth = Worth.of(fitted, model.y(), model.weightArray(), true);
        return new Fit(
                model.method(),
                options,
                model.sample().points(),
                model.basis().coefficients().stream().map(this::coefficient).toList(),
                slope(),
                worth,
                influences,
                Judge.judge(slope(), options, worth, influences, model.notes()),
                this::at);
    }

    private boolean isRounding(Basis.Form form) {
        return fitted.isRounding(form.array());
    }

    private Coefficient coefficient(Basis.Form form) {
        return student.coefficient(form.name(), fitted.value(form.array()), deviation * fitted.spread(form.array()));
    }

    private Slope slope() {
        var slope = coefficient(model.basis().slope());
        return new Slope(
                model.kind(),
                model.link().slopeToReader(slope.value()),
                model.link().slopeToReader(slope.interval()),
                slope.p());
    }

    private Optional<Estimate> at(double x) {
        if (!Sample.isWithinReach(x)) {
            return Optional.empty();
        }
        double[] row = model.basis().row(x);
        double value = fitted.value(row);
        double spread = fitted.spread(row);
        var estimate = new Estimate(
                x,
                model.link().toReader(value),
                Optional.of(model.link().toReader(student.around(value, deviation * spread))),
                Optional.of(model.link().toReader(student.around(value, deviation * Math.hypot(1, spread)))),
                model.sample().isBeyond(x));
        return Optional.of(estimate).filter(Estimate::isFinite);
    }

    private List<Influence> influences() {
        double[] slope = model.basis().slope().array();
        return IntStream.range(0, fitted.size())
                .mapToObj(i -> influence(i, slope))
                .toList();
    }

    private Influence influence(int i, double[] slope) {
        var point = model.sample().points().get(i);
        double fittedY = model.link().toReader(fitted.value(model.basis().row(point.x())));
        return new Influence(
                point,
                fittedY,
                fitted.residual(i),
                OptionalDouble.of(fitted.leverage(i)),
                fitted.cooksDistance(i),
                fitted.isDetermined(i)
                        ? OptionalDouble.of(model.link().slopeToReader(fitted.valueWithout(i, slope)))
                        : OptionalDouble.empty());
    }
}
