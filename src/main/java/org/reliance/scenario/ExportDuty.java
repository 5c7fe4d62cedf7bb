package org.reliance.scenario;

/**
 * Russia's export duty on crude oil by the brackets of the Law on the Customs Tariff (article 3.1), in USD per tonne.
 *
 * <p>The brackets are the statute, with its own rounding: a step of +0.005 USD/t at 146 and of -0.005 USD/t at 182.5.
 */
public final class ExportDuty {

    /** Price up to which no duty is levied, USD/t. */
    public static final double FREE_UP_TO = 109.5;

    private static final double FIRST_UP_TO = 146;
    private static final double FIRST_RATE = 0.35;
    private static final double SECOND_UP_TO = 182.5;
    private static final double SECOND_BASE = 12.78;
    private static final double SECOND_RATE = 0.45;
    private static final double THIRD_BASE = 29.2;

    private ExportDuty() {}

    /**
     * The full statutory duty.
     *
     * @param pricePerTonne price of Urals crude, USD/t, finite and not negative
     * @param rate marginal rate above 182.5 USD/t, as a share
     * @return USD/t
     */
    public static double full(double pricePerTonne, double rate) {
        if (pricePerTonne <= FREE_UP_TO) {
            return 0;
        }
        if (pricePerTonne <= FIRST_UP_TO) {
            return FIRST_RATE * (pricePerTonne - FREE_UP_TO);
        }
        if (pricePerTonne <= SECOND_UP_TO) {
            return SECOND_BASE + SECOND_RATE * (pricePerTonne - FIRST_UP_TO);
        }
        return THIRD_BASE + rate * (pricePerTonne - SECOND_UP_TO);
    }

    /** The same brackets as a formula for a spreadsheet. */
    static String formula(String pricePerTonne, String rate) {
        return "IF(%1$s<=%3$s,0,IF(%1$s<=%4$s,%5$s*(%1$s-%3$s),IF(%1$s<=%6$s,%7$s+%8$s*(%1$s-%4$s),%9$s+%2$s*(%1$s-%6$s))))"
                .formatted(
                        pricePerTonne,
                        rate,
                        FREE_UP_TO,
                        FIRST_UP_TO,
                        FIRST_RATE,
                        SECOND_UP_TO,
                        SECOND_BASE,
                        SECOND_RATE,
                        THIRD_BASE);
    }

    /**
     * The duty in force.
     *
     * @param coefficient share of the full duty that is left by the phase-out, 1 before it began
     * @return USD/t
     */
    public static double inForce(double pricePerTonne, double rate, double coefficient) {
        return coefficient * full(pricePerTonne, rate);
    }
}
