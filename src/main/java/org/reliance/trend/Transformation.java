package org.reliance.trend;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Another way to say a series: first FRED's units in FRED's order, then what FRED does elsewhere. They are applied to
 * the values as stated, before any trend is drawn. Names are in the bundle under {@code transformation.}.
 */
public enum Transformation {
    /** The values themselves. */
    LEVELS("lin"),
    /** Less the value before, where there is one no more than a step of the series away. */
    CHANGE("chg"),
    /** Less the value one year before, where there is one. */
    CHANGE_FROM_YEAR_AGO("ch1"),
    /** Less the value before, in per cent of that. */
    PERCENT_CHANGE("pch"),
    /** Less the value one year before, in per cent of that. */
    PERCENT_CHANGE_FROM_YEAR_AGO("pc1"),
    /** The natural logarithm. */
    LOGARITHM("log"),
    /** The value at the base = 100. */
    INDEX("nbd"),
    /** The sum of all values so far, up to the first gap. */
    CUMULATIVE_SUM("sum"),
    /** In per cent of another series, where that has a value for the same year. */
    SHARE("shr");

    private final String shortName;

    Transformation(String shortName) {
        this.shortName = shortName;
    }

    /** The name in addresses and in the API, such as {@code percent-change}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** FRED's short name for it, such as {@code pch}; ours where FRED has none. */
    public String shortName() {
        return shortName;
    }

    /** The transformation of that id or short name. */
    public static Optional<Transformation> findById(String id) {
        return Arrays.stream(values())
                .filter(each -> each.id().equals(id) || each.shortName.equals(id))
                .findFirst();
    }

    /** What it is called, for a menu. */
    public Remark title() {
        return Remark.of("transformation." + id());
    }

    /** How it is reckoned, in one sentence. */
    public Remark rule() {
        return Remark.of("transformation." + id() + ".rule");
    }

    /** Whether values of different units are said in one and the same unit afterwards. */
    public boolean isUnitless() {
        return switch (this) {
            case PERCENT_CHANGE, PERCENT_CHANGE_FROM_YEAR_AGO, INDEX -> true;
            case LEVELS, CHANGE, CHANGE_FROM_YEAR_AGO, LOGARITHM, CUMULATIVE_SUM, SHARE -> false;
        };
    }

    /** Every point said in this way, in the order of x. Never guesses: what is undefined has its reason. */
    public List<Restated> of(List<DataPoint> points, Yardstick yardstick) {
        return Series.of(points).restate(this, yardstick);
    }
}
