package org.reliance.scenario;

import java.util.Map;
import java.util.Optional;
import org.reliance.quantity.Unit;

/**
 * Ids of the reference series and of the one indicator that the equations read, and the units in which they read them
 * and the levers: an equation cannot tell a billion from a million.
 */
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

    private static final Map<String, Unit> SERIES = Map.ofEntries(
            Map.entry(GDP, Unit.USD_BN),
            Map.entry(URALS_PRICE, Unit.USD_PER_BARREL),
            Map.entry(BARRELS_PER_TONNE, new Unit("bbl/t")),
            Map.entry(DUTY_COEFFICIENT, Unit.SHARE),
            Map.entry(DUTY_RATE, Unit.SHARE),
            Map.entry(DUTY_SHARE_PAID, Unit.SHARE),
            Map.entry(CRUDE_IMPORTS, Unit.MEGATONNE),
            Map.entry(CRUDE_AT_FULL_DUTY, Unit.MEGATONNE),
            Map.entry(DUTIES_RETURNED, Unit.USD_BN),
            Map.entry(RECLEARANCE_QUOTA, Unit.MEGATONNE),
            Map.entry(RECLEARANCE_REVENUE, Unit.USD_BN),
            Map.entry(GAS_IMPORTS, Unit.BILLION_CUBIC_METRES),
            Map.entry(GAS_PRICE_PAID, Unit.USD_PER_1000_CUBIC_METRES),
            Map.entry(GAS_BORDER_PRICE, Unit.USD_PER_1000_CUBIC_METRES),
            Map.entry(GAS_PRICE_EUROPE, Unit.USD_PER_1000_CUBIC_METRES),
            Map.entry(GAS_PRICE_INDICATOR, Unit.USD_PER_1000_CUBIC_METRES),
            Map.entry(LOANS_PROMISED, Unit.USD_BN),
            Map.entry(LOANS_PAID_OUT, Unit.USD_BN),
            Map.entry(NET_LOANS, Unit.USD_BN),
            Map.entry(DEBT_TO_RUSSIA, Unit.USD_BN),
            Map.entry(EXTERNAL_DEBT, Unit.USD_BN));

    private static final Map<String, Unit> LEVERS = Map.ofEntries(
            Map.entry("oil-price", Unit.USD_PER_BARREL),
            Map.entry("premium", Unit.USD_PER_TONNE),
            Map.entry("crude-volume", Unit.MEGATONNE),
            Map.entry("reclearance-volume", Unit.MEGATONNE),
            Map.entry("compensation", Unit.PER_CENT),
            Map.entry("budget-share", Unit.PER_CENT),
            Map.entry("gdp", Unit.USD_BN),
            Map.entry("gdp-growth", new Unit("%/year")),
            Map.entry("gas-volume", Unit.BILLION_CUBIC_METRES),
            Map.entry("gas-price", Unit.USD_PER_1000_CUBIC_METRES),
            Map.entry("gas-reference", Unit.USD_PER_1000_CUBIC_METRES),
            Map.entry("gas-transport", Unit.USD_PER_1000_CUBIC_METRES),
            Map.entry("gas-benchmark", Unit.USD_PER_1000_CUBIC_METRES),
            Map.entry("tranche-withheld", Unit.USD_BN),
            Map.entry("gas-debt-written-off", Unit.USD_BN),
            Map.entry("oil-price-change", Unit.PER_CENT),
            Map.entry("gas-reference-change", Unit.PER_CENT));

    private Inputs() {}

    /** The unit in which the equations read a reference series or an indicator, if they read it. */
    static Optional<Unit> findSeriesUnit(String id) {
        return Optional.ofNullable(SERIES.get(id));
    }

    /** The unit in which the equations read a lever that is a number, if they read it. */
    static Optional<Unit> findLeverUnit(String id) {
        return Optional.ofNullable(LEVERS.get(id));
    }
}
