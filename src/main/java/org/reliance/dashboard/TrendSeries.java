package org.reliance.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;
import org.reliance.trend.DataPoint;
import org.reliance.trend.Method;
import org.reliance.trend.Options;

/**
 * A series of a figure through which a trend may be asked for.
 *
 * @param id as {@link TrendChoice#series()} names it
 * @param label what readers see
 * @param points what a trend would be drawn through
 * @param isStated whether its values are statements of reports, which may be taken together with others
 * @param isComputed whether a model computed its values, so that a trend only describes them
 */
public record TrendSeries(String id, String label, List<DataPoint> points, boolean isStated, boolean isComputed) {

    private static final String DERIVED = "-derived";

    public TrendSeries {
        points = List.copyOf(points);
    }

    /** Why its points cannot carry that method, in words; empty when they can. */
    public Optional<String> findRefusal(Method method, Options options, Locale locale) {
        if (TrendChoice.wouldSearchBreak(method, options) && isComputed) {
            return Optional.of(Words.of(locale).say("trend.computed-search"));
        }
        return method.findRefusal(points, options)
                .map(refusal -> refusal.remark().in(locale));
    }

    /** Whether a figure has a series of that id: one of its indicators, as stated or derived, of its context, or of its lines. */
    static boolean isOffered(FigureDefinition figure, DataChoice data, String id) {
        String plain = id.endsWith(DERIVED) ? id.substring(0, id.length() - DERIVED.length()) : id;
        boolean line = figure.results().stream()
                .anyMatch(result -> result.id().equals(id) && result.mark() == FigureDefinition.Result.Mark.LINE);
        boolean series = figure.form() == FigureDefinition.Form.SERIES
                && (figure.isSeries(plain) || data.second().equals(Optional.of(plain)));
        return line || series;
    }

    /** Those of a figure that was drawn, those with the most points first; of a model's results in their own order. */
    static List<TrendSeries> listOf(Figure figure, FigureDefinition definition, DataChoice data) {
        Stream<TrendSeries> all = TrendCandidate.listOf(
                        figure.layers(), figure.measure().unit(), _ -> true, Double.MAX_VALUE)
                .flatMap(candidate -> findId(candidate.key(), definition, data).stream()
                        .map(id -> new TrendSeries(
                                id,
                                candidate.key().label(),
                                candidate.points(),
                                isStated(figure, candidate.key()),
                                candidate.isComputed())));
        if (definition.form() == FigureDefinition.Form.MODEL) {
            BinaryOperator<TrendSeries> scenario = (baseline, later) -> later;
            return List.copyOf(
                    all.collect(Collectors.toMap(TrendSeries::id, one -> one, scenario, java.util.LinkedHashMap::new))
                            .values());
        }
        return all.sorted(Comparator.comparingInt(series -> -series.points().size()))
                .toList();
    }

    private static boolean isStated(Figure figure, Layer.Key key) {
        return figure.layers().stream()
                .anyMatch(layer ->
                        layer instanceof Layer.Statements && layer.key().equals(key));
    }

    private static Optional<String> findId(Layer.Key key, FigureDefinition definition, DataChoice data) {
        return Stream.of("", "-baseline", "-scenario")
                .filter(key.id()::endsWith)
                .map(end -> key.id().substring(0, key.id().length() - end.length()))
                .filter(id -> isOffered(definition, data, id))
                .findFirst();
    }
}
