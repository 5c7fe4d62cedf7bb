package org.reliance.trend;

import java.util.List;

/** One line before a break and another, free of the first, from it on. */
record BrokenLine(double breakAt, Axis before, Axis after) implements Basis {

    static BrokenLine of(Sample sample, Split split) {
        return new BrokenLine(
                split.at(),
                Axis.between(
                        sample.firstX(), sample.points().get(split.before() - 1).x()),
                Axis.between(split.at(), sample.lastX()));
    }

    @Override
    public double[] row(double x) {
        return x < breakAt ? new double[] {1, before.of(x), 0, 0} : new double[] {0, 0, 1, after.of(x)};
    }

    @Override
    public List<Form> coefficients() {
        return List.of(
                Form.of("intercept-before", 1, before.origin(), 0, 0),
                Form.of("slope-before", 0, 1 / before.scale(), 0, 0),
                Form.of("intercept-after", 0, 0, 1, after.origin()),
                slope());
    }

    @Override
    public Form slope() {
        return Form.of("slope-after", 0, 0, 0, 1 / after.scale());
    }

    @Override
    public boolean intercept() {
        return true;
    }
}
