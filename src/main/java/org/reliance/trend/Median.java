package org.reliance.trend;

import org.apache.commons.math3.util.KthSelector;

/** The middle number, or the middle of the two middle ones. */
final class Median {

    private static final KthSelector SELECTOR = new KthSelector();

    private Median() {}

    /** Without putting all numbers in order; the array is left in another one. */
    static double of(double[] numbers) {
        int middle = numbers.length / 2;
        double upper = SELECTOR.select(numbers, null, middle);
        return numbers.length % 2 == 1 ? upper : upper / 2 + largest(numbers, middle) / 2;
    }

    /** Of the first so many numbers, which are in order. */
    static double ofSorted(double[] sorted, int size) {
        return size % 2 == 1 ? sorted[size / 2] : sorted[size / 2 - 1] / 2 + sorted[size / 2] / 2;
    }

    private static double largest(double[] numbers, int count) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            largest = Math.max(largest, numbers[i]);
        }
        return largest;
    }
}
