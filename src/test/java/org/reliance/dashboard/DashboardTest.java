package org.reliance.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.reliance.catalogue.Entry;
import org.reliance.catalogue.file.DataPackageReader;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;

class DashboardTest {

    private static final Edition EDITION =
            Edition.of(DataPackageReader.readBundled().catalogue().orElseThrow());
    private static final Dashboard DASHBOARD = new Dashboard(
            new CurrentEdition(EDITION), Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC));

    static Stream<String> figures() {
        return EDITION.catalogue().figures().list().stream().map(Entry::id);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyFigureHasSomethingToShowAndSomeoneToCite(String id) {
        Figure figure = ask(id, Map.of()).figure();

        assertThat(figure.isEmpty()).isFalse();
        assertThat(figure.sources()).isNotEmpty();
        assertThat(figure.summary()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyFigureIsReproducedByItsOwnAddress(String id) {
        Answer first = ask(id, Map.of("trend", List.of("ols"), "events", List.of("off")));
        Answer again = ask(id, asParameters(first.query()));

        assertThat(again.figure()).isEqualTo(first.figure());
        assertThat(again.notices()).isEmpty();
    }

    @Test
    void summaryOfAWhatIfSpeaksOfTheLastYearThatHasANumber() {
        assertThat(ask("loans-model", Map.of()).figure().summary())
                .doesNotContain("nothing computable")
                .contains("in 2020");
    }

    @Test
    void theOilTaxFigureDrawsBaselineAndScenarioOnceALeverMoves() {
        Figure figure = ask("oil-tax-loss", Map.of("oil-price", List.of("55"))).figure();

        assertThat(figure.layers())
                .extracting(layer -> layer.key().id())
                .contains("cumulative-loss-baseline", "cumulative-loss-scenario", "claims");
        assertThat(figure.stamp().address())
                .isEqualTo("/figures/oil-tax-loss?oil-price=55&data="
                        + figure.stamp().dataVersion());
        assertThat(figure.stamp().fileName()).isEqualTo("oil-tax-loss_oil-price-55_2026-11-21");
    }

    @Test
    void whatCannotBeUnderstoodIsIgnoredAndNamed() {
        Answer answer = ask(
                "oil-tax-loss",
                Map.of("oil-price", List.of("banana"), "gdp", List.of("1e9"), "colour", List.of("red")));

        assertThat(answer.query()).isEqualTo(FigureQuery.of("oil-tax-loss"));
        assertThat(answer.notices()).extracting(Notice::key).containsExactlyInAnyOrder("oil-price", "gdp", "colour");
    }

    @Test
    void aTrendCarriesItsStatisticsAndItsJudgement() {
        Figure figure = ask("gas-price", Map.of("trend", List.of("ols"), "trend-of", List.of("gas-price-history")))
                .figure();

        assertThat(figure.layers())
                .filteredOn(Layer.Trend.class::isInstance)
                .singleElement()
                .satisfies(layer -> {
                    Layer.Trend trend = (Layer.Trend) layer;
                    assertThat(trend.statistics())
                            .extracting(Layer.Statistic::id)
                            .contains("n", "slope", "r-squared");
                    assertThat(trend.judgement()).isNotBlank();
                    assertThat(trend.confidence()).hasSameSizeAs(trend.line());
                });
    }

    @Test
    void aSeriesTooShortForATrendGetsTheReasonInstead() {
        Figure figure = ask("gas-price", Map.of("trend", List.of("ols"), "trend-of", List.of("gas-price-acceptable")))
                .figure();

        assertThat(figure.layers()).noneMatch(Layer.Trend.class::isInstance);
        assertThat(figure.warnings()).anyMatch(text -> text.contains("points"));
    }

    @Test
    void aTrendIsCarriedForwardAndTestedForABreakNamingTheEventsNearby() {
        Figure figure = ask(
                        "gas-price",
                        Map.of(
                                "trend", List.of("broken-line"),
                                "trend-of", List.of("gas-price-history"),
                                "trend-break", List.of("2012"),
                                "trend-until", List.of("2030")))
                .figure();

        Layer.Trend trend = figure.layers().stream()
                .filter(Layer.Trend.class::isInstance)
                .map(Layer.Trend.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(trend.projection().getLast().at()).isEqualTo(2030);
        assertThat(trend.prediction()).isNotEmpty();
        assertThat(trend.statistics()).extracting(Layer.Statistic::id).contains("break-f");
        assertThat(((org.reliance.figure.Domain.Years) figure.domain()).until()).isEqualTo(2030.5);
        assertThat(figure.stamp().choices()).anyMatch(text -> text.contains("2030"));
    }

    @Test
    void theOverviewShowsEveryFamilyWithItsLatestStatement() {
        assertThat(DASHBOARD.overview())
                .hasSameSizeAs(EDITION.catalogue().families().list())
                .allSatisfy(card -> assertThat(card.figures()).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gas-price      | 128.5 USD/1000 m³, Gas price paid, 2022
            subsidy-amount | 106 USD bn, Subsidies over a span of years, 2005–2015
            subsidy-share  | about 5 % of GDP, Net support, 2016–2019
            oil-supply     | 18 Mt, Crude oil free of duty, 2019
            """)
    void theHeadlineIsWhatAReaderWouldCallTheLatestKnownFigure(String family, String headline) {
        assertThat(headlines(family)).containsExactly(headline);
    }

    @Test
    void theDataMayNameSeveralIndicatorsAsTheHeadline() {
        assertThat(headlines("integration"))
                .containsExactly(
                        "28, Programmes signed, November 2021",
                        "more than 60 %, Programmes carried out, share, December 2022");
    }

    private static List<String> headlines(String family) {
        return DASHBOARD.overview().stream()
                .filter(card -> card.family().id().equals(family))
                .flatMap(card -> card.latest().stream())
                .map(latest -> latest.text() + ", " + latest.subject() + ", "
                        + latest.when().replaceAll(" \\(.*", ""))
                .toList();
    }

    private static Answer ask(String figure, Map<String, List<String>> parameters) {
        return DASHBOARD.answer(figure, parameters);
    }

    private static Map<String, List<String>> asParameters(FigureQuery query) {
        Map<String, List<String>> parameters = new java.util.LinkedHashMap<>();
        query.parameters().forEach((key, text) -> parameters.put(key, List.of(text)));
        return parameters;
    }
}
