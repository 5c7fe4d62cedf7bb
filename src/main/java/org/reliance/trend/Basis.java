package org.reliance.trend;

import java.util.List;

/**
 * The columns of a linear model of x, and how to read the model's numbers from the fitted coefficients.
 *
 * <p>Columns are powers of {@code t = (x - centre) / scale} rather than of x: on years, powers of x are alike to the
 * third digit and least squares would lose what tells them apart.
 */
interface Basis {

    /** The row of a point at x. */
    double[] row(double x);

    /** The named numbers of the model. */
    List<Form> coefficients();

    /** The slope in units of y per unit of x. */
    Form slope();

    /** Whether the columns span a constant. */
    boolean intercept();
}
