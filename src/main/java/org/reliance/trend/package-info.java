/**
 * Fits a series and says how sure it is.
 *
 * <p>Everything here is pure computation on numbers: no clock, no file, no country. Bad input is answered with a worded {@link
 * org.reliance.trend.Refusal}, never with an exception, and no NaN or infinity leaves the package. It alone, with the
 * package of what-ifs, knows Commons Math.
 */
@NullMarked
package org.reliance.trend;

import org.jspecify.annotations.NullMarked;
