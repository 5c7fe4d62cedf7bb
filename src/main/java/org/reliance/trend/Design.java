package org.reliance.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Rows ready for least squares, with the way back to the caller's columns.
 *
 * @param rows shifted and stretched
 * @param y one a row
 * @param forms the caller's coefficients as linear forms of the fitted ones
 * @param intercept whether the columns span a constant
 */
record Design(List<double[]> rows, List<Double> y, List<Form> forms, boolean intercept) {

    static final int HIGHEST_DEGREE = 20;

    static Design powers(List<DataPoint> points, int degree, boolean intercept) {
        var x = new Regressor("x", points.stream().map(DataPoint::x).toList());
        var range = new Interval(x.numbers().min().orElse(0), x.numbers().max().orElse(0));
        var basis = new Polynomial(x.axis(intercept), degree, intercept, range);
        return new Design(
                x.numbers().mapToObj(basis::row).toList(),
                points.stream().map(DataPoint::y).toList(),
                basis.coefficients(),
                intercept);
    }

    static Design columns(List<Double> y, List<Regressor> regressors, boolean intercept) {
        var axes = regressors.stream().map(column -> column.axis(intercept)).toList();
        int shortest =
                regressors.stream().mapToInt(column -> column.values().size()).reduce(y.size(), Math::min);
        boolean equal =
                regressors.stream().allMatch(column -> column.values().size() == shortest) && y.size() == shortest;
        var rows = IntStream.range(0, equal ? shortest : 0)
                .mapToObj(i -> row(regressors, axes, intercept, i))
                .toList();
        return new Design(rows, y, forms(regressors, axes, intercept), intercept);
    }

    Regression regress(Options options) {
        if (options.findFlaw().isPresent()) {
            return options.findFlaw().get();
        }
        if (rows.size() != y.size()) {
            return Refusal.of(Reason.UNEQUAL_ROWS);
        }
        if (rows.size() <= forms.size()) {
            return Refusal.of(Reason.TOO_FEW_POINTS, rows.size(), forms.size() + 1);
        }
        if (!numbers().allMatch(Double::isFinite)) {
            return Refusal.of(Reason.NOT_A_NUMBER);
        }
        return numbers().allMatch(Sample::isWithinReach)
                ? solve(options)
                : Refusal.of(Reason.TOO_LARGE, Sample.LARGEST);
    }

    private Regression solve(Options options) {
        double[] numbers = y.stream().mapToDouble(Double::doubleValue).toArray();
        double[] weights = new double[numbers.length];
        Arrays.fill(weights, 1);
        if (intercept && Sample.isIndistinct(numbers)) {
            return Refusal.of(Reason.CONSTANT_Y);
        }
        var solved = LeastSquares.solve(rows.toArray(double[][]::new), numbers, weights);
        if (solved.isEmpty()) {
            return Refusal.of(Reason.DEPENDENT_COLUMNS);
        }
        if (forms.stream().anyMatch(solved.get()::isRounding)) {
            return Refusal.of(Reason.ILL_CONDITIONED);
        }
        var regression = LinearRegression.of(solved.get(), numbers, forms, intercept, options);
        return regression.isFinite() ? regression : Refusal.of(Reason.OVERFLOW);
    }

    private DoubleStream numbers() {
        return DoubleStream.concat(
                y.stream().mapToDouble(Double::doubleValue), rows.stream().flatMapToDouble(Arrays::stream));
    }

    private static double[] row(List<Regressor> regressors, List<Axis> axes, boolean intercept, int i) {
        var cells = IntStream.range(0, axes.size())
                .mapToDouble(j -> axes.get(j).of(regressors.get(j).values().get(i)));
        return (intercept ? DoubleStream.concat(DoubleStream.of(1), cells) : cells).toArray();
    }

    private static List<Form> forms(List<Regressor> regressors, List<Axis> axes, boolean intercept) {
        int shift = intercept ? 1 : 0;
        var forms = new ArrayList<Form>();
        if (intercept) {
            forms.add(Form.of(
                    "intercept",
                    DoubleStream.concat(DoubleStream.of(1), axes.stream().mapToDouble(Axis::origin))
                            .toArray()));
        }
        for (int j = 0; j < axes.size(); j++) {
            double[] factors = new double[axes.size() + shift];
            factors[j + shift] = 1 / axes.get(j).scale();
            forms.add(Form.of(regressors.get(j).name(), factors));
        }
        return forms;
    }
}
