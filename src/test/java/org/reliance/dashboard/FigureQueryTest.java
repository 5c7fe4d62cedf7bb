package org.reliance.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.trend.Method;
import org.reliance.trend.Transformation;

/** What an address asks, read and written. */
class FigureQueryTest {

    /** Keys of every figure, with settings that differ from the default. */
    private static final Map<String, List<String>> OF_EVERY_FIGURE = Map.of(
            "events", List.of("off"),
            "context", List.of("off"),
            "years", List.of("2005-2019", "2018-2018"),
            "trend", List.of("ols", "theil-sen", "loess"),
            "trend-break", List.of("2015"),
            "trend-until", List.of("2030"),
            "trend-level", List.of("80", "90", "99"),
            "trend-view", List.of("residuals"));

    private static final Map<String, List<String>> OF_SERIES = Map.of(
            "transform", List.of("percent-change", "index"),
            "base", List.of("2010"),
            "scale", List.of("log"),
            "with", List.of("gdp"),
            "from", List.of("sivitsky-2019", "imf", "imf,sivitsky-2019"),
            "without", List.of("sivitsky-gas-price-2019"),
            "trend-of", List.of("gas-price-paid"));

    private static final Map<String, List<String>> OF_WHAT_IFS = Map.of(
            "oil-price", List.of("55", "120"),
            "phase-out", List.of("none", "at-once"),
            "until", List.of("2022"),
            "fan", List.of("on"),
            "seed", List.of("42", "-7"),
            "compare", List.of("Low*oil-price_40", "Low*oil-price_40**High*oil-price_120*phase-out_none"),
            "view", List.of("split", "tornado"),
            "of", List.of("crude-loss"));

    /** A figure and some of the settings that it understands. */
    record Asked(String figure, Map<String, String> settings) {}

    @Provide
    Arbitrary<Asked> asked() {
        return Arbitraries.oneOf(
                asked("gas-price", OF_EVERY_FIGURE, OF_SERIES), asked("oil-tax-loss", OF_EVERY_FIGURE, OF_WHAT_IFS));
    }

    private static Arbitrary<Asked> asked(
            String figure, Map<String, List<String>> one, Map<String, List<String>> other) {
        Map<String, List<String>> all = new LinkedHashMap<>(one);
        all.putAll(other);
        return Arbitraries.of(all.keySet()).set().flatMap(keys -> {
            Arbitrary<Map<String, String>> settings = Arbitraries.just(Map.of());
            for (String key : keys) {
                settings = settings.flatMap(before -> Arbitraries.of(all.getOrDefault(key, List.of()))
                        .map(value -> {
                            Map<String, String> after = new LinkedHashMap<>(before);
                            after.put(key, value);
                            return after;
                        }));
            }
            return settings.map(chosen -> new Asked(figure, chosen));
        });
    }

    @Property(tries = 300)
    void isReadBackFromItsOwnAddress(@ForAll("asked") Asked asked) {
        FigureQuery query = parse(asked).query();

        FigureAddress address = FigureAddress.find(query.address()).orElseThrow();

        assertThat(address.figure()).isEqualTo(asked.figure());
        FigureQuery.Parsed again = Desk.DASHBOARD.parse(asked.figure(), address.parameters());
        assertThat(again.query()).isEqualTo(query);
        assertThat(again.notices()).isEmpty();
        assertThat(again.query().text()).isEqualTo(query.text());
    }

    @Property(tries = 300)
    void writesEverySettingThatItUnderstands(@ForAll("asked") Asked asked) {
        FigureQuery query = parse(asked).query();
        Map<String, String> wanted = new LinkedHashMap<>(asked.settings());
        // A trend's settings mean nothing without a trend, nor a seed without draws.
        if (!wanted.containsKey("trend")) {
            wanted.keySet().removeIf(key -> key.startsWith("trend-"));
        }
        if (!wanted.containsKey("fan")) {
            wanted.remove("seed");
        }

        assertThat(query.parameters()).containsExactlyInAnyOrderEntriesOf(wanted);
    }

