package org.reliance.trend;

import java.util.Arrays;
import java.util.List;

/** A named linear form of the fitted coefficients: one of the model's numbers in the caller's own scale. */
record Form(String name, List<Double> factors) {

    static Form of(String name, double... factors) {
        return new Form(name, Arrays.stream(factors).boxed().toList());
    }

    double[] array() {
        return factors.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
