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

    static Worth of(LeastSquares fitted, double[] y, boolean intercept) {
        int constants = intercept ? 1 : 0;
        double left = fitted.residualSumOfSquares();
        double total = fitted.totalSumOfSquares(y, intercept);
        double rSquared = Math.clamp(1 - left / total, 0, 1);
        int regressors = fitted.parameters() - constants;
        int df = fitted.degreesOfFreedom();
        double f = Math.max(0, total - left) / regressors / (left / df);
        boolean compared = regressors > 0 && Double.isFinite(f);
        return new Worth(
                fitted.size(),
                fitted.parameters(),
                df,
                OptionalDouble.of(rSquared),
                OptionalDouble.of(1 - (1 - rSquared) * (fitted.size() - constants) / df),
                compared ? OptionalDouble.of(f) : OptionalDouble.empty(),
                compared ? OptionalDouble.of(FisherSnedecor.upperTail(f, regressors, df)) : OptionalDouble.empty(),
                fitted.residualStandardDeviation(),
                durbinWatson(fitted.residuals(), left == 0));
    }

    /** The worth of a line that least squares did not draw: what rests on sums of squares explained is left out. */
    static Worth ofResiduals(double[] residuals, double[] y, int parameters) {
        int df = y.length - parameters;
        double deviation = deviation(residuals, y, df);
        var none = OptionalDouble.empty();
        return new Worth(
                y.length, parameters, df, none, none, none, none, deviation, durbinWatson(residuals, deviation == 0));
    }

    /** The worth of a local regression: R² without its adjustment, and no F, for there is no count of coefficients. */
    static Worth ofSmoother(Smoother smoother, double[] residuals, double[] y, double deviation) {
        var none = OptionalDouble.empty();
        double rSquared = 1 - Sums.squares(residuals) / Sums.squaresAboutMean(y);
        return new Worth(
                y.length,
                (int) Math.round(smoother.equivalentParameters()),
                (int) Math.round(smoother.degreesOfFreedom()),
                OptionalDouble.of(Math.clamp(rSquared, 0, 1)),
                none,
                none,
                none,
                deviation,
                durbinWatson(residuals, deviation == 0));
    }

    /** Exactly 0 where the points lie on the curve but for rounding. */
    static double deviation(double[] residuals, double[] y, double degreesOfFreedom) {
        return LeastSquares.isRounding(Sample.largest(residuals), y)
                ? 0
                : Math.sqrt(Sums.squares(residuals) / degreesOfFreedom);
    }

    boolean isFinite() {
        return Double.isFinite(residualStandardDeviation)
                && Double.isFinite(rSquared.orElse(0))
                && Double.isFinite(durbinWatson.orElse(0));
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
