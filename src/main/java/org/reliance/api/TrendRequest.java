package org.reliance.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.reliance.trend.DataPoint;
import org.reliance.trend.Method;
import org.reliance.trend.Options;

/**
 * Somebody's own numbers and what is asked of them.
 *
 * @param points pairs of x and y
 * @param low lower bounds, one for each point or none at all; an entry may be null
 * @param high upper bounds, as {@code low}
 * @param weight weights for {@code wls}, one for each point or none at all
 * @param method id of a method; {@code ols} when absent
 * @param level confidence of all intervals; 0.95 when absent
 * @param breakAt first x of the second piece of {@code broken-line}
 * @param at where the line is asked for; at the points themselves when absent
 */
record TrendRequest(
        @Schema(example = "[[2015, 10], [2016, 5.2], [2017, 5]]") @Nullable
        List<List<@Nullable Double>> points,

        @Nullable List<@Nullable Double> low,
        @Nullable List<@Nullable Double> high,
        @Nullable List<@Nullable Double> weight,
        @Schema(example = "ols") @Nullable String method,
        @Schema(example = "0.95") @Nullable Double level,
        @Nullable Double breakAt,
        @Nullable List<@Nullable Double> at) {

    /** The method asked for. */
    Method requireMethod() {
        return requireMethod(method == null ? Method.OLS.id() : method);
    }

    /** The method of that id. */
    static Method requireMethod(String id) {
        return Method.findById(id)
                .orElseThrow(() -> BadRequest.of("method", "there is no method called '" + shorten(id) + "'"));
    }

    Options options() {
        Options options =
                level == null ? Options.defaults() : Options.defaults().withLevel(level);
        return breakAt == null ? options : options.withBreakAt(requireFinite("breakAt", breakAt, 0));
    }

    /** The points, each with its bounds and weight. */
    List<DataPoint> requirePoints() {
        if (points == null) {
            throw BadRequest.of("points", "'points' is wanted: a list of pairs [x, y]");
        }
        List<DataPoint> read = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            read.add(point(i, points.get(i)));
        }
        return read;
    }

    /** Where the line is asked for. */
    List<Double> places() {
        if (at == null) {
            return requirePoints().stream()
                    .map(DataPoint::x)
                    .distinct()
                    .sorted()
                    .toList();
        }
        List<Double> places = new ArrayList<>();
        for (int i = 0; i < at.size(); i++) {
            places.add(requireFinite("at", at.get(i), i));
        }
        return places;
    }

    private static double requireFinite(String key, @Nullable Double number, int i) {
        if (number == null || !Double.isFinite(number)) {
            throw BadRequest.of(
                    key,
                    "entry " + (i + 1) + " of '" + key + "' is " + (number == null ? "missing" : "too large")
                            + "; give a number");
        }
        return number;
    }

    private DataPoint point(int i, @Nullable List<@Nullable Double> pair) {
        if (pair == null || pair.size() != 2 || pair.get(0) == null || pair.get(1) == null) {
            throw BadRequest.of("points", "point " + (i + 1) + " is no pair [x, y] of numbers");
        }
        DataPoint point =
                DataPoint.of(requireFinite("points", pair.get(0), i), requireFinite("points", pair.get(1), i));
        OptionalDouble from = entry("low", low, i);
        OptionalDouble to = entry("high", high, i);
        if (from.isPresent() != to.isPresent()) {
            throw BadRequest.of("low", "point " + (i + 1) + " has one bound; give both or none");
        }
        if (from.isPresent()) {
            if (from.getAsDouble() > to.getAsDouble()) {
                throw BadRequest.of("low", "the bounds of point " + (i + 1) + " are the wrong way round");
            }
            point = point.withRange(from.getAsDouble(), to.getAsDouble());
        }
        OptionalDouble counts = entry("weight", weight, i);
        return counts.isPresent() ? point.withWeight(counts.getAsDouble()) : point;
    }

    private OptionalDouble entry(String key, @Nullable List<@Nullable Double> entries, int i) {
        if (entries == null) {
            return OptionalDouble.empty();
        }
        if (points == null || entries.size() != points.size()) {
            throw BadRequest.of(key, "'" + key + "' has " + entries.size() + " entries; one for each point is wanted");
        }
        return number(key, entries, i);
    }

    private static OptionalDouble number(String key, List<@Nullable Double> numbers, int i) {
        Double number = numbers.get(i);
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(requireFinite(key, number, i));
    }

    static String shorten(String text) {
        return text.length() <= 40 ? text : text.substring(0, 39) + "…";
    }
}
