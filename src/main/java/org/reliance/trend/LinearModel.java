package org.reliance.trend;

import java.util.Arrays;
import java.util.List;

/**
 * A model of x that is linear in its coefficients, before it is fitted.
 *
 * @param method whose model it is
 * @param sample the points
 * @param basis the columns
 * @param kind what its slope counts
 * @param link the scale of y on which it is linear
 * @param weights one a point, their mean 1
 * @param notes what a reader must know of how it was set up
 */
record LinearModel(
        Method method,
        Sample sample,
        Basis basis,
        Slope.Kind kind,
        Link link,
        List<Double> weights,
        List<Remark> notes) {

    static LinearModel line(Sample sample) {
        return new LinearModel(
                Method.OLS,
                sample,
                new Line(Axis.over(sample)),
                Slope.Kind.CONSTANT,
                Link.IDENTITY,
                sample.points().stream().map(point -> 1.0).toList(),
                List.of());
    }

    /** The fit, or the reason why the points cannot carry the model. */
    Trend fit(Options options) {
        int parameters = basis.coefficients().size();
        if (sample.size() <= parameters) {
            return Refusal.of(Reason.TOO_FEW_POINTS, sample.size(), parameters + 1);
        }
        return LeastSquares.solve(rows(), y(), weightArray())
                .<Trend>map(fitted -> new LinearTrend(this, fitted, options).answer())
                .orElseGet(() -> Refusal.of(Reason.DEPENDENT_COLUMNS));
    }

    double[] y() {
        return sample.column(point -> link.toModel(point.y()));
    }

    double[] weightArray() {
        return weights.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private double[][] rows() {
        return Arrays.stream(sample.x()).mapToObj(basis::row).toArray(double[][]::new);
    }
}
