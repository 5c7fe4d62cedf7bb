package org.reliance.trend;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * Weighted linear least squares by Householder QR, never by the normal equations, which lose twice the digits (Golub and
 * Van Loan, Matrix Computations, 5.3). Everything that is read from it is a linear form of the coefficients: a
 * coefficient of the caller's own scale, a slope, the curve at some x.
 */
final class LeastSquares {

    /** Beyond this the columns cannot be told apart in double precision. */
    private static final double WORST_CONDITION = 1e10;

    /** The square of the condition times the rounding unit must stay below 1 for the step to be an improvement. */
    private static final double WORST_FOR_POLISH = 1e7;

    /** What polished coefficients may be wrong by, in units in the last place. */
    private static final double POLISHED = 4;

    private static final double TOLERANCE = 1e-6;
    private static final double TOLERANCE_OF_ERROR = 1e-3;

    /** Residuals below this many units in the last place of y are rounding, not residuals. */
    private static final double ROUNDING = 16;

    /** A point with no less leverage than this decides a coefficient alone. */
    private static final double ALONE = 1e-9;

    private final int parameters;
    private final double[] coefficients;
    private final double[] weights;
    private final double[] residuals;
    private final double[][] triangle;
    private final double[][] whitened;
    private final double condition;
    private final double residualSumOfSquares;

