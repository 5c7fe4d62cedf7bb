package org.reliance.dashboard;

import java.util.List;
import java.util.Optional;
import org.reliance.figure.Layer;
import org.reliance.quantity.Unit;
import org.reliance.trend.DataPoint;
import org.reliance.trend.Transformation;

/**
 * How the series of one figure are said: settled once for all of them, so that they can be read on one axis.
 *
 * @param transformation what is done
 * @param base the year that is set to 100, for an index
 * @param gdp the gross domestic product year by year, in billions of dollars, for shares of it
 */
record TransformPlan(Transformation transformation, Optional<Integer> base, List<Layer.Dot> gdp) {

    private static final String PER_CENT = "%";

    TransformPlan {
        gdp = List.copyOf(gdp);
    }

    static TransformPlan asStated() {
        return new TransformPlan(Transformation.LEVELS, Optional.empty(), List.of());
    }

    boolean isAsStated() {
        return transformation == Transformation.LEVELS;
    }

    /** The unit that values of a unit have afterwards. */
    Unit unit(Unit before) {
        return switch (transformation) {
            case LEVELS, CUMULATIVE_SUM -> before;
            case CHANGE, CHANGE_FROM_YEAR_AGO -> difference(before);
            case PERCENT_CHANGE, PERCENT_CHANGE_FROM_YEAR_AGO -> Unit.PER_CENT;
            case LOGARITHM -> new Unit("ln(" + before.symbol() + ")");
            case INDEX -> new Unit(base.map(year -> year + " = 100").orElse("index"));
            case SHARE -> Unit.PER_CENT_OF_GDP;
        };
    }

    /** The unit of a difference of two values: per cent are left with points. */
    static Unit difference(Unit of) {
        return of.isPerCent() ? new Unit("pp" + of.symbol().substring(PER_CENT.length())) : of;
    }

    /** What shares are taken of, in the unit of the series; empty where that is not money in dollars. */
    List<DataPoint> whole(Unit unit) {
        return findUnitsInABillion(unit)
                .map(many -> gdp.stream()
                        .map(dot -> DataPoint.of(Math.rint(dot.at()), dot.value() * many))
                        .toList())
                .orElse(List.of());
    }

    /** Where the gross domestic product of a year was read. */
    Optional<Layer.Dot> wholeSource(double year) {
        return gdp.stream().filter(dot -> Math.rint(dot.at()) == year).findFirst();
    }

    /** Whether a share of GDP can be reckoned of values in this unit. */
    static boolean isMoney(Unit unit) {
        return findUnitsInABillion(unit).isPresent();
    }

    private static Optional<Double> findUnitsInABillion(Unit unit) {
        if (unit.symbol().startsWith(Unit.USD_BN.symbol())) {
            return Optional.of(1.0);
        }
        return unit.symbol().startsWith(Unit.USD_M.symbol()) ? Optional.of(1000.0) : Optional.empty();
    }
}
