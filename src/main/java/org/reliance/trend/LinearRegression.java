package org.reliance.trend;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A fitted linear regression on any columns.
 *
 * @param coefficients the intercept, if there is one, then one for each column
 * @param worth how well it holds the rows
 * @param residuals stated less fitted y, in the order of the rows
 * @param leverages how far each row pulls the fit towards itself, 0 to 1
 */
public record LinearRegression(
        List<Coefficient> coefficients, Worth worth, List<Double> residuals, List<Double> leverages)
        implements Regression {

    public LinearRegression {
        coefficients = List.copyOf(coefficients);
        residuals = List.copyOf(residuals);
        leverages = List.copyOf(leverages);
    }

    static LinearRegression of(LeastSquares fitted, double[] y, List<Form> forms, boolean intercept, Options options) {
        var student = Student.of(fitted.degreesOfFreedom(), options.level());
        return new LinearRegression(
                student.coefficients(fitted, forms),
                Worth.of(fitted, y, intercept),
                Arrays.stream(fitted.residuals()).boxed().toList(),
                IntStream.range(0, y.length).mapToObj(fitted::leverage).toList());
    }

    boolean isFinite() {
        return worth.isFinite() && coefficients.stream().allMatch(Coefficient::isFinite);
    }
}
