package org.reliance.trend;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.CombinatoricsUtils;

/**
 * y = a0 + a1 x + … + ak x^k, or without a0.
 *
 * @param axis the shifted and stretched x; not shifted where there is no intercept
 * @param degree k, 1 or more
 * @param intercept whether there is an a0
 * @param range from the first to the last point, over which the slope is the mean slope
 */
record Polynomial(Axis axis, int degree, boolean intercept, Interval range) implements Basis {

    static Polynomial of(int degree, Sample sample) {
        return new Polynomial(
                Axis.between(sample.firstX(), sample.lastX()),
                degree,
                true,
                new Interval(sample.firstX(), sample.lastX()));
    }

    @Override
    public double[] row(double x) {
        double t = axis.of(x);
        double[] row = new double[degree + 1 - lowest()];
        double power = intercept ? 1 : t;
        for (int j = 0; j < row.length; j++) {
            row[j] = power;
            power *= t;
        }
        return row;
    }

    @Override
    public List<Form> coefficients() {
        return IntStream.rangeClosed(lowest(), degree)
                .mapToObj(this::coefficient)
                .toList();
    }

    @Override
    public Form slope() {
        if (degree == 1) {
            return coefficient(1);
        }
        double[] first = row(range.low());
        double[] last = row(range.high());
        return Form.of(
                "slope",
                IntStream.range(0, first.length)
                        .mapToDouble(j -> (last[j] - first[j]) / range.width())
                        .toArray());
    }

    /** The binomial expansion of {@code ((x - centre) / scale)^j}, collected for {@code x^k}. */
    private Form coefficient(int k) {
        return Form.of(
                name(k),
                IntStream.rangeClosed(lowest(), degree)
                        .mapToDouble(j -> j < k
                                ? 0
                                : CombinatoricsUtils.binomialCoefficientDouble(j, k)
                                        * Math.pow(axis.origin(), j - k)
                                        / Math.pow(axis.scale(), k))
                        .toArray());
    }

    private String name(int k) {
        return switch (k) {
            case 0 -> "intercept";
            case 1 -> degree == 1 ? "slope" : "x";
            default -> "x" + k;
        };
    }

    private int lowest() {
        return intercept ? 0 : 1;
    }
}
