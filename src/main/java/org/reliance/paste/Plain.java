package org.reliance.paste;

import java.math.BigDecimal;

/** A number written so that it can be read in one way only: a decimal point, no grouping, no exponent. */
final class Plain {

    private Plain() {}

    static String of(double number) {
        BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
        String text = exact.abs().precision() - exact.scale() > 30 || exact.scale() > 30
                ? exact.toString()
                : exact.toPlainString();
        return text.replace('-', '−');
    }
}
