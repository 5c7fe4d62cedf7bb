package org.reliance.dashboard;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.reliance.catalogue.Catalogue;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.catalogue.Lever;
import org.reliance.quantity.BoundedPattern;
import org.reliance.scenario.Model;
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
 * @param uncertainty of a what-if, if it is shown
 * @param comparison the named scenarios drawn beside the reader's own; none for figures without a model
 * @param focus what the effects of the levers are shown for; the default for figures without a model
 */
public record FigureQuery(
        String figure,
        Scenario scenario,
        Optional<TrendChoice> trend,
        DataChoice data,
        boolean events,
        boolean context,
        Optional<YearSpan> years,
        Optional<Uncertainty> uncertainty,
        Comparison comparison,
        Focus focus) {

    /** Names the version of the data that an address was written with; it is no part of the query. */
    private static final String VERSION = "data";

    private static final BoundedPattern VERSION_FORM = BoundedPattern.of(12, "[0-9a-f]{12}");
    private static final String EVENTS = "events";
    private static final String CONTEXT = "context";
    private static final String YEARS = "years";
    private static final String FAN = "fan";
    private static final String SEED = "seed";
    private static final String OFF = "off";
    private static final String ON = "on";
    private static final BoundedPattern WHOLE = BoundedPattern.of(19, "-?\\d{1,18}");

    /**
     * What was understood of an address, and what was not.
     *
     * @param keys all keys that could have been there
     */
    public record Parsed(FigureQuery query, List<Notice> notices, Set<String> keys) {
        public Parsed {
            notices = List.copyOf(notices);
            keys = Collections.unmodifiableSet(new LinkedHashSet<>(keys));
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
                Optional.empty(),
                Comparison.none(),
                Focus.onFigure());
    }

    /**
     * Reads the parameters of an address. Nothing in an address is an error: what cannot be understood is left at its
     * default and named in a notice.
     *
     * @param figure the figure asked for
     * @param catalogue what ids are looked up in
     * @param model the model of the figure, if it has one
     * @param parameters key to values, as a web server decodes them; of several values the first counts
     */
    public static Parsed parse(
            FigureDefinition figure,
            Catalogue catalogue,
            Optional<Model> model,
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

        // Only figures with a model have these; of others they are ignored like any other unknown key.
        Optional<Uncertainty> uncertainty = model.flatMap(known -> takeUncertainty(unread));
        Comparison comparison = model.map(known -> Comparison.take(unread, known.levers(), words))
                .orElse(Comparison.none());
        Focus focus = model.map(known -> Focus.take(unread, known)).orElse(Focus.onFigure());
        List<Lever> levers = model.map(Model::levers).orElse(List.of());
        levers.forEach(lever -> unread.know(lever.id()));
        Scenario.Parsed scenario = Scenario.parse(levers, unread.rest());
        scenario.complaints().forEach(complaint -> unread.add(words.notice(complaint)));
        return new Parsed(
                new FigureQuery(
                        figure.id(),
                        scenario.scenario(),
                        trend,
                        data,
                        events,
                        context,
                        years,
                        uncertainty,
                        comparison,
                        focus),
                unread.notices(),
                unread.known());
    }

    public FigureQuery withFigure(String other) {
        return new FigureQuery(other, scenario, trend, data, events, context, years, uncertainty, comparison, focus);
    }

    /**
     * The same asked of another figure of the page; a trend only where that figure has its series, and the
     * effects of levers only once.
     */
    FigureQuery onFigure(FigureDefinition other) {
        return withFigure(other.id())
                .withTrend(trend.filter(choice -> other.id().equals(figure)
                        || choice.series().stream().allMatch(id -> TrendSeries.isOffered(other, data, id))))
                .withFocus(other.id().equals(figure) ? focus : Focus.onFigure());
    }

    public FigureQuery withScenario(Scenario other) {
        return new FigureQuery(figure, other, trend, data, events, context, years, uncertainty, comparison, focus);
    }

    public FigureQuery withTrend(Optional<TrendChoice> other) {
        return new FigureQuery(figure, scenario, other, data, events, context, years, uncertainty, comparison, focus);
    }

    public FigureQuery withData(DataChoice other) {
        return new FigureQuery(figure, scenario, trend, other, events, context, years, uncertainty, comparison, focus);
    }

    public FigureQuery withEvents(boolean shown) {
        return new FigureQuery(figure, scenario, trend, data, shown, context, years, uncertainty, comparison, focus);
    }

    public FigureQuery withContext(boolean shown) {
        return new FigureQuery(figure, scenario, trend, data, events, shown, years, uncertainty, comparison, focus);
    }

    public FigureQuery withYears(Optional<YearSpan> other) {
        return new FigureQuery(figure, scenario, trend, data, events, context, other, uncertainty, comparison, focus);
    }

    public FigureQuery withUncertainty(Optional<Uncertainty> other) {
        return new FigureQuery(figure, scenario, trend, data, events, context, years, other, comparison, focus);
    }

    public FigureQuery withComparison(Comparison other) {
        return new FigureQuery(figure, scenario, trend, data, events, context, years, uncertainty, other, focus);
    }

    public FigureQuery withFocus(Focus other) {
        return new FigureQuery(figure, scenario, trend, data, events, context, years, uncertainty, comparison, other);
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
        if (!comparison.isNone()) {
            parameters.put(Comparison.KEY, comparison.text());
        }
        focus.print(parameters);
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
        return Optional.of(text).filter(VERSION_FORM::matches);
    }

    /**
     * A name for files of this figure, without date and extension: {@code oil-tax-loss_oil-price-55}. Of what is compared
     * it says only how many there are: names that readers give are no names for files.
     */
    public String fileStem() {
        SequencedMap<String, String> parameters = parameters();
        parameters.computeIfPresent(
                Comparison.KEY,
                (key, names) -> Integer.toString(comparison.scenarios().size()));
        return parameters.entrySet().stream()
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
        return WHOLE.matches(text) ? Optional.of(Long.valueOf(text)) : Optional.empty();
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
