package org.reliance.dashboard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.quantity.BoundedPattern;
import org.reliance.trend.Method;
import org.reliance.trend.Options;

/**
 * Which trend a reader wants to see.
 *
 * @param method how it is drawn
 * @param series ids of the indicators, reference series or results that it is drawn through; empty for the one with the
 *     most points
 * @param breakYear first year after a break that is to be tested, and to be drawn by {@code broken-line}
 * @param until the year to which it is carried forward
 * @param level confidence of its intervals and bands in per cent
 * @param view the trend over its data, or what it leaves of them
 */
public record TrendChoice(
        Method method,
        List<String> series,
        Optional<Integer> breakYear,
        Optional<Integer> until,
        int level,
        View view) {

    /** The levels that a reader may choose, in per cent. */
    public static final List<Integer> LEVELS = List.of(80, 90, 95, 99);

    static final int DEFAULT_LEVEL = 95;
    private static final String METHOD = "trend";
    private static final String OF = "trend-of";
    private static final String BREAK = "trend-break";
    private static final String UNTIL = "trend-until";
    private static final String LEVEL = "trend-level";
    private static final String VIEW = "trend-view";
    private static final String RESIDUALS = "residuals";
    /** Far enough for any forecast, near enough for an axis of years to stay legible. */
    private static final BoundedPattern YEAR = BoundedPattern.of(4, "19\\d{2}|20\\d{2}");

    /** What a figure shows of a trend. */
    public enum View {
        LINE,
        RESIDUALS
    }

    public TrendChoice {
        series = List.copyOf(series);
    }

    /** A trend over the data alone, without a break. */
    public static TrendChoice of(Method method) {
        return new TrendChoice(method, List.of(), Optional.empty(), Optional.empty(), DEFAULT_LEVEL, View.LINE);
    }

    /** The trends that a figure has until another is chosen, each through one of its lines. */
    static List<TrendChoice> listOwn(FigureDefinition figure) {
        return figure.results().stream()
                .filter(result -> result.mark() == FigureDefinition.Result.Mark.LINE)
                .flatMap(result -> result.trend().flatMap(Method::findById).stream()
                        .map(method -> of(method).withSeries(List.of(result.id()))))
                .toList();
    }

    /**
     * Takes what concerns the trend out of an address.
     *
     * @param isSeries whether the figure has a series of that id
     */
    static Optional<TrendChoice> take(Parameters parameters, Predicate<String> isSeries) {
        List<String> series = parameters.takeList(OF, id -> Optional.of(id).filter(isSeries));
        Optional<Integer> breakYear = parameters.take(BREAK, TrendChoice::findYear);
        Optional<Integer> until = parameters.take(UNTIL, TrendChoice::findYear);
        int level = parameters.take(LEVEL, TrendChoice::findLevel).orElse(DEFAULT_LEVEL);
        View view = parameters.take(VIEW, TrendChoice::findView).orElse(View.LINE);
        return parameters
                .take(METHOD, Method::findById)
                .map(method -> new TrendChoice(method, series, breakYear, until, level, view));
    }

    /** Writes what differs from the default. */
    void put(Map<String, String> parameters) {
        parameters.put(METHOD, method.id());
        if (!series.isEmpty()) {
            parameters.put(OF, String.join(",", series));
        }
        breakYear.ifPresent(year -> parameters.put(BREAK, year.toString()));
        until.ifPresent(year -> parameters.put(UNTIL, year.toString()));
        if (level != DEFAULT_LEVEL) {
            parameters.put(LEVEL, Integer.toString(level));
        }
        if (view == View.RESIDUALS) {
            parameters.put(VIEW, RESIDUALS);
        }
    }

    public TrendChoice withMethod(Method other) {
        return new TrendChoice(other, series, breakYear, until, level, view);
    }

    public TrendChoice withSeries(List<String> other) {
        return new TrendChoice(method, other, breakYear, until, level, view);
    }

    public TrendChoice withBreakYear(Optional<Integer> other) {
        return new TrendChoice(method, series, other, until, level, view);
    }

    public TrendChoice withUntil(Optional<Integer> other) {
        return new TrendChoice(method, series, breakYear, other, level, view);
    }

    public TrendChoice withLevel(int other) {
        return new TrendChoice(method, series, breakYear, until, other, view);
    }

    public TrendChoice withView(View other) {
        return new TrendChoice(method, series, breakYear, until, level, other);
    }

    /** What a fit has to keep to. */
    public Options options() {
        Options options = Options.defaults().withLevel(level / 100.0);
        return breakYear.map(options::withBreakAt).orElse(options);
    }

    /** Whether the method would look for a break itself, which is a test of one. */
    static boolean wouldSearchBreak(Method method, Options options) {
        return method == Method.BROKEN_LINE && options.breakAt().isEmpty();
    }

    static Optional<Integer> findYear(String text) {
        return YEAR.matches(text) ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<Integer> findLevel(String text) {
        return LEVELS.stream().filter(level -> level.toString().equals(text)).findFirst();
    }

    private static Optional<View> findView(String text) {
        return text.equals(RESIDUALS) ? Optional.of(View.RESIDUALS) : Optional.empty();
    }
}
