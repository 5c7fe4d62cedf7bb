package org.reliance.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reliance.catalogue.file.DataPackageReader;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;
import org.reliance.scenario.Scenario;

class ComparisonTest {

    private static final Edition EDITION =
            Edition.of(DataPackageReader.readBundled().catalogue().orElseThrow());
    private static final Dashboard DASHBOARD = new Dashboard(
            new CurrentEdition(EDITION), Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC));

    @Test
    void whatIsComparedIsWrittenAsItIsReadWithItsNames() {
        String text = "Oil at 40*oil-price_40*until_2024**Half & half*compensation_50";

        Answer answer = ask("oil-tax-loss", Map.of("compare", List.of(text)));

        assertThat(answer.notices()).isEmpty();
        assertThat(answer.query().comparison().scenarios())
                .extracting(NamedScenario::name)
                .containsExactly("Oil at 40", "Half & half");
        assertThat(answer.query().parameters()).containsEntry("compare", text);
        assertThat(answer.query().text())
                .isEqualTo("compare=Oil+at+40*oil-price_40*until_2024**Half+%26+half*compensation_50");
    }

    @Test
    void whatIsComparedIsALineOfItsOwnWithItsName() {
        Figure figure = figure("oil-tax-loss", "Oil at 40*oil-price_40");

        assertThat(labels(figure)).contains("Cumulative loss, baseline", "Cumulative loss, “Oil at 40”");
        assertThat(figure.summary()).contains("“Oil at 40” comes to ");
        assertThat(figure.stamp().choices()).anyMatch(text -> text.contains("Oil at 40"));
    }

    @Test
    void theReadersBaselineFollowsTheAssumptionsAboutTheWorldAlone() {
        Figure figure = ask("oil-tax-loss", Map.of("oil-price", List.of("40"), "compensation", List.of("50")))
                .figure();
        Figure worldAlone =
                ask("oil-tax-loss", Map.of("oil-price", List.of("40"))).figure();

        assertThat(dots(figure, "cumulative-loss-own-baseline"))
                .containsExactlyElementsOf(dots(worldAlone, "cumulative-loss-scenario"));
        assertThat(figure.notes()).anyMatch(note -> note.contains("effect of policy, with policy moved last"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"oil-price", "compensation"})
    void aBaselineThatEqualsAnotherLineIsNotDrawnTwice(String lever) {
        Figure figure = ask("oil-tax-loss", Map.of(lever, List.of("40"))).figure();

        assertThat(ids(figure)).contains("cumulative-loss-scenario").doesNotContain("cumulative-loss-own-baseline");
    }

    @Test
    void whatIsComparedAndEqualsTheScenarioIsNotDrawnTwice() {
        Figure figure = ask("oil-tax-loss", Map.of("oil-price", List.of("40"), "compare", List.of("Mine*oil-price_40")))
                .figure();

        assertThat(ids(figure)).noneMatch(id -> id.contains("compared"));
    }

    @Test
    void aFigureOfRowsHasAColumnForEachThatIsCompared() {
        Figure figure = figure("gas", "Cheap*gas-reference_100**Dear*gas-reference_300");

        assertThat(labels(figure)).contains("Cheap", "Dear");
    }

    @Test
    void theYearsOfWhatIsComparedAreInThePicture() {
        Figure figure = figure("oil-tax-loss", "Long*until_2030");

        assertThat(figure.domain().upper()).isGreaterThan(2030);
        assertThat(dots(figure, "cumulative-loss-compared-1")).hasSize(12);
    }

    @Test
    void aNinthIsLeftOutAndSaid() {
        String nine = IntStream.rangeClosed(31, 39)
                .mapToObj(price -> "At " + price + "*oil-price_" + price)
                .collect(Collectors.joining("**"));

        Answer answer = ask("oil-tax-loss", Map.of("compare", List.of(nine)));

        assertThat(answer.query().comparison().scenarios()).hasSize(8);
        assertThat(answer.notices())
                .singleElement()
                .extracting(Notice::text)
                .asString()
                .contains("At most 8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "**",
                "****",
                "\u202e\u0000**\u200b",
                "x*oil-price_NaN",
                "x*oil-price_1e308",
                "x*from_2030*until_2019",
                "x*phase-out_",
                "x*none-such_1",
                "x*oil-price",
                "x**x",
                "*oil-price_40"
            })
    void whatCannotBeUnderstoodIsNamedAndThePictureStands(String text) {
        Answer answer = ask("oil-tax-loss", Map.of("compare", List.of(text)));

        assertThat(answer.notices()).isNotEmpty().extracting(Notice::key).containsOnly("compare");
        assertThat(answer.figure().isEmpty()).isFalse();
    }

    @Test
    void twentyKilobytesOfAComparisonAreCutToShortNames() {
        Answer answer = ask("oil-tax-loss", Map.of("compare", List.of("x".repeat(20_000) + "*" + "y*".repeat(10_000))));

        assertThat(answer.query().comparison().scenarios())
                .allSatisfy(named -> assertThat(named.name()).hasSizeLessThanOrEqualTo(NamedScenario.LONGEST_NAME));
        assertThat(answer.notices()).hasSizeLessThan(30);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<script>alert(1)</script>", "=cmd|' /C calc'!A0", "../../etc/passwd", "{0} {1}", "O'Neill"})
    void aHostileNameIsShownAsItIsAndIsNoNameOfAFile(String name) {
        Answer answer = ask("oil-tax-loss", Map.of("compare", List.of(name + "*oil-price_40")));

        assertThat(labels(answer.figure())).contains("Cumulative loss, “" + name + "”");
        assertThat(answer.figure().stamp().fileName()).isEqualTo("oil-tax-loss_compare-1_2026-11-21");
    }

    @Test
    void aFigureWithoutAModelComparesNothing() {
        Answer answer = ask("gas-price", Map.of("compare", List.of("x*oil-price_40"), "view", List.of("split")));

        assertThat(answer.query()).isEqualTo(FigureQuery.of("gas-price"));
        assertThat(answer.notices()).extracting(Notice::key).containsExactlyInAnyOrder("compare", "view");
    }

    @Test
    void oneOfAnotherNameIsAddedAtTheEnd() {
        Comparison two = Comparison.none().with(named("Low")).with(named("High"));

        assertThat(names(two)).containsExactly("Low", "High");
        assertThat(two.with(named("Low"))).isEqualTo(two);
        assertThat(two.find("High")).contains(named("High"));
        assertThat(two.find("Middle")).isEmpty();
    }

    @Test
    void oneIsTakenAwayByItsName() {
        Comparison two = Comparison.none().with(named("Low")).with(named("High"));

        assertThat(names(two.without("Low"))).containsExactly("High");
        assertThat(two.without("Middle")).isEqualTo(two);
    }

    @Test
    void oneIsChangedInItsPlace() {
        Comparison three =
                Comparison.none().with(named("Low")).with(named("Middle")).with(named("High"));

        assertThat(names(three.withChanged("Middle", _ -> named("Centre")))).containsExactly("Low", "Centre", "High");
    }

    @Test
    void isFullWithEight() {
        Comparison comparison = Comparison.none();
        for (int i = 1; i <= Comparison.MOST; i++) {
            assertThat(comparison.isFull()).isFalse();
            comparison = comparison.with(named("At " + i));
        }

        assertThat(comparison.isFull()).isTrue();
    }

    private static NamedScenario named(String name) {
        return new NamedScenario(name, Scenario.baseline());
    }

    private static List<String> names(Comparison comparison) {
        return comparison.scenarios().stream().map(NamedScenario::name).toList();
    }

    private static Figure figure(String id, String compare) {
        return ask(id, Map.of("compare", List.of(compare))).figure();
    }

    private static Answer ask(String id, Map<String, List<String>> parameters) {
        return DASHBOARD.answer(id, parameters);
    }

    private static List<String> ids(Figure figure) {
        return figure.layers().stream().map(layer -> layer.key().id()).toList();
    }

    private static List<String> labels(Figure figure) {
        return figure.layers().stream().map(layer -> layer.key().label()).toList();
    }

    private static List<Layer.Dot> dots(Figure figure, String id) {
        return figure.layers().stream()
                .filter(layer -> layer.key().id().equals(id))
                .map(Layer.Curve.class::cast)
                .findFirst()
                .orElseThrow()
                .dots();
    }
}
