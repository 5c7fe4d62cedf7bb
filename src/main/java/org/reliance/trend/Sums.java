package org.reliance.trend;

/**
 * Sums of products as if computed in twice the working precision (Ogita, Rump and Oishi 2005, algorithm 5.3): where large
 * terms cancel, the digits that remain are right.
 */
final class Sums {

    private Sums() {}

    /** The sum of {@code a[j] * b[j]}. */
    static double dot(double[] a, double[] b) {
        return sum(0, 1, a, b);
    }

    /** {@code from} less the sum of {@code a[j] * b[j]}. */
    static double difference(double from, double[] a, double[] b) {
        return sum(from, -1, a, b);
    }

    static double squares(double[] a) {
        return dot(a, a);
    }

    static double norm(double[] a) {
        return Math.sqrt(squares(a));
    }

    static double squaresAboutMean(double[] a) {
        double mean = 0;
        for (double each : a) {
            mean += each / a.length;
        }
        double sum = 0;
        for (double each : a) {
            sum += (each - mean) * (each - mean);
        }
        return sum;
    }

    static double mean(double[] numbers, double[] weights) {
        double weight = 0;
        for (double each : weights) {
            weight += each;
        }
        return dot(numbers, weights) / weight;
    }

    private static double sum(double start, int sign, double[] a, double[] b) {
        double sum = start;
        double lost = 0;
        for (int j = 0; j < a.length; j++) {
            double factor = sign * a[j];
            double product = factor * b[j];
            double next = sum + product;
            double back = next - sum;
            lost += Math.fma(factor, b[j], -product) + ((sum - (next - back)) + (product - back));
            sum = next;
        }
        return sum + lost;
    }
}
