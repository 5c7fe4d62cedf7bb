package org.reliance.trend;

import java.util.Arrays;

/** The middle number, or the middle of the two middle ones. */
final class Median {

    private Median() {}

    /** The array is left in order. */
    static double of(double[] numbers) {
        Arrays.sort(numbers);
        return ofSorted(numbers);
    }

    static double ofSorted(double[] sorted) {
        return between(sorted, (sorted.length - 1) / 2, sorted.length / 2);
    }

    /**
     * The same, faster where the median lies between the given bounds as expected: one pass finds the few numbers
     * there, and only those are put in order.
     */
    static double of(double[] numbers, Interval expected) {
        return of(numbers, expected, new double[numbers.length]);
    }

    /** The same in room that the caller keeps, as long as the numbers are many. */
    static double of(double[] numbers, Interval expected, double[] inside) {
        int below = 0;
        int count = 0;
        for (double number : numbers) {
            below += number < expected.low() ? 1 : 0;
            inside[count] = number;
            count += expected.contains(number) ? 1 : 0;
        }
        int lower = (numbers.length - 1) / 2 - below;
        int upper = numbers.length / 2 - below;
        if (lower < 0 || upper >= count) {
            return of(numbers);
        }
        Arrays.sort(inside, 0, count);
        return between(inside, lower, upper);
    }

    private static double between(double[] sorted, int lower, int upper) {
        return lower == upper ? sorted[lower] : sorted[lower] / 2 + sorted[upper] / 2;
    }
}
