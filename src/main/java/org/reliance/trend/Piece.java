package org.reliance.trend;

import java.util.Arrays;

/**
 * A straight line through a run of points, as quick as a search over all breaks needs it.
 *
 * @param slope by least squares, about the means
 * @param residualSumOfSquares 0 where the points lie on the line but for rounding
 */
record Piece(double slope, double residualSumOfSquares) {

    static Piece of(double[] x, double[] y, int from, int to) {
        double middleX = mean(x, from, to);
        double middleY = mean(y, from, to);
        double xx = 0;
        double xy = 0;
        for (int i = from; i < to; i++) {
            xx += (x[i] - middleX) * (x[i] - middleX);
            xy += (x[i] - middleX) * (y[i] - middleY);
        }
        double slope = xy / xx;
        double squares = 0;
        double largest = 0;
        for (int i = from; i < to; i++) {
            double residual = y[i] - middleY - slope * (x[i] - middleX);
            squares += residual * residual;
            largest = Math.max(largest, Math.abs(residual));
        }
        return new Piece(slope, LeastSquares.isRounding(largest, Arrays.copyOfRange(y, from, to)) ? 0 : squares);
    }

    private static double mean(double[] numbers, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += numbers[i] / (to - from);
        }
        return sum;
    }
}
