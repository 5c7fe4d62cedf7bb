package org.reliance.trend;

import org.reliance.quantity.Interruption;

/**
 * The fitted values as sums of the y, and what is left of their freedom (Cleveland and Devlin 1988, section 4): with M
 * = (I - L)'(I - L), the residuals' mean square is taken over trace(M), and Student's t has trace(M)² / trace(M²)
 * degrees of freedom.
 */
final class Smoother {

    private final double[][] shares;
    private final double freedom;
    private final double degreesOfFreedom;

    private Smoother(double[][] shares, double trace, double squares) {
        this.shares = shares;
        this.freedom = trace;
        this.degreesOfFreedom = trace * trace / squares;
    }

    static Smoother of(LocalLine local) {
        int n = local.size();
        double[][] shares = new double[n][];
        double[][] rest = new double[n][n];
        for (int i = 0; i < n; i++) {
            shares[i] = local.shares(local.x(i));
            for (int j = 0; j < n; j++) {
                rest[j][i] = (i == j ? 1 : 0) - shares[i][j];
            }
        }
        double trace = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            Interruption.check();
            for (int j = 0; j <= i; j++) {
                double entry = product(rest[i], rest[j]);
                trace += i == j ? entry : 0;
                squares += (i == j ? 1 : 2) * entry * entry;
            }
        }
        return new Smoother(shares, trace, squares);
    }

    double leverage(int i) {
        return shares[i][i];
    }

    double fitted(int i, double[] y) {
        return Sums.dot(shares[i], y);
    }

    /** Sum of the leverages: how many coefficients the curve is worth. */
    double equivalentParameters() {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += shares[i][i];
        }
        return sum;
    }

    double freedom() {
        return freedom;
    }

    double degreesOfFreedom() {
        return degreesOfFreedom;
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }
}
