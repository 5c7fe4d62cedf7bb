package org.reliance.trend;

/**
 * The median slope between all pairs of points for other values at the same places, many times in a row: it keeps its
 * arrays, and looks for the median near the stated one first. For one thread.
 */
final class SlopeMedian {
    /** The share of the slope's own interval within which most draws lie: ranges move it less than the scatter could. */
    private static final double NEAR = 0.3;

    private final int[] next;
    private final double[] perDistance;
    private final double[] slopes;
    private final double[] room;
    private final Interval whole;
    private double reach;

    /**
     * A median still without values.
     *
     * @param x the places, in order
     * @param whole where the median is expected
     */
    SlopeMedian(double[] x, Interval whole) {
        this.whole = whole;
        this.reach = NEAR;
        this.next = new int[x.length];
        int pairs = 0;
        for (int i = 0; i < x.length; i++) {
            next[i] = i + 1;
            while (next[i] < x.length && x[next[i]] == x[i]) {
                next[i]++;
            }
            pairs += x.length - next[i];
        }
        this.perDistance = new double[pairs];
        this.slopes = new double[pairs];
        this.room = new double[pairs];
        int count = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = next[i]; j < x.length; j++) {
                perDistance[count++] = 1 / (x[j] - x[i]);
            }
        }
    }

    double of(double[] y) {
        int count = 0;
        for (int i = 0; i < y.length; i++) {
            fill(count - next[i], i, y);
            count += y.length - next[i];
        }
        var expected = Interval.around(whole.low() / 2 + whole.high() / 2, reach * whole.width() / 2);
        double median = Median.of(slopes, expected, room);
        if (!expected.contains(median)) {
            reach = Math.min(1, 2 * reach);
        }
        return median;
    }

    /** A loop plain enough to be done four at a time, with one division less a step than the slope itself has. */
    private void fill(int shift, int i, double[] y) {
        double from = y[i];
        for (int j = next[i]; j < y.length; j++) {
            slopes[shift + j] = (y[j] - from) * perDistance[shift + j];
        }
    }
}
