package org.reliance.trend;

import java.util.Arrays;
import java.util.OptionalDouble;

/** The slopes between all pairs of points at different x, in order of size; the points are in the order of x. */
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
        return Median.ofSorted(sorted);
    }

    /** The median that other values at the same places give; found faster where it lies between the bounds. */
    double medianOf(double[] other, Interval expected) {
        return Median.of(between(x, other), expected);
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
        return left.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(Median.ofSorted(left));
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
            int next = i + 1;
            while (next < x.length && x[next] == x[i]) {
                next++;
            }
            fill(slopes, count - next, i, next, x, y);
            count += x.length - next;
        }
        return count == slopes.length ? slopes : Arrays.copyOf(slopes, count);
    }

    /** The slopes from point i to those from {@code next} on, in a loop plain enough to be done four at a time. */
    private static void fill(double[] slopes, int shift, int i, int next, double[] x, double[] y) {
        double fromX = x[i];
        double fromY = y[i];
        for (int j = next; j < x.length; j++) {
            slopes[shift + j] = (y[j] - fromY) / (x[j] - fromX);
        }
    }
}
