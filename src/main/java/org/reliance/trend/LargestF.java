package org.reliance.trend;

import java.util.OptionalDouble;

/**
 * How likely the largest of many F is to be so large by chance.
 *
 * <p>The limit of the largest Wald statistic over breaks between the shares a and b of the sample is the largest value of
 * a Bessel process (Andrews 1993). Its upper tail is, for q restrictions and with L = ln(b (1 - a) / (a (1 - b))),
 * {@code c^(q/2) exp(-c/2) / (2^(q/2) Γ(q/2)) ((1 - q/c) L + 2/c)} (James, James and Siegmund 1987; Estrella 2003). For
 * q = 2 and 15 % trimming it gives 10.00, 5.06 and 1.02 % at the 10, 5 and 1 % points of Andrews (2003).
 *
 * <p>With ten points an F has a far heavier tail than its limit. Each F is therefore first carried to the c that has the
 * same probability under its limit, the chi-squared distribution with two degrees of freedom.
 */
final class LargestF {

    /** The tail formula holds in the tail. */
    static final double HIGHEST = 0.25;

    private LargestF() {}

    /**
     * The probability, or empty where it is above {@link #HIGHEST}.
     *
     * @param f the largest F
     * @param degreesOfFreedom its denominator's
     * @param from share of the points before the first admissible break
     * @param until share of the points before the last one
     */
    static OptionalDouble p(double f, int degreesOfFreedom, double from, double until) {
        double single = FisherSnedecor.upperTail(f, Contrast.RESTRICTIONS, degreesOfFreedom);
        if (single == 0) {
            return OptionalDouble.of(0);
        }
        double c = -2 * Math.log(single);
        double length = Math.log(until * (1 - from) / (from * (1 - until)));
        double p = tail(c, length);
        return p <= HIGHEST && c > peak(length) ? OptionalDouble.of(p) : OptionalDouble.empty();
    }

    /** The tail formula for two restrictions. */
    static double tail(double c, double length) {
        return Math.exp(-c / 2) * ((c - 2) * length + 2) / 2;
    }

    /** Below this c the formula falls instead of rising. */
    private static double peak(double length) {
        return length > 0 ? 4 - 2 / length : 0;
    }
}
