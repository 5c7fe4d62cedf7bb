package org.reliance.trend;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * One column that a linear regression explains y with.
 *
 * @param name the caller's name for it
 * @param values one a row
 */
public record Regressor(String name, List<Double> values) {

    public Regressor {
        values = List.copyOf(values);
    }

    Axis axis(boolean intercept) {
        double low = numbers().min().orElse(0);
        double high = numbers().max().orElse(0);
        return intercept ? Axis.between(low, high) : Axis.fromOrigin(Math.max(Math.abs(low), Math.abs(high)));
    }

    DoubleStream numbers() {
        return values.stream().mapToDouble(Double::doubleValue);
    }
}
