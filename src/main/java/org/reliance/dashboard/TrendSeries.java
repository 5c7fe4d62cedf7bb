package org.reliance.dashboard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reliance.figure.Figure;
import org.reliance.trend.DataPoint;
import org.reliance.trend.Method;
import org.reliance.trend.Options;

/**
 * A series of a figure through which a trend may be asked for.
 *
 * @param id as {@link TrendChoice#series()} names it
 * @param label what readers see
 * @param points what a trend would be drawn through
 */
public record TrendSeries(String id, String label, List<DataPoint> points) {
    public TrendSeries {
        points = List.copyOf(points);
    }

    /** Why its points cannot carry that method, in words; empty when they can. */
    public Optional<String> findRefusal(Method method, Locale locale) {
        return method.findRefusal(points, Options.defaults())
                .map(refusal -> refusal.remark().in(locale));
    }

    static List<TrendSeries> listOf(Figure figure) {
        return TrendLayer.candidates(figure.layers())
                .map(candidate ->
                        new TrendSeries(candidate.key().id(), candidate.key().label(), candidate.points()))
                .toList();
    }
}
