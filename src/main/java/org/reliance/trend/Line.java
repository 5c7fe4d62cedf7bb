package org.reliance.trend;

import java.util.List;

/** y = intercept + slope x. */
record Line(Axis axis) implements Basis {

    @Override
    public double[] row(double x) {
        return new double[] {1, axis.of(x)};
    }

    @Override
    public List<Form> coefficients() {
        return List.of(Form.of("intercept", 1, axis.origin()), slope());
    }

    @Override
    public Form slope() {
        return Form.of("slope", 0, 1 / axis.scale());
    }
}
