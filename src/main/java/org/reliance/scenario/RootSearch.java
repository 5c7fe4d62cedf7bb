package org.reliance.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * Looks through a range in even steps and goes into every step in which the sign changes. Two roots within one step
 * are not told apart: they are found as one or not at all. The equations turn back so soon only where the statute's duty
 * steps back by half a cent.
 */
final class RootSearch {

    private static final int STEPS = 400;

    private final List<Double> roots = new ArrayList<>();
    private final DoubleUnaryOperator excess;
    private final double tolerance;
    private double lowest = Double.POSITIVE_INFINITY;
    private double highest = Double.NEGATIVE_INFINITY;

    private RootSearch(DoubleUnaryOperator excess, double tolerance) {
        this.excess = excess;
        this.tolerance = tolerance;
    }

    static RootSearch over(double low, double high, double tolerance, DoubleUnaryOperator excess) {
        RootSearch search = new RootSearch(excess, tolerance);
        double before = search.look(low);
        for (int i = 1; i <= STEPS; i++) {
            double left = low + (high - low) * (i - 1) / STEPS;
            double right = low + (high - low) * i / STEPS;
            double after = search.look(right);
            if (before * after < 0) {
                search.bracketed(left, right);
            }
            before = after;
        }
        return search;
    }

    /** Excess at a point; a root met by chance counts as zero. */
    private double look(double at) {
        double found = excess.applyAsDouble(at);
        lowest = Math.min(lowest, found);
        highest = Math.max(highest, found);
        if (Math.abs(found) <= tolerance) {
            roots.add(at);
            return 0;
        }
        return found;
    }

    private void bracketed(double left, double right) {
        double root = new BrentSolver(1e-12, 1e-12, 0).solve(1000, excess::applyAsDouble, left, right);
        // Where the statute's duty steps, the result jumps over the target without being it anywhere.
        if (Math.abs(excess.applyAsDouble(root)) <= Math.max(tolerance, 1e-9)) {
            roots.add(root);
        }
    }

    /** What was found. */
    Solution solution(double target) {
        if (roots.isEmpty()) {
            return new Solution.None(lowest + target, highest + target);
        }
        if (roots.size() > STEPS) {
            return new Solution.Anywhere();
        }
        return roots.size() == 1
                ? new Solution.One(roots.getFirst())
                : new Solution.Several(roots.stream().sorted().toList());
    }
}
