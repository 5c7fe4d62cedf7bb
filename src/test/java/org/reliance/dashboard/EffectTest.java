package org.reliance.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.reliance.catalogue.Lever;
import org.reliance.catalogue.file.DataPackageReader;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;
import org.reliance.figure.Row;
import org.reliance.scenario.Position;
import org.reliance.scenario.Scenario;

class EffectTest {

    private static final Edition EDITION =
            Edition.of(DataPackageReader.readBundled().catalogue().orElseThrow());
    private static final Dashboard DASHBOARD = new Dashboard(
            new CurrentEdition(EDITION), Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC));

    @Test
    void theEffectsOfTheLeversAddUpToTheWholeDifference() {
        Figure split = ask("oil-tax-loss", "view", "split", "oil-price", "55", "compensation", "50", "until", "2024");

        double together = effects(split, "together").getFirst();
        assertThat(effects(split, "effects")).hasSize(3);
        assertThat(effects(split, "effects").stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isEqualTo(together, within(1e-9));
        assertThat(split.summary()).contains("Price of Urals crude: 55 USD/bbl", "Together −");
    }

    @Test
    void withoutAMovedLeverThereIsNothingToSplitAndTheFigureSaysSo() {
        Figure split = ask("oil-tax-loss", "view", "split");

        assertThat(split.title()).contains("no lever has been moved");
        assertThat(split.isEmpty()).isFalse();
    }

    @Test
    void theLeverThatReachesFarthestComesFirstWithBothItsEnds() {
        Figure tornado = ask("oil-tax-loss", "view", "tornado");

        Layer.Spans reaches = (Layer.Spans) tornado.layers().getFirst();
        assertThat(reaches.spans())
                .extracting(span -> Math.abs(span.until().value() - span.from().value()))
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(tornado.title()).contains("“Price of Urals crude” moves it most");
        assertThat(reaches.spans().getFirst().text()).contains("at 20 USD/bbl", "at 150 USD/bbl");
    }

    @Test
    void leversThatMoveNothingAreNamedAndNotDrawn() {
        assertThat(ask("oil-tax-loss", "view", "tornado").notes())
                .anyMatch(note -> note.contains("Supplier's premium"));
    }

    @Test
    void theResultMayBeChosen() {
        Figure tornado = ask("oil-tax-loss", "view", "tornado", "of", "loss-share-of-gdp");

        assertThat(tornado.measure().unit().symbol()).isEqualTo("% of GDP");
        assertThat(tornado.stamp().address()).startsWith("/figures/oil-tax-loss?view=tornado&of=loss-share-of-gdp");
    }

    @Test
    void anUnknownViewOrResultIsNamedAndTheFigureStands() {
        Answer answer = DASHBOARD.answer("oil-tax-loss", Map.of("view", List.of("pie"), "of", List.of("happiness")));

        assertThat(answer.query()).isEqualTo(FigureQuery.of("oil-tax-loss"));
        assertThat(answer.notices()).extracting(Notice::key).containsExactly("view", "of");
    }

    static Stream<Arguments> views() {
        return EDITION.models().list().stream()
                .flatMap(model -> model.results().stream()
                        .flatMap(result -> Stream.of("split", "tornado")
                                .map(view -> Arguments.of(
                                        EDITION.catalogue()
                                                .figures()
                                                .list(figure -> figure.model().equals(Optional.of(model.definition())))
                                                .getFirst()
                                                .id(),
                                        result.id(),
                                        view))));
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyResultOfEveryModelHasBothPicturesWhereverTheLeversStand(String figure, String result, String view) {
        var model =
                EDITION.findModel(EDITION.catalogue().figures().require(figure)).orElseThrow();
        Map<String, String> ends = new LinkedHashMap<>();
        model.levers().forEach(lever -> ends.put(lever.id(), end(lever)));

        assertThat(ask(figure, "view", view, "of", result).title()).isNotBlank();
        ends.put("view", view);
        ends.put("of", result);
        assertThat(ask(figure, ends).title()).isNotBlank();
    }

    private static String end(Lever lever) {
        return switch (lever.setting()) {
            case Lever.Setting.Scale scale -> new Position.Amount(scale.high()).text();
            case Lever.Setting.Choice choice -> choice.options().getLast().id();
            case Lever.Setting.Year year -> Integer.toString(year.high());
        };
    }

    @Test
    void aQuestionAskedBackwardsIsAnsweredWithASettingThatGivesTheNumber() {
        Backward answer = solve("oil-tax-loss", "cumulative-loss", 12, "oil-price");

        assertThat(answer.places()).hasSize(1);
        String price = answer.places().getFirst().position().text();
        Figure there = ask("oil-tax-loss", "oil-price", price);
        assertThat(there.title()).contains("12 USD bn by 2025 in your scenario");
        assertThat(answer.sentence()).contains("Cumulative loss comes to 12 USD bn when “Price of Urals crude”");
    }

    @Test
    void theReferencePriceThatMakesTheGasSubsidyOfAYearIsFound() {
        Backward answer = solve("gas", "gas-subsidy", 2.2, "gas-reference");

        assertThat(answer.places())
                .singleElement()
                .extracting(Backward.Place::text)
                .isEqualTo("237 USD/1000 m³");
    }

    @Test
    void whatIsOutOfReachIsAnsweredWithTheNearest() {
        Backward answer = solve("oil-tax-loss", "cumulative-loss", 500, "oil-price");

        assertThat(answer.sentence())
                .startsWith("No setting of “Price of Urals crude”")
                .contains("The nearest is");
        assertThat(answer.places())
                .singleElement()
                .extracting(Backward.Place::text)
                .isEqualTo("150 USD/bbl");
    }

    @Test
    void aLeverThatMovesNothingIsSaidToMoveNothing() {
        Backward answer = solve("oil-tax-loss", "cumulative-loss", 500, "premium");

        assertThat(answer.sentence()).contains("whatever it is, the result is 10.35 USD bn");
        assertThat(answer.places()).isEmpty();
    }

    @Test
    void sideBySideStandOnlyTheLeversThatDifferAndEveryDifferenceToTheReference() {
        FigureQuery query = DASHBOARD
                .answer(
                        "oil-tax-loss",
                        Map.of(
                                "oil-price",
                                List.of("40"),
                                "compensation",
                                List.of("50"),
                                "compare",
                                List.of("Half*compensation_50")))
                .query();

        SideBySide sides = DASHBOARD
                .whatIf(query.figure())
                .sideBySide(query.scenario(), query.comparison().scenarios(), 0);

        assertThat(sides.columns()).containsExactly("Published baseline", "Your baseline", "Your scenario", "Half");
        assertThat(sides.levers())
                .extracting(SideBySide.Line::label)
                .containsExactlyInAnyOrder("Price of Urals crude", "Share of the crude loss handed back");
        assertThat(sides.results().getFirst().cells().getFirst()).isEqualTo("10.35 USD bn");
        assertThat(sides.results().getFirst().cells().getLast()).isEqualTo("5.174 USD bn (−5.174)");
    }

    private static Backward solve(String figure, String result, double value, String lever) {
        return DASHBOARD
                .whatIf(figure)
                .solve(
                        Scenario.baseline(),
                        result,
                        value,
                        EDITION.catalogue().levers().require(lever));
    }

    private static List<Double> effects(Figure figure, String layer) {
        return Row.listOf(figure).stream()
                .filter(row -> row.layerId().equals(layer))
                .map(row -> row.value().orElseThrow())
                .toList();
    }

    private static Figure ask(String figure, String... settings) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < settings.length; i += 2) {
            parameters.put(settings[i], settings[i + 1]);
        }
        return ask(figure, parameters);
    }

    private static Figure ask(String figure, Map<String, String> parameters) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        parameters.forEach((key, value) -> lists.put(key, List.of(value)));
        Answer answer = DASHBOARD.answer(figure, lists);
        assertThat(answer.notices()).isEmpty();
        return answer.figure();
    }
}
