package org.reliance.scenario;

/**
 * Russia's export duty on crude oil by the brackets of the Law on the Customs Tariff (article 3.1), in USD per tonne.
 *
 * <p>The brackets are the statute, with its own rounding: a step of +0.005 USD/t at 146 and of -0.005 USD/t at 182.5.
 */
public final class ExportDuty {

    private ExportDuty() {}

    /**
     * The full statutory duty.
     *
     * @param pricePerTonne price of Urals crude, USD/t, finite and not negative
     * @param rate marginal rate above 182.5 USD/t, as a share
     * @return USD/t
     */
    public static double full(double pricePerTonne, double rate) {
        if (pricePerTonne <= 109.5) {
            return 0;
        }
        if (pricePerTonne <= 146) {
            return 0.35 * (pricePerTonne - 109.5);
        }
        if (pricePerTonne <= 182.5) {
            return 12.78 + 0.45 * (pricePerTonne - 146);
        }
        return 29.2 + rate * (pricePerTonne - 182.5);
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