    private LeastSquares(double[][] rows, double[] y, double[] weights, QRDecomposition qr, double condition) {
        this.parameters = rows[0].length;
        this.weights = weights;
        this.triangle =
                qr.getR().getSubMatrix(0, parameters - 1, 0, parameters - 1).getData();
        this.condition = condition;
        this.coefficients = polished(rows, y, refined(rows, y, weights, qr.getSolver()));
        this.residuals = residuals(rows, y, coefficients);
        this.residualSumOfSquares = sumOfSquares(residuals, y);
        if (residualSumOfSquares == 0) {
            dropRounding();
        }
        this.whitened = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            whitened[i] = whiten(rows[i]);
        }
    }

    /**
     * Solves for the coefficients; empty where the columns depend on each other.
     *
     * @param rows one row a point; columns should be of like size and centred where there is an intercept
     */
    static Optional<LeastSquares> solve(double[][] rows, double[] y, double[] weights) {
        double[][] weighted = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            weighted[i] = scaled(rows[i], Math.sqrt(weights[i]));
        }
        var qr = new QRDecomposition(new Array2DRowRealMatrix(weighted, false));
        double condition = condition(qr.getR(), rows[0].length);
        return condition < WORST_CONDITION
                ? Optional.of(new LeastSquares(rows, y, weights, qr, condition))
                : Optional.empty();
    }

    int size() {
        return residuals.length;
    }

    int parameters() {
        return parameters;
    }

    int degreesOfFreedom() {
        return size() - parameters;
    }

    double residual(int i) {
        return residuals[i];
    }

    double[] residuals() {
        return residuals.clone();
    }

    /** Weighted; exactly 0 where the points lie on the curve but for rounding. */
    double residualSumOfSquares() {
        return residualSumOfSquares;
    }

    /** Weighted, about the weighted mean; about 0 for a model without intercept. */
    double totalSumOfSquares(double[] y, boolean intercept) {
        double middle = intercept ? Sums.mean(y, weights) : 0;
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            double distance = y[i] - middle;
            sum = Math.fma(weights[i] * distance, distance, sum);
        }
        return sum;
    }

    double residualStandardDeviation() {
        return Math.sqrt(residualSumOfSquares / degreesOfFreedom());
    }

    /** The linear form of the fitted coefficients; where the fit is exact, what rounding alone may have left is 0. */
    double value(double[] form) {
        double value = Sums.dot(form, coefficients);
        return residualSumOfSquares == 0 && Math.abs(value) <= rounding(form) ? 0 : value;
    }

    /** Standard error of the linear form, in units of the residual standard deviation. */
    double spread(double[] form) {
        return Math.sqrt(Sums.dot(whiten(form), whiten(form)));
    }

    /** Whether rounding may have spoilt the sixth digit of the linear form, and shows beside its standard error. */
    boolean isRounding(Form named) {
        double[] form = named.array();
        double value = Math.abs(value(form));
        double standardError = residualStandardDeviation() * spread(form);
        return value > 0 && rounding(form) > Math.max(TOLERANCE * value, TOLERANCE_OF_ERROR * standardError);
    }

    /** A bound on the error of the linear form, whose terms may cancel. */
    private double rounding(double[] form) {
        double sum = 0;
        for (int j = 0; j < parameters; j++) {
            sum += Math.abs(form[j] * coefficients[j]);
        }
        return sum * unit();
    }

    /** Of an exact fit, a coefficient no larger than the rounding of the largest is none. */
    private void dropRounding() {
        double largest = Sample.largest(coefficients);
        for (int j = 0; j < parameters; j++) {
            if (Math.abs(coefficients[j]) <= largest * unit()) {
                coefficients[j] = 0;
            }
        }
    }

    /** What a coefficient may be wrong by, relative to it; a rough solution is wrong by the columns' condition. */
    private double unit() {
        return Math.ulp(1.0) * (condition > WORST_FOR_POLISH ? condition : POLISHED);
    }

    double leverage(int i) {
        return Math.min(1, weights[i] * Sums.dot(whitened[i], whitened[i]));
    }

    /** How far all fitted values move without point i (Cook 1977); empty where nothing is left to compare with. */
    OptionalDouble cooksDistance(int i) {
        double variance = residualSumOfSquares / degreesOfFreedom();
        if (variance == 0 || !isDetermined(i)) {
            return OptionalDouble.empty();
        }
        double h = leverage(i);
        return OptionalDouble.of(
                weights[i] * residuals[i] * residuals[i] / (parameters * variance) * h / ((1 - h) * (1 - h)));
    }

    /** Whether the other points alone determine the coefficients. */
    boolean isDetermined(int i) {
        return 1 - leverage(i) > ALONE;
    }

    /** The linear form when point i is left out, without fitting again (Cook and Weisberg 1982, 2.2.1). */
    double valueWithout(int i, double[] form) {
        return value(form) - weights[i] * Sums.dot(whiten(form), whitened[i]) * residuals[i] / (1 - leverage(i));
    }

    /** How much one more unit of each y adds to the linear form. */
    double[] pull(double[] form) {
        double[] whiteForm = whiten(form);
        double[] pull = new double[size()];
        for (int i = 0; i < pull.length; i++) {
            pull[i] = weights[i] * Sums.dot(whiteForm, whitened[i]);
        }
        return pull;
    }

    /** Solves R' z = form: the form in coordinates where the coefficients are independent. */
    private double[] whiten(double[] form) {
        double[] z = new double[parameters];
        for (int j = 0; j < parameters; j++) {
            double rest = form[j];
            for (int k = 0; k < j; k++) {
                rest = Math.fma(-triangle[k][j], z[k], rest);
            }
            z[j] = rest / triangle[j][j];
        }
        return z;
    }

    /** One step of iterative refinement wins back what rounding in the decomposition lost. */
    private static double[] refined(double[][] rows, double[] y, double[] weights, DecompositionSolver solver) {
        RealVector first = solver.solve(weighted(y, weights));
        RealVector correction = solver.solve(weighted(residuals(rows, y, first.toArray()), weights));
        return first.add(correction).toArray();
    }

    /**
     * One Newton step with the gradient in twice the working precision: where the residuals are large beside the
     * coefficients, refinement alone leaves an error of the size of the residuals' rounding (Wampler5).
     */
    private double[] polished(double[][] rows, double[] y, double[] rough) {
        if (condition > WORST_FOR_POLISH) {
            return rough;
        }
        double[] residual = residuals(rows, y, rough);
        double[] both = Arrays.copyOf(residual, 2 * y.length);
        for (int i = 0; i < y.length; i++) {
            both[y.length + i] = Sums.difference(y[i], prepended(1, rows[i]), prepended(residual[i], rough));
        }
        double[] step = unwhiten(whiten(gradient(rows, both)));
        for (int j = 0; j < parameters; j++) {
            step[j] += rough[j];
        }
        return step;
    }

    /** Each column times the residuals, given as the rounded ones followed by what rounding lost. */
    private double[] gradient(double[][] rows, double[] residuals) {
        double[] gradient = new double[parameters];
        double[] column = new double[residuals.length];
        for (int j = 0; j < parameters; j++) {
            for (int i = 0; i < rows.length; i++) {
                column[i] = weights[i] * rows[i][j];
                column[rows.length + i] = column[i];
            }
            gradient[j] = Sums.dot(column, residuals);
        }
        return gradient;
    }

    private static double[] prepended(double first, double[] others) {
        double[] all = new double[others.length + 1];
        all[0] = first;
        System.arraycopy(others, 0, all, 1, others.length);
        return all;
    }

    /** Solves R step = z. */
    private double[] unwhiten(double[] z) {
        double[] step = new double[parameters];
        for (int j = parameters - 1; j >= 0; j--) {
            double rest = z[j];
            for (int k = j + 1; k < parameters; k++) {
                rest = Math.fma(-triangle[j][k], step[k], rest);
            }
            step[j] = rest / triangle[j][j];
        }
        return step;
    }

    private static RealVector weighted(double[] y, double[] weights) {
        double[] weighted = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            weighted[i] = y[i] * Math.sqrt(weights[i]);
        }
        return new ArrayRealVector(weighted, false);
    }

    private static double[] residuals(double[][] rows, double[] y, double[] coefficients) {
        double[] residuals = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            residuals[i] = Sums.difference(y[i], rows[i], coefficients);
        }
        return residuals;
    }

    private double sumOfSquares(double[] left, double[] y) {
        double sum = 0;
        double largest = 0;
        for (int i = 0; i < left.length; i++) {
            sum = Math.fma(weights[i] * left[i], left[i], sum);
            largest = Math.max(largest, Math.abs(left[i]));
        }
        return isRounding(largest, y) ? 0 : sum;
    }

    /** Whether the largest residual is no more than what rounding leaves of such y. */
    static boolean isRounding(double largestResidual, double[] y) {
        return largestResidual <= ROUNDING * Math.ulp(Sample.largest(y));
    }

    /** Frobenius condition number of the triangle; infinite where a column adds nothing. */
    private static double condition(RealMatrix r, int parameters) {
        double[][] inverse = new double[parameters][parameters];
        double norm = 0;
        double inverseNorm = 0;
        for (int j = 0; j < parameters; j++) {
            for (int i = j; i >= 0; i--) {
                double rest = i == j ? 1 : 0;
                for (int k = i + 1; k <= j; k++) {
                    rest -= r.getEntry(i, k) * inverse[k][j];
                }
                inverse[i][j] = rest / r.getEntry(i, i);
                norm += r.getEntry(i, j) * r.getEntry(i, j);
                inverseNorm += inverse[i][j] * inverse[i][j];
            }
        }
        double condition = Math.sqrt(norm * inverseNorm);
        return Double.isFinite(condition) ? condition : Double.POSITIVE_INFINITY;
    }

    private static double[] scaled(double[] row, double factor) {
        double[] scaled = new double[row.length];
        for (int j = 0; j < row.length; j++) {
            scaled[j] = row[j] * factor;
        }
        return scaled;
    }
}
