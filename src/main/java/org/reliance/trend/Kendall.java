package org.reliance.trend;

import java.util.Arrays;
import java.util.OptionalInt;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * How many of the pairs of points may rise or fall by chance alone: the null distribution of Kendall's S, exact where no
 * two x and no two y are equal and there are at most 60 points, else normal with the variance corrected for ties (Kendall
 * 1975; Gilbert 1987, 16.4.2).
 */
final class Kendall {

    private static final int MOST_FOR_EXACT = 60;
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private final int pairs;
    private final double[] cumulative;
    private final double deviation;

    private Kendall(int pairs, double[] cumulative, double deviation) {
        this.pairs = pairs;
        this.cumulative = cumulative;
        this.deviation = deviation;
    }

    static Kendall of(double[] x, double[] y, int pairs) {
        int n = x.length;
        boolean exact = n <= MOST_FOR_EXACT && ties(x) == 0 && ties(y) == 0;
        return new Kendall(
                pairs, exact ? inversions(n) : new double[0], Math.sqrt((weight(n) - ties(x) - ties(y)) / 18.0));
    }

    /**
     * How many slopes to leave out on either side so that no more than {@code tail} probability is lost there: by Sen's
     * formula for large samples, rounded outward. The exact count is never smaller (checked for 4 to 60 points); it
     * decides only where the formula runs off the list, as it does at five points and 95 %.
     */
    OptionalInt findCount(double tail) {
        int count = (int) Math.floor((pairs + NORMAL.inverseCumulativeProbability(tail) * deviation) / 2) - 1;
        if (count < 0 && cumulative.length > 0 && cumulative[0] <= tail) {
            return OptionalInt.of(0);
        }
        return count < 0 ? OptionalInt.empty() : OptionalInt.of(count);
    }

    /** Two-sided probability of an S as far from 0: rising less falling pairs (Mann 1945). */
    double p(int s) {
        if (cumulative.length > 0) {
            return Math.min(1, 2 * cumulative[(pairs - Math.abs(s)) / 2]);
        }
        return Math.min(1, 2 * NORMAL.cumulativeProbability(-Math.max(0, Math.abs(s) - 1) / deviation));
    }

    /** Probabilities of so many inversions or fewer in a random permutation, counted point by point. */
    private static double[] inversions(int n) {
        double[] shares = {1};
        for (int size = 2; size <= n; size++) {
            double[] next = new double[shares.length + size - 1];
            for (int i = 0; i < shares.length; i++) {
                for (int more = 0; more < size; more++) {
                    next[i + more] += shares[i] / size;
                }
            }
            shares = next;
        }
        Arrays.parallelPrefix(shares, Double::sum);
        return shares;
    }

    private static double ties(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        double sum = 0;
        int run = 1;
        for (int i = 1; i <= sorted.length; i++) {
            if (i < sorted.length && sorted[i] == sorted[i - 1]) {
                run++;
            } else {
                sum += weight(run);
                run = 1;
            }
        }
        return sum;
    }

    private static double weight(double size) {
        return size * (size - 1) * (2 * size + 5);
    }
}
