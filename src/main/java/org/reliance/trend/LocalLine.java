package org.reliance.trend;

import java.util.Arrays;

/** A straight line through the nearest points, weighted by the tricube of their distance over that of the farthest. */
final class LocalLine {

    private final double[] x;
    private final int near;

    LocalLine(double[] x, int near) {
        this.x = x;
        this.near = near;
    }

    int size() {
        return x.length;
    }

    double x(int i) {
        return x[i];
    }

    /** How much each y counts in the fitted value at a place. */
    double[] shares(double place) {
        double[] weights = weights(place);
        double total = 0;
        double middle = 0;
        for (int i = 0; i < x.length; i++) {
            total += weights[i];
            middle += weights[i] * (x[i] - place);
        }
        middle /= total;
        double spread = 0;
        for (int i = 0; i < x.length; i++) {
            spread += weights[i] * (x[i] - place - middle) * (x[i] - place - middle);
        }
        for (int i = 0; i < x.length; i++) {
            double tilt = spread > 0 ? -middle * (x[i] - place - middle) / spread : 0;
            weights[i] *= 1 / total + tilt;
        }
        return weights;
    }

    /** How much each y counts in the slope from the first to the last fitted value. */
    double[] meanSlope() {
        double[] first = shares(x[0]);
        double[] last = shares(x[x.length - 1]);
        double[] slope = new double[x.length];
        for (int i = 0; i < slope.length; i++) {
            slope[i] = (last[i] - first[i]) / (x[x.length - 1] - x[0]);
        }
        return slope;
    }

    /** This line without one of its points. */
    LocalLine without(int i) {
        double[] others = new double[x.length - 1];
        System.arraycopy(x, 0, others, 0, i);
        System.arraycopy(x, i + 1, others, i, others.length - i);
        return new LocalLine(others, Math.min(near, others.length));
    }

    private double[] weights(double place) {
        double[] distances = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            distances[i] = Math.abs(x[i] - place);
        }
        double[] sorted = distances.clone();
        Arrays.sort(sorted);
        double farthest = sorted[near - 1];
        for (int i = 0; i < x.length; i++) {
            distances[i] = tricube(distances[i], farthest);
        }
        return distances;
    }

    /** Where all near points stand at the place itself, they alone count, and alike. */
    private static double tricube(double distance, double farthest) {
        if (farthest == 0) {
            return distance == 0 ? 1 : 0;
        }
        double share = Math.min(1, distance / farthest);
        double rest = 1 - share * share * share;
        return rest * rest * rest;
    }
}
