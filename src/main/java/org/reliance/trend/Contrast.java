package org.reliance.trend;

/**
 * One line through all points held against one line on either side of a split.
 *
 * @param split where
 * @param whole the one line
 * @param first the line before
 * @param second the line from the split on
 */
record Contrast(Split split, Piece whole, Piece first, Piece second) {

    /** Coefficients that the second line adds: an intercept and a slope. */
    static final int RESTRICTIONS = 2;

    static Contrast of(Sample sample, Split split) {
        double[] x = sample.x();
        double[] y = sample.y();
        return new Contrast(
                split,
                Piece.of(x, y, 0, x.length),
                Piece.of(x, y, 0, split.before()),
                Piece.of(x, y, split.before(), x.length));
    }

    int degreesOfFreedom() {
        return split.before() + split.after() - 2 * RESTRICTIONS;
    }

    /** What the second line explains per coefficient over what is left per degree of freedom; infinite where nothing is. */
    double f() {
        double left = first.residualSumOfSquares() + second.residualSumOfSquares();
        double gained = Math.max(0, whole.residualSumOfSquares() - left);
        return gained / RESTRICTIONS / (left / degreesOfFreedom());
    }

    boolean isExact() {
        return first.residualSumOfSquares() + second.residualSumOfSquares() == 0;
    }
}
