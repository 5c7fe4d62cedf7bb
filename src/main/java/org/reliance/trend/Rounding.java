package org.reliance.trend;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers for a sentence: no more digits than their uncertainty leaves. */
final class Rounding {

    private Rounding() {}

    /** The number to two significant digits of the given size; to six where the size is 0; what is not finite stays. */
    static double to(double size, double number) {
        if (!Double.isFinite(number) || !Double.isFinite(size)) {
            return number;
        }
        if (size == 0) {
            return new BigDecimal(number, new MathContext(6)).doubleValue();
        }
        int places = 1 - (int) Math.floor(Math.log10(size));
        return new BigDecimal(number, MathContext.DECIMAL64)
                .setScale(places, RoundingMode.HALF_EVEN)
                .doubleValue();
    }
}
