package org.reliance.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reliance.catalogue.file.DataPackageReader;
import org.reliance.figure.Domain;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;
import org.reliance.figure.Measure;
import org.reliance.figure.Statement;
import org.reliance.trend.Method;
import org.reliance.trend.Transformation;

class TrendFigureTest {

    private static final Dashboard DASHBOARD = new Dashboard(
            new CurrentEdition(
                    Edition.of(DataPackageReader.readBundled().catalogue().orElseThrow())),
            Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC));

    @Test
    void statisticsSayWhatTheLineIsWorth() {
        assertThat(trend(ask("gas-price?trend=ols&trend-of=gas-price-history")).statistics())
                .extracting(Layer.Statistic::id)
                .contains(
                        "n",
                        "slope",
                        "slope-error",
                        "r-squared",
                        "adjusted-r-squared",
                        "p",
                        "f",
                        "residual-deviation",
                        "durbin-watson",
                        "largest-f");
    }

    @Test
    void bothBandsRunOverTheDataAndOneContainsTheOther() {
        Layer.Trend trend = trend(ask("gas-price?trend=ols&trend-of=gas-price-history&trend-until=2030"));

        assertThat(trend.prediction()).hasSameSizeAs(trend.confidence());
        for (int i = 0; i < trend.confidence().size(); i++) {
            Layer.Limits line = trend.confidence().get(i);
            Layer.Limits value = trend.prediction().get(i);
            assertThat(value.low()).isLessThan(line.low());
            assertThat(value.high()).isGreaterThan(line.high());
        }
        assertThat(trend.prediction().getLast().at()).isEqualTo(2030);
    }

    @Test
    void aTrendOverTheFirstYearsIsHeldAgainstWhatHappenedLater() {
        Figure figure = ask("gas-price?trend=ols&trend-of=gas-price-history&trend-until=2023&years=2005-2011");

        assertThat(trend(figure).statistics()).extracting(Layer.Statistic::id).contains("projection");
        assertThat(statistic(figure, "n")).isEqualTo(7);
        assertThat(trend(figure).judgement()).contains("seen after 2011", "below");
        assertThat(figure.notes())
                .anyMatch(note -> note.contains("2012") && note.contains("below the prediction band"));
        assertThat(((Domain.Years) figure.domain()).until()).isEqualTo(2023.5);
    }

    @Test
    void aForecastIsHeldAgainstATrendCarriedForwardAndDoesNotFeedIt() {
        Figure figure = ask("gas-price?trend=ols&trend-of=gas-price-history&trend-until=2021&years=2005-2018");

        assertThat(figure.notes()).anyMatch(note -> note.startsWith("The forecast for"));
    }

    @Test
    void theYearWithTheLargestFIsNamedWithItsP() {
        Figure figure = ask("gas-price?trend=ols&trend-of=gas-price-history&trend-break=2012");

        assertThat(text(figure, "largest-f")).contains("at 20", "p");
        assertThat(text(figure, "break-f")).contains("(p < 0.0001)");
    }

    @Test
    void theLevelOfConfidenceIsInStatisticsAddressAndChoices() {
        Figure wide = ask("gas-price?trend=ols&trend-of=gas-price-history&trend-level=99");
        Figure narrow = ask("gas-price?trend=ols&trend-of=gas-price-history&trend-level=80");

        assertThat(text(wide, "slope")).contains("99 % interval");
        assertThat(wide.stamp().choices()).anyMatch(choice -> choice.contains("99 %"));
        assertThat(wide.stamp().address()).contains("trend-level=99");
        assertThat(trend(wide).confidence().getFirst().low())
                .isLessThan(trend(narrow).confidence().getFirst().low());
    }

    @Test
    void residualsAreAPictureOfTheirOwnWithASentence() {
        Figure figure = ask("gas-price?trend=ols&trend-of=gas-price-history&trend-view=residuals");

        assertThat(figure.layers()).extracting(layer -> layer.key().id()).contains("residuals", "residual-band");
        assertThat(figure.summary()).contains("within one residual standard deviation");
        assertThat(statements(figure).stream()
                        .mapToDouble(statement -> statement.reading().point().orElseThrow())
                        .sum())
                .isCloseTo(0, org.assertj.core.api.Assertions.within(1e-6));
        assertThat(figure.notes().getFirst()).contains("n = 19");
    }

    @Test
    void seriesTakenTogetherWarnThatDefinitionsAreMixed() {
        Figure figure = ask("subsidy-share?trend=ols&trend-of=net-support-share,energy-subsidy-share");

        assertThat(figure.warnings()).anyMatch(warning -> warning.contains("different definitions"));
    }

    @Test
    void valuesOfOneSourceOrLeftOutOneByOneDoNotFeed() {
        double all = statistic(ask("gas-price?trend=ols&trend-of=gas-price-paid"), "n");
        Statement first = statements(ask("gas-price")).getFirst();
        Figure without = ask("gas-price?trend=ols&trend-of=gas-price-paid&without=" + first.id());
        Figure from = ask("gas-price?trend=ols&trend-of=gas-price-paid&from="
                + first.provenance().originId());

        assertThat(statistic(without, "n")).isEqualTo(all - 1);
        assertThat(without.stamp().choices()).anyMatch(choice -> choice.contains("does not feed"));
        assertThat(without.stamp().address()).contains("without=" + first.id());
        assertThat(statements(without)).extracting(Statement::id).contains(first.id());
        assertThat(from.stamp().choices())
                .anyMatch(choice -> choice.contains(first.provenance().origin()));
        assertThat(from.layers().stream().filter(Layer.Trend.class::isInstance).count())
                .isLessThanOrEqualTo(1);
    }

    @Test
    void aChangeKeepsItsArithmeticAndItsSources() {
        Figure figure = ask("gas-price?transform=change&trend=ols&trend-of=gas-price-history");
        Layer.Dot last = curve(figure, "gas-price-history").dots().getLast();

        assertThat(last.origin().orElseThrow().note().orElseThrow()).contains("less", "2022");
        assertThat(figure.title()).startsWith("Change: ");
        assertThat(figure.stamp().choices()).contains("shown as: Change");
        assertThat(figure.notes()).anyMatch(note -> note.contains("absent here"));
    }

    @Test
    void aChangeInTheFirstYearShownIsFromTheYearBeforeIt() {
        Figure figure = ask("gas-price?transform=change&years=2012-2015");

        assertThat(curve(figure, "gas-price-history").dots())
                .extracting(Layer.Dot::at)
                .containsExactly(2012.0, 2013.0, 2014.0, 2015.0);
    }

    @Test
    void anEndOfTheYearsLeftOpenEndsWithTheData() {
        Figure figure = ask("economy-gdp?years=2012-2099");

        assertThat(((Domain.Years) figure.domain()).from()).isEqualTo(2011.5);
        assertThat(((Domain.Years) figure.domain()).until()).isLessThan(2030);
        assertThat(figure.stamp().choices()).anyMatch(choice -> choice.startsWith("years 2012-20"));
    }

    @Test
    void aSumBeginsWithTheFirstYearShown() {
        Figure figure = ask("economy-gdp?transform=cumulative-sum&years=2012-2015");

        assertThat(curve(figure, "gdp").dots().getFirst().value())
                .isEqualTo(curve(ask("economy-gdp"), "gdp").dots().stream()
                        .filter(dot -> dot.at() == 2012)
                        .findFirst()
                        .orElseThrow()
                        .value());
    }

    @ParameterizedTest
    @EnumSource(Transformation.class)
    void everyTransformationSaysItsUnitAndIsReproducedByItsAddress(Transformation transformation) {
        Answer answer = answer("loans?transform=" + transformation.id() + "&trend=ols&trend-of=loan-disbursements");

        assertThat(answer.notices()).isEmpty();
        assertThat(answer(answer.figure().stamp().address().replaceFirst("^/figures/", ""))
                        .figure())
                .isEqualTo(answer.figure());
        assertThat(answer.figure().measure().unit().symbol())
                .isEqualTo(
                        switch (transformation) {
                            case LEVELS, CHANGE, CHANGE_FROM_YEAR_AGO, CUMULATIVE_SUM -> "USD bn";
                            case PERCENT_CHANGE, PERCENT_CHANGE_FROM_YEAR_AGO -> "%";
                            case LOGARITHM -> "ln(USD bn)";
                            case INDEX -> "2007 = 100";
                            case SHARE -> "% of GDP";
                        });
    }

    @Test
    void perCentAreLeftWithPoints() {
        assertThat(ask("oil-discount?transform=change").measure().unit().symbol())
                .isEqualTo("pp");
        assertThat(TransformPlan.difference(org.reliance.quantity.Unit.PER_CENT_OF_GDP)
                        .symbol())
                .isEqualTo("pp of GDP");
    }

    @Test
    void aSecondSeriesInAnotherUnitTurnsBothIntoAnIndexInsteadOfASecondAxis() {
        Figure figure = ask("gas-price?with=brent-price");

        assertThat(figure.measure().unit().symbol()).isEqualTo("2005 = 100");
        assertThat(curve(figure, "brent-price").dots().getFirst().value()).isEqualTo(100);
        assertThat(figure.notes()).anyMatch(note -> note.contains("different units"));
        assertThat(figure.subtitle()).contains("beside Price of Brent crude");
    }

    @ParameterizedTest
    @CsvSource({"subsidy-share?with=gdp, subsidy-share", "subsidy-share?with=gdp&base=2013, subsidy-share"})
    void aSecondSeriesInAnotherUnitTakesNoValueAway(String address, String alone) {
        Figure figure = ask(address);
        Figure itself = ask(alone);

        assertThat(figure.layers()).isEqualTo(itself.layers());
        assertThat(figure.measure()).isEqualTo(itself.measure());
        assertThat(figure.stamp().choices()).noneMatch(choice -> choice.contains("GDP of Belarus"));
        assertThat(figure.warnings())
                .anyMatch(warning -> warning.contains("GDP of Belarus") && warning.contains("is not drawn"));
    }

    @Test
    void aSecondSeriesInTheSameUnitIsLaidBesideAsItIs() {
        Figure figure = ask("economy-gdp?with=external-debt");

        assertThat(figure.measure().unit().symbol()).isEqualTo("USD bn");
        assertThat(curve(figure, "external-debt").dots()).isNotEmpty();
    }

    @Test
    void theAxisIsLaidOutByRatiosOrSaysWhyNot() {
        assertThat(ask("gas-price?scale=log&trend=log-linear&trend-of=gas-price-history")
                        .measure()
                        .scale())
                .isEqualTo(Measure.Scale.LOGARITHMIC);

        Figure refused = ask("gas-price?scale=log&transform=change");
        assertThat(refused.measure().scale()).isEqualTo(Measure.Scale.LINEAR);
        assertThat(refused.warnings()).anyMatch(warning -> warning.contains("stays linear"));
    }

    @Test
    void theRebuiltSupportTotalHasATrendOfItsOwn() {
        Figure figure = ask("support?trend=ols&trend-until=2022");

        assertThat(statistic(figure, "n")).isGreaterThan(10);
        assertThat(trend(figure).projection().getLast().at()).isEqualTo(2022);
        assertThat(trend(figure).judgement()).contains("pp of GDP a year");
    }

    /** A trend through what equations compute has nothing to be tested against, whichever line it goes through. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "support",
                "support?oil-price-change=20",
                "support?trend=ols&trend-until=2022&trend-break=2012&trend-level=99",
                "support?trend=theil-sen&trend-of=gross-support-share-of-gdp",
                "support?trend=quadratic",
                "support?trend=log-linear",
                "support?trend=broken-line&trend-break=2012",
                "oil-tax-loss-of-gdp?trend=ols&oil-price=120&compare=Half*compensation_50",
                "oil-tax-loss?trend=ols&fan=on",
                "loans-model?trend=ols&trend-of=loans-paid-out"
            })
    void aTrendThroughComputedPointsDescribesAndInfersNothing(String address) {
        Figure figure = ask(address);
        Layer.Trend trend = trend(figure);

        assertThat(trend.confidence()).isEmpty();
        assertThat(trend.prediction()).isEmpty();
        assertThat(trend.statistics())
                .extracting(Layer.Statistic::id)
                .isSubsetOf("n", "slope", "r-squared", "residual-deviation", "projection")
                .contains("n", "slope", "residual-deviation");
        assertThat(trend.statistics()).noneMatch(statistic -> statistic.text().contains("interval"));
        assertThat(trend.judgement())
                .startsWith("Slope of the line: ")
                .contains("the points are computed by the model's equations and do not scatter by chance, so there is"
                        + " no p, no interval and no test of a break")
                .doesNotContain("can be claimed", "zero lies");
        assertThat(figure.notes())
                .noneMatch(note -> note.contains("The line changes most") || note.contains("cannot be claimed"));
        assertThat(figure.warnings()).noneMatch(warning -> warning.contains("Durbin") || warning.contains("interval"));
        assertThat(figure.stamp().choices()).noneMatch(choice -> choice.contains("level of confidence"));
    }

    @Test
    void aBreakInComputedPointsIsNotTestedAndTheReasonIsGiven() {
        assertThat(ask("support?trend=ols&trend-break=2012").warnings())
                .contains(
                        "No test of a break in 2012: the points are computed by the model's equations, so that there is"
                                + " nothing random to test against.");
        assertThat(ask("support?trend=broken-line").layers()).noneMatch(Layer.Trend.class::isInstance);
        assertThat(ask("support?trend=broken-line").warnings())
                .anyMatch(warning -> warning.contains("no break can be looked for in them; name its year"));
    }

    @Test
    void whatALineLeavesOfComputedPointsIsItsShape() {
        Figure residuals = ask("support?trend=ols&trend-view=residuals");

        assertThat(residuals.summary())
                .contains("The points are computed by the model's equations")
                .doesNotContain("Durbin");
        assertThat(statements(residuals))
                .allSatisfy(statement ->
                        assertThat(statement.provenance().note().orElse("")).doesNotContain("Cook"));
        assertThat(residuals.notes().getFirst()).contains("n = 15", "there is no p");
    }

    @Test
    void dataGoOnBeingTestedBesideAModel() {
        assertThat(statistic(ask("gas-price?trend=ols&trend-of=gas-price-history"), "p"))
                .isBetween(0.0, 1.0);
        assertThat(trend(ask("gas-price?trend=ols&trend-of=gas-price-history&transform=change"))
                        .judgement())
                .contains("interval");
    }

    @Test
    void theTrendOfAWhatIfFollowsTheScenarioOnceALeverHasMoved() {
        double baseline = statistic(ask("oil-tax-loss-of-gdp?trend=ols"), "slope");
        double scenario = statistic(ask("oil-tax-loss-of-gdp?trend=ols&oil-price=120"), "slope");

        assertThat(Math.abs(scenario)).isGreaterThan(Math.abs(baseline) * 1.2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trend-level=94",
                "trend-until=30",
                "trend-break=x",
                "trend-view=sideways",
                "trend-of=banana",
                "transform=banana",
                "base=1",
                "scale=square",
                "with=banana",
                "from=nobody",
                "without=nothing"
            })
    void whatCannotBeUnderstoodIsNamedAndIgnored(String parameter) {
        Answer answer = answer("gas-price?trend=ols&" + parameter);

        assertThat(answer.notices())
                .extracting(Notice::key)
                .containsExactly(parameter.substring(0, parameter.indexOf('=')));
        assertThat(answer.figure()).isEqualTo(ask("gas-price?trend=ols"));
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void noTrendIsDrawnWithoutNAndAWordedJudgement(Method method) {
        DASHBOARD.edition().catalogue().figures().list().forEach(definition -> {
            Figure figure = ask(definition.id() + "?trend=" + method.id() + "&trend-until=2030");
            figure.layers().stream()
                    .filter(Layer.Trend.class::isInstance)
                    .map(Layer.Trend.class::cast)
                    .forEach(trend -> {
                        assertThat(trend.judgement()).isNotBlank();
                        assertThat(trend.statistics().getFirst().id()).isEqualTo("n");
                    });
        });
    }

    private static Layer.Trend trend(Figure figure) {
        return figure.layers().stream()
                .filter(Layer.Trend.class::isInstance)
                .map(Layer.Trend.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError(figure.warnings()));
    }

    private static Layer.Curve curve(Figure figure, String id) {
        return figure.layers().stream()
                .filter(layer ->
                        layer instanceof Layer.Curve && layer.key().id().equals(id))
                .map(Layer.Curve.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<Statement> statements(Figure figure) {
        return figure.layers().stream()
                .filter(Layer.Statements.class::isInstance)
                .flatMap(layer -> ((Layer.Statements) layer).statements().stream())
                .filter(Statement::isDrawn)
                .toList();
    }

    private static double statistic(Figure figure, String id) {
        return find(figure, id).value();
    }

    private static String text(Figure figure, String id) {
        return find(figure, id).text();
    }

    private static Layer.Statistic find(Figure figure, String id) {
        return trend(figure).statistics().stream()
                .filter(statistic -> statistic.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + id));
    }

    private static Figure ask(String address) {
        return answer(address).figure();
    }

    /** Answers {@code figure?key=value&key=value}. */
    private static Answer answer(String address) {
        String[] parts = address.split("\\?", 2);
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        Arrays.stream(parts.length < 2 ? new String[0] : parts[1].split("&", -1))
                .map(pair -> java.net.URLDecoder.decode(pair, java.nio.charset.StandardCharsets.UTF_8)
                        .split("=", 2))
                .forEach(pair -> parameters.put(pair[0], List.of(pair[1])));
        return DASHBOARD.answer(parts[0], parameters);
    }
}
