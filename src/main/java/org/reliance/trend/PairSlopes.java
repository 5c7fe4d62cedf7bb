package org.reliance.trend;

import java.util.Arrays;
import java.util.OptionalDouble;

/** The slopes between all pairs of points at different x, in order of size. */
final class PairSlopes {

    private final double[] x;
    private final double[] y;
    private final double[] sorted;

    private PairSlopes(double[] x, double[] y, double[] sorted) {
        this.x = x;
        this.y = y;
        this.sorted = sorted;
    }

    static PairSlopes of(double[] x, double[] y) {
        double[] slopes = between(x, y);
        Arrays.sort(slopes);
        return new PairSlopes(x, y, slopes);
    }

    int size() {
        return sorted.length;
    }

    double get(int rank) {
        return sorted[rank];
    }

    double median() {
        return Median.ofSorted(sorted, sorted.length);
    }

    /** The median that other values at the same places give. */
    double medianOf(double[] other) {
        return Median.of(between(x, other));
    }

    /** Kendall's S: rising less falling pairs. */
    int risingLessFalling() {
        int sum = 0;
        for (double slope : sorted) {
            sum += (int) Math.signum(slope);
        }
        return sum;
    }

    /** The median without the pairs of point i; empty where it is in all of them. */
    OptionalDouble medianWithout(int i) {
        double[] gone = of(i);
        double[] left = new double[sorted.length - gone.length];
        int skipped = 0;
        for (int k = 0; k < sorted.length; k++) {
            if (skipped < gone.length && sorted[k] == gone[skipped]) {
                skipped++;
            } else {
                left[k - skipped] = sorted[k];
            }
        }
        return left.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(Median.ofSorted(left, left.length));
    }

    /** The slopes from point i to all others, computed as {@link #between} does, so that they are found again. */
    private double[] of(int i) {
        double[] slopes = new double[x.length];
        int count = 0;
        for (int j = 0; j < x.length; j++) {
            if (x[j] != x[i]) {
                slopes[count++] = (y[j] - y[i]) / (x[j] - x[i]);
            }
        }
        double[] sortedSlopes = Arrays.copyOf(slopes, count);
        Arrays.sort(sortedSlopes);
        return sortedSlopes;
    }

    private static double[] between(double[] x, double[] y) {
        double[] slopes = new double[x.length * (x.length - 1) / 2];
        int count = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                if (x[j] != x[i]) {
                    slopes[count++] = (y[j] - y[i]) / (x[j] - x[i]);
                }
            }
        }
        return Arrays.copyOf(slopes, count);
    }
}