    @Test
    void anAddressWithoutSettingsIsTheFigureAlone() {
        FigureQuery query = FigureQuery.of("gas-price");

        assertThat(query.text()).isEmpty();
        assertThat(query.address()).isEqualTo("/figures/gas-price");
        assertThat(query.address("0123456789ab")).isEqualTo("/figures/gas-price?data=0123456789ab");
        assertThat(query.withEvents(false).address("0123456789ab"))
                .isEqualTo("/figures/gas-price?events=off&data=0123456789ab");
    }

    @Test
    void namesTheFileAfterItsSettings() {
        FigureQuery query = parse(new Asked(
                        "oil-tax-loss", Map.of("oil-price", "55", "compare", "Low*oil-price_40**High*oil-price_120")))
                .query();

        assertThat(query.fileStem()).isEqualTo("oil-tax-loss_oil-price-55_compare-2");
        assertThat(FigureQuery.of("gas-price").fileStem()).isEqualTo("gas-price");
    }

    @ParameterizedTest
    @CsvSource({
        "gas-price, events, on",
        "gas-price, context, on",
        "gas-price, transform, lin",
        "gas-price, data, 0123456789ab",
        "oil-tax-loss, fan, off",
        "oil-tax-loss, oil-price, 70",
        "oil-tax-loss, phase-out, statute"
    })
    void theDefaultIsUnderstoodAndNotWritten(String figure, String key, String value) {
        FigureQuery.Parsed parsed = parse(new Asked(figure, Map.of(key, value)));

        assertThat(parsed.query()).isEqualTo(FigureQuery.of(figure));
        assertThat(parsed.notices()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "gas-price, events, perhaps",
        "gas-price, years, 2019-2005",
        "gas-price, years, 2005",
        "gas-price, trend, magic",
        "gas-price, trend-level, 94",
        "gas-price, trend-break, 1899",
        "gas-price, trend-until, 2100",
        "gas-price, trend-view, sideways",
        "gas-price, trend-of, 'gas-price-paid,nothing'",
        "gas-price, transform, twist",
        "gas-price, base, 10",
        "gas-price, scale, linear",
        "gas-price, with, gas-price-paid",
        "gas-price, from, nobody",
        "gas-price, without, nothing",
        "gas-price, data, latest",
        "gas-price, oil-price, 55",
        "gas-price, fan, on",
        "gas-price, compare, Low*oil-price_40",
        "gas-price, view, split",
        "oil-tax-loss, seed, 1.5",
        "oil-tax-loss, seed, 1234567890123456789",
        "oil-tax-loss, view, pie",
        "oil-tax-loss, of, profit",
        "oil-tax-loss, transform, index",
        "oil-tax-loss, oil-price, 151"
    })
    void whatItDoesNotUnderstandIsNamedAndLeftAtTheDefault(String figure, String key, String value) {
        FigureQuery.Parsed parsed = parse(new Asked(figure, Map.of(key, value)));

        assertThat(parsed.query()).isEqualTo(FigureQuery.of(figure));
        assertThat(parsed.notices()).extracting(Notice::key).containsExactly(key);
    }

    @Test
    void aLongValueIsCutInTheNotice() {
        String text = notice("x".repeat(41));

        assertThat(text).contains("x".repeat(39) + "…").doesNotContain("x".repeat(40));
        assertThat(notice("x".repeat(40))).contains("x".repeat(40)).doesNotContain("…");
    }

    @Test
    void theFirstOfSeveralValuesCountsAndAKeyWithoutOneIsEmpty() {
        assertThat(Desk.DASHBOARD
                        .parse("gas-price", Map.of("years", List.of("2005-2010", "2011-2012")))
                        .query()
                        .years())
                .contains(new YearSpan(2005, 2010));
        assertThat(Desk.DASHBOARD
                        .parse("gas-price", Map.of("years", List.<String>of()))
                        .notices())
                .extracting(Notice::key)
                .containsExactly("years");
    }

