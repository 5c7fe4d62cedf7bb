package org.reliance.trend;

import java.util.List;

/** The answer to "how does y follow from these columns?": a linear regression, or the reason why there is none. */
public sealed interface Regression permits LinearRegression, Refusal {

    /**
     * Ordinary least squares on any columns.
     *
     * @param y one a row
     * @param regressors the columns, each as long as y
     * @param intercept whether a constant is added
     * @param level confidence of the intervals
     */
    static Regression of(List<Double> y, List<Regressor> regressors, boolean intercept, double level) {
        return Design.columns(y, regressors, intercept)
                .regress(Options.defaults().withLevel(level));
    }

    /**
     * Ordinary least squares on the powers of x.
     *
     * @param degree the highest power, 1 to 20
     * @param intercept whether the power 0 is among them
     */
    static Regression polynomial(List<DataPoint> points, int degree, boolean intercept, double level) {
        return degree < 1 || degree > Design.HIGHEST_DEGREE
                ? Refusal.of(Reason.BAD_DEGREE, Design.HIGHEST_DEGREE)
                : Design.powers(points, degree, intercept)
                        .regress(Options.defaults().withLevel(level));
    }
}
