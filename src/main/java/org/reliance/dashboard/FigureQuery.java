package org.reliance.dashboard;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reliance.catalogue.Catalogue;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.catalogue.WhatIfModel;
import org.reliance.scenario.Scenario;
import org.reliance.trend.Method;

/**
 * What a reader asks of a figure: the whole state of a page as one immutable value, written as the query of its address.
 * Only what differs from the default is written, and the same text means the same on a page, in the API and in an embed.
 *
 * @param figure id of the figure
 * @param scenario the levers moved; always the baseline for figures without a model
 * @param trend the trend drawn, if any
 * @param events whether events are marked; by default they are
 * @param context whether reference series are laid under the reports' figures; by default they are
 * @param years the years shown; empty for all
 */
public record FigureQuery(
        String figure,
        Scenario scenario,
        Optional<TrendChoice> trend,
        boolean events,
        boolean context,
        Optional<YearSpan> years) {

    /** Names the version of the data that an address was written with; it is no part of the query. */
    private static final String VERSION = "data";

    private static final Pattern VERSION_FORM = Pattern.compile("[0-9a-f]{12}");
    private static final String TREND = "trend";
    private static final String TREND_OF = "trend-of";
    private static final String TREND_BREAK = "trend-break";
    private static final String TREND_UNTIL = "trend-until";
    private static final String EVENTS = "events";
    private static final String CONTEXT = "context";
    private static final String YEARS = "years";
    private static final String OFF = "off";
    private static final String ON = "on";
    /** Far enough for any forecast, near enough for an axis of years to stay legible. */
    private static final Pattern YEAR = Pattern.compile("19\\d{2}|20\\d{2}");

    private static final int LONGEST_TEXT = 40;

    /** What was understood of an address, and what was ignored. */
    public record Parsed(FigureQuery query, List<Notice> notices) {
        public Parsed {
            notices = List.copyOf(notices);
        }
    }

    /** The figure as it is shown when nothing was chosen. */
    public static FigureQuery of(String figure) {
        return new FigureQuery(figure, Scenario.baseline(), Optional.empty(), true, true, Optional.empty());
    }

    /**
     * Reads the parameters of an address. Nothing in an address is an error: what cannot be understood is left at its
     * default and named in a notice.
     *
     * @param figure the figure asked for
     * @param catalogue what ids are looked up in
     * @param parameters key to values, as a web server decodes them; of several values the first counts
     */
    public static Parsed parse(
            FigureDefinition figure,
            Catalogue catalogue,
            Map<String, ? extends Collection<String>> parameters,
            Words words) {
        Map<String, String> rest = new LinkedHashMap<>();
        parameters.forEach(
                (key, values) -> rest.put(key, values.stream().findFirst().orElse("")));
        List<Notice> notices = new ArrayList<>();
        take(rest, VERSION, notices, words, FigureQuery::findVersion);

        Optional<String> series =
                take(rest, TREND_OF, notices, words, text -> Optional.of(text).filter(id -> figure.isSeries(id)));
        Optional<Integer> breakYear = take(rest, TREND_BREAK, notices, words, FigureQuery::findYear);
        Optional<Integer> until = take(rest, TREND_UNTIL, notices, words, FigureQuery::findYear);
        Optional<TrendChoice> trend = take(rest, TREND, notices, words, Method::findById)
                .map(method -> new TrendChoice(method, series, breakYear, until));
        boolean events =
                take(rest, EVENTS, notices, words, FigureQuery::findSwitch).orElse(true);
        boolean context =
                take(rest, CONTEXT, notices, words, FigureQuery::findSwitch).orElse(true);
        Optional<YearSpan> years = take(rest, YEARS, notices, words, YearSpan::find);

        Scenario.Parsed scenario =
                Scenario.parse(figure.model().map(WhatIfModel::levers).orElse(List.of()), rest);
        scenario.complaints().forEach(complaint -> notices.add(words.notice(complaint)));
        return new Parsed(new FigureQuery(figure.id(), scenario.scenario(), trend, events, context, years), notices);
    }

    public FigureQuery withFigure(String other) {
        return new FigureQuery(other, scenario, trend, events, context, years);
    }

    public FigureQuery withScenario(Scenario other) {
        return new FigureQuery(figure, other, trend, events, context, years);
    }

    public FigureQuery withTrend(Optional<TrendChoice> other) {
        return new FigureQuery(figure, scenario, other, events, context, years);
    }

    public FigureQuery withEvents(boolean shown) {
        return new FigureQuery(figure, scenario, trend, shown, context, years);
    }

    public FigureQuery withContext(boolean shown) {
        return new FigureQuery(figure, scenario, trend, events, shown, years);
    }

    public FigureQuery withYears(Optional<YearSpan> other) {
        return new FigureQuery(figure, scenario, trend, events, context, other);
    }

    /** Key to text, in the order in which an address has them; only what differs from the default. */
    public SequencedMap<String, String> parameters() {
        SequencedMap<String, String> parameters = new LinkedHashMap<>(scenario.settings());
        trend.ifPresent(choice -> {
            parameters.put(TREND, choice.method().id());
            choice.series().ifPresent(id -> parameters.put(TREND_OF, id));
            choice.breakYear().ifPresent(year -> parameters.put(TREND_BREAK, year.toString()));
            choice.until().ifPresent(year -> parameters.put(TREND_UNTIL, year.toString()));
        });
        if (!events) {
            parameters.put(EVENTS, OFF);
        }
        if (!context) {
            parameters.put(CONTEXT, OFF);
        }
        years.ifPresent(span -> parameters.put(YEARS, span.toString()));
        return parameters;
    }

    /** The query part of an address, without the question mark; empty when nothing was chosen. */
    public String text() {
        return parameters().entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** Path and query of the page that shows this: {@code /figures/oil-tax-loss?oil-price=55}. */
    public String address() {
        String text = text();
        return "/figures/" + figure + (text.isEmpty() ? "" : "?" + text);
    }

    /** The same with the version of the data it is shown from, so that a later reader learns what has changed since. */
    public String address(String version) {
        return address() + (text().isEmpty() ? "?" : "&") + VERSION + "=" + version;
    }

    /** The version of the data that an address names, if it names one. */
    static Optional<String> findVersion(Map<String, ? extends Collection<String>> parameters) {
        return Optional.ofNullable(parameters.get(VERSION)).stream()
                .flatMap(Collection::stream)
                .findFirst()
                .flatMap(FigureQuery::findVersion);
    }

    private static Optional<String> findVersion(String text) {
        return Optional.of(text).filter(version -> VERSION_FORM.matcher(version).matches());
    }

    /** A name for files of this figure, without date and extension: {@code oil-tax-loss_oil-price-55}. */
    public String fileStem() {
        return parameters().entrySet().stream()
                .map(entry -> "_" + entry.getKey() + "-" + entry.getValue())
                .collect(Collectors.joining("", figure, ""));
    }

    private static <T> Optional<T> take(
            Map<String, String> rest,
            String key,
            List<Notice> notices,
            Words words,
            java.util.function.Function<String, Optional<T>> reader) {
        String text = rest.remove(key);
        if (text == null) {
            return Optional.empty();
        }
        Optional<T> value = reader.apply(text);
        if (value.isEmpty()) {
            notices.add(new Notice(key, words.say("notice." + key, cut(text))));
        }
        return value;
    }

    private static Optional<Integer> findYear(String text) {
        return YEAR.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<Boolean> findSwitch(String text) {
        return switch (text) {
            case ON -> Optional.of(true);
            case OFF -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
