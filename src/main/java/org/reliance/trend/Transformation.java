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
    /** Less the value before. */
    CHANGE("chg"),
    /** Less the value one year before, where there is one. */
    CHANGE_FROM_YEAR_AGO("ch1"),
    /** Less the value before, in per cent of that. */
    PERCENT_CHANGE("pch"),
    /** Less the value one year before, in per cent of that. */
    PERCENT_CHANGE_FROM_YEAR_AGO("pc1"),
    /** The natural logarithm. */
    LOGARITHM("log"),
    /** The first value = 100; another base through {@link Series#index}. */
    INDEX("nbd"),
    /** The sum of all values so far. */
    CUMULATIVE_SUM("sum");

    private final String shortName;

    Transformation(String shortName) {
        this.shortName = shortName;
    }

    /** The name in addresses and in the API, such as {@code percent-change}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** FRED's short name for it, such as {@code pch}; for a sum, which FRED does not name, {@code sum}. */
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

    /** The points said in this way, or why they cannot be. */
    public Transformed of(List<DataPoint> points) {
        return Series.of(points).then(series -> switch (this) {
            case LEVELS -> series;
            case CHANGE -> series.change();
            case CHANGE_FROM_YEAR_AGO -> series.changeFromYearAgo();
            case PERCENT_CHANGE -> series.percentChange();
            case PERCENT_CHANGE_FROM_YEAR_AGO -> series.percentChangeFromYearAgo();
            case LOGARITHM -> series.logarithm();
            case INDEX -> series.index();
            case CUMULATIVE_SUM -> series.cumulativeSum();
        });
    }
}
