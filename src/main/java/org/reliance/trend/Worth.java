package org.reliance.trend;

import java.util.OptionalDouble;

/**
 * How well a model holds the points.
 *
 * @param n number of points
 * @param parameters number of estimated coefficients
 * @param degreesOfFreedom n less the parameters; of a local regression the rounded equivalent
 * @param rSquared share of the variation of y that the model explains; about 0 instead of about the mean where the
 *     model has no intercept
 * @param adjustedRSquared the same, paying for each coefficient
 * @param f variation explained per coefficient over variation left per degree of freedom; empty where nothing is left
 * @param fP probability of so large an F if nothing but the mean were there; empty with f
 * @param residualStandardDeviation unit of y (of its logarithm under {@code log-linear})
 * @param durbinWatson 2 without, near 0 with positive, near 4 with negative autocorrelation of neighbouring residuals
 *     (Durbin and Watson 1950); empty where the residuals are all 0
 */
public record Worth(
        int n,
        int parameters,
        int degreesOfFreedom,
        OptionalDouble rSquared,
        OptionalDouble adjustedRSquared,
        OptionalDouble f,
        OptionalDouble fP,
        double residualStandardDeviation,
        OptionalDouble durbinWatson) {

    static Worth of(LeastSquares fitted, double[] y, double[] weights, boolean intercept) {
        int n = fitted.size();
        int df = fitted.degreesOfFreedom();
        int regressors = fitted.parameters() - (intercept ? 1 : 0);
        double left = fitted.residualSumOfSquares();
        double total = Sums.squaresAbout(intercept ? Sums.mean(y, weights) : 0, y, weights);
        double rSquared = Math.max(0, 1 - left / total);
        double f = (total - left) / regressors / (left / df);
        boolean compared = regressors > 0 && Double.isFinite(f);
        return new Worth(
                n,
                fitted.parameters(),
                df,
                OptionalDouble.of(rSquared),
                OptionalDouble.of(1 - (1 - rSquared) * (n - (intercept ? 1 : 0)) / df),
                compared ? OptionalDouble.of(Math.max(0, f)) : OptionalDouble.empty(),
                compared
                        ? OptionalDouble.of(FisherSnedecor.upperTail(Math.max(0, f), regressors, df))
                        : OptionalDouble.empty(),
                fitted.residualStandardDeviation(),
                durbinWatson(fitted.residuals(), left == 0));
    }

    /** Squared steps from residual to residual over squared residuals, in the order of x. */
    static OptionalDouble durbinWatson(double[] residuals, boolean allZero) {
        if (allZero) {
            return OptionalDouble.empty();
        }
        double steps = 0;
        double squares = residuals[0] * residuals[0];
        for (int i = 1; i < residuals.length; i++) {
            double step = residuals[i] - residuals[i - 1];
            steps += step * step;
            squares += residuals[i] * residuals[i];
        }
        return OptionalDouble.of(steps / squares);
    }
}
