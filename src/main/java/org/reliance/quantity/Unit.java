package org.reliance.quantity;

import java.util.Objects;

/**
 * A unit of measurement, identified by the symbol that readers see ({@code USD bn}, {@code % of GDP}).
 *
 * <p>Units are data: the set in use is whatever the data package names. The constants are those that the program's own
 * equations need.
 *
 * @param symbol the symbol, never blank
 */
public record Unit(String symbol) {

    public static final Unit USD_BN = new Unit("USD bn");
    public static final Unit USD_M = new Unit("USD m");
    public static final Unit USD_PER_TONNE = new Unit("USD/t");
    public static final Unit USD_PER_BARREL = new Unit("USD/bbl");
    public static final Unit USD_PER_1000_CUBIC_METRES = new Unit("USD/1000 m³");
    public static final Unit MEGATONNE = new Unit("Mt");
    public static final Unit BILLION_CUBIC_METRES = new Unit("bcm");
    public static final Unit PER_CENT = new Unit("%");
    public static final Unit PER_CENT_OF_GDP = new Unit("% of GDP");
    public static final Unit SHARE = new Unit("share");
    /** Things counted; the indicator names them, so the number is written alone. */
    public static final Unit COUNT = new Unit("count");
    /** One thing divided by another of its kind; the indicator names both, so the number is written alone. */
    public static final Unit RATIO = new Unit("ratio");
    /** The unit of a calendar year; the number is written alone and without grouping. */
    public static final Unit YEAR = new Unit("year");

    public Unit {
        Objects.requireNonNull(symbol);
        if (symbol.isBlank()) {
            throw new IllegalArgumentException("a unit needs a symbol");
        }
    }

    /** Whether the symbol begins with a per cent sign and so follows its number without naming a thing. */
    public boolean isPerCent() {
        return symbol.startsWith("%");
    }

    /** Whether a number in this unit is written alone. */
    public boolean isUnwritten() {
        return equals(COUNT) || equals(RATIO);
    }

    @Override
    public String toString() {
        return symbol;
    }
}
