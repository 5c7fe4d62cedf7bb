package org.reliance.dashboard;

import java.util.List;
import java.util.Optional;
import org.reliance.figure.Domain;

/**
 * The places on the x axis that are spoken of with a trend.
 *
 * @param names what places are called that are not whole years; empty where years name them all
 * @param breakAt first place after a break that is to be tested
 * @param until the place to which the trend is carried
 */
record TrendPlaces(List<Domain.Name> names, Optional<Domain.Name> breakAt, Optional<Domain.Name> until) {

    TrendPlaces {
        names = List.copyOf(names);
    }

    /** The years of a choice. */
    static TrendPlaces ofYears(TrendChoice choice) {
        return new TrendPlaces(
                List.of(),
                choice.breakYear().map(TrendPlaces::year),
                choice.until().map(TrendPlaces::year));
    }

    private static Domain.Name year(int year) {
        return new Domain.Name(year, Integer.toString(year));
    }

    /** What a place is called. */
    String nameOf(double x) {
        return new Domain.Years(x - 1, x + 1, names).nameOf(x);
    }
}
