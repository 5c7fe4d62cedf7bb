package org.reliance.dashboard;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

/**
 * What a reader asks of a figure: the whole state of a page as one immutable value, written as the query of its address.
 * Only what differs from the default is written, and the same text means the same on a page, in the API and in an embed.
 *
 * @param figure id of the figure
 * @param scenario the levers moved; always the baseline for figures without a model
 * @param trend the trend drawn, if any
 * @param data what is done with the series before they are drawn, and which values feed
 * @param events whether events are marked; by default they are
 * @param context whether reference series are laid under the reports' figures; by default they are
 * @param years the years shown; empty for all
 * @param uncertainty how sure a what-if is, if that is shown
 */
public record FigureQuery(
        String figure,
        Scenario scenario,
        Optional<TrendChoice> trend,
        DataChoice data,
        boolean events,
        boolean context,
        Optional<YearSpan> years,
        Optional<Uncertainty> uncertainty) {

    /** Names the version of the data that an address was written with; it is no part of the query. */
    private static final String VERSION = "data";

    private static final Pattern VERSION_FORM = Pattern.compile("[0-9a-f]{12}");
    private static final String EVENTS = "events";
    private static final String CONTEXT = "context";
    private static final String YEARS = "years";
    private static final String FAN = "fan";
    private static final String SEED = "seed";
    private static final String OFF = "off";
    private static final String ON = "on";
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");

    /** What was understood of an address, and what was ignored. */
    public record Parsed(FigureQuery query, List<Notice> notices) {
        public Parsed {
            notices = List.copyOf(notices);
        }
    }

    /** The figure as it is shown when nothing was chosen. */
    public static FigureQuery of(String figure) {
        return new FigureQuery(
                figure,
                Scenario.baseline(),
                Optional.empty(),
                DataChoice.asStated(),
                true,
                true,
                Optional.empty(),
                Optional.empty());
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
        Parameters unread = new Parameters(parameters, words);
        unread.take(VERSION, FigureQuery::findVersion);
        DataChoice data = figure.form() == FigureDefinition.Form.SERIES
                ? DataChoice.take(unread, figure, catalogue)
                : DataChoice.asStated();
        Optional<TrendChoice> trend = TrendChoice.take(unread, id -> TrendSeries.isOffered(figure, data, id));
        boolean events = unread.take(EVENTS, FigureQuery::findSwitch).orElse(true);
        boolean context = unread.take(CONTEXT, FigureQuery::findSwitch).orElse(true);
        Optional<YearSpan> years = unread.take(YEARS, YearSpan::find);

        Optional<Uncertainty> uncertainty = figure.model().flatMap(model -> takeUncertainty(unread));

        Scenario.Parsed scenario =
                Scenario.parse(figure.model().map(WhatIfModel::levers).orElse(List.of()), unread.rest());
        scenario.complaints().forEach(complaint -> unread.add(words.notice(complaint)));
        return new Parsed(
                new FigureQuery(figure.id(), scenario.scenario(), trend, data, events, context, years, uncertainty),
                unread.notices());
    }

    public FigureQuery withFigure(String other) {
        return new FigureQuery(other, scenario, trend, data, events, context, years, uncertainty);
    }

    /** The same asked of another figure of the page; a trend only where that figure has its series. */
    FigureQuery onFigure(FigureDefinition other) {
        return withFigure(other.id())
                .withTrend(trend.filter(choice -> other.id().equals(figure)
                        || choice.series().stream().allMatch(id -> TrendSeries.isOffered(other, data, id))));
    }

    public FigureQuery withScenario(Scenario other) {
        return new FigureQuery(figure, other, trend, data, events, context, years, uncertainty);
    }

    public FigureQuery withTrend(Optional<TrendChoice> other) {
        return new FigureQuery(figure, scenario, other, data, events, context, years, uncertainty);
    }

    public FigureQuery withData(DataChoice other) {
        return new FigureQuery(figure, scenario, trend, other, events, context, years, uncertainty);
    }

    public FigureQuery withEvents(boolean shown) {
        return new FigureQuery(figure, scenario, trend, data, shown, context, years, uncertainty);
    }

    public FigureQuery withContext(boolean shown) {
        return new FigureQuery(figure, scenario, trend, data, events, shown, years, uncertainty);
    }

    public FigureQuery withYears(Optional<YearSpan> other) {
        return new FigureQuery(figure, scenario, trend, data, events, context, other, uncertainty);
    }

    public FigureQuery withUncertainty(Optional<Uncertainty> other) {
        return new FigureQuery(figure, scenario, trend, data, events, context, years, other);
    }

    /** Key to text, in the order in which an address has them; only what differs from the default. */
    public SequencedMap<String, String> parameters() {
        SequencedMap<String, String> parameters = new LinkedHashMap<>(scenario.settings());
        trend.ifPresent(choice -> choice.put(parameters));
        data.put(parameters);
        if (!events) {
            parameters.put(EVENTS, OFF);
        }
        if (!context) {
            parameters.put(CONTEXT, OFF);
        }
        years.ifPresent(span -> parameters.put(YEARS, span.toString()));
        uncertainty.ifPresent(shown -> {
            parameters.put(FAN, ON);
            if (shown.seed() != Uncertainty.USUAL_SEED) {
                parameters.put(SEED, Long.toString(shown.seed()));
            }
        });
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

    private static Optional<Uncertainty> takeUncertainty(Parameters unread) {
        Optional<Long> seed = unread.take(SEED, FigureQuery::findWhole);
        return unread.take(FAN, FigureQuery::findSwitch)
                .filter(isOn -> isOn)
                .map(_ -> new Uncertainty(seed.orElse(Uncertainty.USUAL_SEED)));
    }

    private static Optional<Long> findWhole(String text) {
        return WHOLE.matcher(text).matches() ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private static Optional<Boolean> findSwitch(String text) {
        return switch (text) {
            case ON -> Optional.of(true);
            case OFF -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
