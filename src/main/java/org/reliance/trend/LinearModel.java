package org.reliance.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A model of x that is linear in its coefficients, before it is fitted.
 *
 * @param method whose model it is
 * @param sample the points
 * @param basis the columns
 * @param kind what its slope counts
 * @param link the scale of y on which it is linear
 * @param weights how much each point counts
 * @param notes what a reader must know of how it was set up
 */
record LinearModel(
        Method method, Sample sample, Basis basis, Slope.Kind kind, Link link, Weights weights, List<Remark> notes) {

    private static LinearModel of(Method method, Sample sample, Basis basis, Slope.Kind kind) {
        return new LinearModel(method, sample, basis, kind, Link.IDENTITY, Weights.equal(sample.size()), List.of());
    }

    static LinearModel line(Sample sample) {
        return of(Method.OLS, sample, Polynomial.of(1, sample), Slope.Kind.CONSTANT);
    }

    static LinearModel quadratic(Sample sample) {
        return of(Method.QUADRATIC, sample, Polynomial.of(2, sample), Slope.Kind.MEAN);
    }

    static Attempt weighted(Sample sample, Options options) {
        return switch (Weights.of(sample)) {
            case Refusal refusal -> refusal;
            case Weights weights ->
                new LinearModel(
                                Method.WLS,
                                sample,
                                Polynomial.of(1, sample),
                                Slope.Kind.CONSTANT,
                                Link.IDENTITY,
                                weights,
                                weights.notes())
                        .fit(options);
        };
    }

    static Attempt growth(Sample sample, Options options) {
        if (sample.points().stream().anyMatch(point -> point.y() <= 0)) {
            return Refusal.of(Reason.NOT_POSITIVE);
        }
        return new LinearModel(
                        Method.LOG_LINEAR,
                        sample,
                        Polynomial.of(1, sample),
                        Slope.Kind.PER_CENT,
                        Link.LOGARITHM,
                        Weights.equal(sample.size()),
                        List.of())
                .fit(options);
    }

    static Attempt brokenLine(Sample sample, Options options) {
        if (options.breakAt().isEmpty()) {
            return BreakScan.findLargest(sample)
                    .map(split -> broken(sample, split).noting(Remark.of("warning.break-searched", split.at())))
                    .map(model -> model.fit(options))
                    .orElseGet(() -> Refusal.of(Reason.NO_BREAK_ADMISSIBLE, sample.size(), 2 * Split.FEWEST));
        }
        return Split.find(sample, options.breakAt().getAsDouble())
                .map(split -> broken(sample, split).fit(options))
                .orElseGet(() -> Refusal.of(
                        Reason.BREAK_TOO_NEAR_THE_END, options.breakAt().getAsDouble(), Split.FEWEST));
    }

    private static LinearModel broken(Sample sample, Split split) {
        return of(Method.BROKEN_LINE, sample, BrokenLine.of(sample, split), Slope.Kind.AFTER_BREAK);
    }

    private LinearModel noting(Remark remark) {
        var all = new ArrayList<>(notes);
        all.add(remark);
        return new LinearModel(method, sample, basis, kind, link, weights, all);
    }

    /** The fitted model, or the reason why the points cannot carry it. */
    Attempt fit(Options options) {
        int parameters = basis.coefficients().size();
        if (sample.size() <= parameters) {
            return Refusal.of(Reason.TOO_FEW_POINTS, sample.size(), parameters + 1);
        }
        Optional<LeastSquares> solved = LeastSquares.solve(rows(), y(), weights.array());
        if (solved.isEmpty()) {
            return Refusal.of(Reason.DEPENDENT_COLUMNS);
        }
        var fitted = solved.get();
        return basis.coefficients().stream().anyMatch(fitted::isRounding)
                ? Refusal.of(Reason.ILL_CONDITIONED)
                : new LinearTrend(this, fitted, options);
    }

    double[] y() {
        return sample.column(point -> link.toModel(point.y()));
    }

    private double[][] rows() {
        return Arrays.stream(sample.x()).mapToObj(basis::row).toArray(double[][]::new);
    }
}