    @Test
    void changesOneChoiceAndKeepsTheRest() {
        FigureQuery query = parse(new Asked(
                        "oil-tax-loss",
                        Map.of("oil-price", "55", "trend", "ols", "events", "off", "fan", "on", "view", "split")))
                .query();

        assertThat(query.withYears(Optional.of(new YearSpan(2019, 2022))).parameters())
                .containsEntry("years", "2019-2022")
                .containsAllEntriesOf(query.parameters());
        assertThat(query.withTrend(Optional.empty()).parameters().keySet()).isEqualTo(without(query, "trend"));
        assertThat(query.withEvents(true).parameters().keySet()).isEqualTo(without(query, "events"));
        assertThat(query.withContext(false).parameters()).containsEntry("context", "off");
        assertThat(query.withUncertainty(Optional.empty()).parameters().keySet())
                .isEqualTo(without(query, "fan"));
        assertThat(query.withFocus(query.focus().withoutView()).parameters().keySet())
                .isEqualTo(without(query, "view"));
        assertThat(query.withFigure("loans-model").figure()).isEqualTo("loans-model");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2005", "2005-", "05-10", "2005-2010-2015", "2010-2005", "2005–2010"})
    void aSpanOfYearsHasTwoYearsInOrder(String text) {
        assertThat(YearSpan.find(text)).isEmpty();
    }

    @Test
    void aSpanOfYearsMayBeOneYear() {
        assertThat(YearSpan.find("2010-2010")).contains(new YearSpan(2010, 2010));
        assertThat(new YearSpan(905, 2010)).hasToString("0905-2010");
        assertThatIllegalArgumentException().isThrownBy(() -> new YearSpan(2010, 2009));
    }

    @Test
    void choicesOfATrendAreChangedOneByOne() {
        TrendChoice choice = TrendChoice.of(Method.OLS)
                .withSeries(List.of("gas-price-paid"))
                .withBreakYear(Optional.of(2015))
                .withUntil(Optional.of(2030))
                .withLevel(90)
                .withView(TrendChoice.View.RESIDUALS);
        Map<String, String> written = new LinkedHashMap<>();
        choice.put(written);

        assertThat(written)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "trend", Method.OLS.id(),
                        "trend-of", "gas-price-paid",
                        "trend-break", "2015",
                        "trend-until", "2030",
                        "trend-level", "90",
                        "trend-view", "residuals"));
        assertThat(choice.options().level()).isEqualTo(0.9);
        assertThat(choice.options().breakAt()).hasValue(2015);
        assertThat(choice.withMethod(Method.THEIL_SEN).method()).isEqualTo(Method.THEIL_SEN);
    }

    @Test
    void choicesOfDataAreChangedOneByOne() {
        DataChoice choice = DataChoice.asStated()
                .withTransformation(Transformation.INDEX)
                .withBase(Optional.of(2010))
                .withLogarithmic(true)
                .withSecond(Optional.of("gdp"))
                .withSources(List.of("imf", "sivitsky-2019"))
                .withoutPoints(List.of("a", "b"));
        Map<String, String> written = new LinkedHashMap<>();
        choice.put(written);

        assertThat(written)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "transform", Transformation.INDEX.id(),
                        "base", "2010",
                        "scale", "log",
                        "with", "gdp",
                        "from", "imf,sivitsky-2019",
                        "without", "a,b"));
    }

    @Test
    void ofAnotherFigureOfThePageKeepsOnlyATrendThroughItsSeries() {
        FigureQuery query = parse(new Asked(
                        "oil-tax-loss",
                        Map.of("trend", "ols", "trend-of", "cumulative-loss", "view", "tornado", "oil-price", "55")))
                .query();

        assertThat(query.onFigure(definition("oil-tax-loss"))).isEqualTo(query);
        assertThat(query.onFigure(definition("oil-tax-loss-of-gdp")).parameters())
                .isEqualTo(Map.of("oil-price", "55"));
        assertThat(query.withTrend(Optional.of(TrendChoice.of(Method.OLS)))
                        .onFigure(definition("oil-tax-loss-of-gdp"))
                        .trend())
                .isPresent();
    }

    private static FigureDefinition definition(String figure) {
        return Desk.EDITION.catalogue().figures().require(figure);
    }

    private static Set<String> without(FigureQuery query, String key) {
        return query.parameters().keySet().stream()
                .filter(other -> !other.equals(key))
                .collect(Collectors.toSet());
    }

    private static String notice(String value) {
        return parse(new Asked("gas-price", Map.of("years", value)))
                .notices()
                .getFirst()
                .text();
    }

    private static FigureQuery.Parsed parse(Asked asked) {
        return Desk.DASHBOARD.parse(
                asked.figure(),
                asked.settings().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))));
    }
}
