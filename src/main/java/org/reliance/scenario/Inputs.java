package org.reliance.scenario;

/** Ids of the reference series and of the one indicator that the equations read. */
final class Inputs {

    /** USD bn, by year. */
    static final String GDP = "gdp";

    /** USD/bbl, by year. */
    static final String URALS_PRICE = "urals-price";

    /** One number: barrels in a tonne of crude. */
    static final String BARRELS_PER_TONNE = "barrels-per-tonne";

    /** Share of the full export duty that is left, by year; 1 before the phase-out. */
    static final String DUTY_COEFFICIENT = "export-duty-coefficient";

    /** Marginal rate of the export duty above 182.5 USD/t, by year. */
    static final String DUTY_RATE = "export-duty-rate";

    /** Part of the duty that Belarus paid itself, by year; none where nothing is said. */
    static final String DUTY_SHARE_PAID = "duty-share-paid";

    /** Mt of Russian crude, by year. */
    static final String CRUDE_IMPORTS = "crude-imports";

    /** Mt of it that bore the full duty, by year; none where nothing is said. */
    static final String CRUDE_AT_FULL_DUTY = "crude-at-full-duty";

    /** USD bn of duties on oil products that Belarus handed to Russia, by year; none where nothing is said. */
    static final String DUTIES_RETURNED = "product-duties-returned";

    /** Crude a year on which Belarus keeps Russia's duty, Mt, for the years in which the scheme lived. */
    static final String RECLEARANCE_QUOTA = "reclearance-quota";

    /** USD bn, for the years in which the scheme did not run from January to December. */
    static final String RECLEARANCE_REVENUE = "reclearance-revenue";

    /** bcm, by year. */
    static final String GAS_IMPORTS = "gas-imports";

    /** USD/1000 m³ paid, by year. */
    static final String GAS_PRICE_PAID = "gas-price-history";

    /** USD/1000 m³ at the German border, by year: the reference where it is known. */
    static final String GAS_BORDER_PRICE = "gas-german-border";

    /** USD/1000 m³ in Europe, by year: the reference before the border price. */
    static final String GAS_PRICE_EUROPE = "gas-europe-volume";

    /** The indicator whose forecasts are held against what was paid, USD/1000 m³. */
    static final String GAS_PRICE_INDICATOR = "gas-price-paid";

    /** USD bn promised, by the year of the promise. */
    static final String LOANS_PROMISED = "loans-promised";

    /** USD bn paid out, by year; none where nothing is said. */
    static final String LOANS_PAID_OUT = "loan-disbursements";

    /** USD bn paid out less paid back, by year. */
    static final String NET_LOANS = "net-loans";

    /** USD bn at the end of the year. */
    static final String DEBT_TO_RUSSIA = "debt-to-russia";

    /** USD bn at the end of the year. */
    static final String EXTERNAL_DEBT = "external-debt";

    private Inputs() {}
}
