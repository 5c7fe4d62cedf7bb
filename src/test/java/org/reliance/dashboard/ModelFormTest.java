package org.reliance.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reliance.figure.Domain;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;
import org.reliance.figure.Statement;

/** What a what-if is made of, layer by layer. */
class ModelFormTest {

    @Test
    void columnsStandBehindAreasAndAreasBehindLines() {
        List<Layer> layers = ask("support?oil-price-change=10").layers();

        assertThat(last(layers, Layer.Columns.class)).isLessThan(first(layers, Layer.Band.class));
        assertThat(last(layers, Layer.Band.class)).isLessThan(first(layers, Layer.Curve.class));
        assertThat(last(layers, Layer.Curve.class)).isLessThan(first(layers, Layer.Statements.class));
    }

    private static int first(List<Layer> layers, Class<? extends Layer> kind) {
        return places(layers, kind).min().orElseThrow();
    }

    private static int last(List<Layer> layers, Class<? extends Layer> kind) {
        return places(layers, kind).max().orElseThrow();
    }

    private static IntStream places(List<Layer> layers, Class<? extends Layer> kind) {
        return IntStream.range(0, layers.size()).filter(i -> kind.isInstance(layers.get(i)));
    }

    @Test
    void theColumnsOfAnOutcomeAreStackedOnEachOtherAndOnNoOthers() {
        assertThat(layers(ask("support?oil-price-change=10"), Layer.Columns.class))
                .hasSize(8)
                .allSatisfy(columns -> assertThat(columns.key().id()).endsWith("-" + columns.stack()))
                .extracting(Layer.Columns::stack)
                .containsOnly("baseline", "scenario");
    }

    @Test
    void theScenarioIsDrawnOnceALeverHasMoved() {
        assertThat(ids(ask("oil-tax-loss"))).noneMatch(id -> id.endsWith("-scenario"));
        assertThat(ids(ask("oil-tax-loss?oil-price=50")))
                .contains("cumulative-loss-baseline", "cumulative-loss-scenario", "crude-loss-scenario");
    }

    @Test
    void whatIsComparedIsDrawnForTheFirstResultAloneInAToneOfItsOwn() {
        Figure figure = ask("oil-tax-loss?oil-price=50&compare=Half*compensation_50**Low*oil-price_40");

        assertThat(layers(figure, Layer.Curve.class))
                .filteredOn(curve -> curve.role() == Layer.Curve.Role.COMPARISON)
                .extracting(Layer.Curve::key)
                .containsExactly(
                        new Layer.Key("cumulative-loss-compared-1", "Cumulative loss, “Half”", 4),
                        new Layer.Key("cumulative-loss-compared-2", "Cumulative loss, “Low”", 5));
        assertThat(ids(figure)).noneMatch(id -> id.startsWith("crude-loss-compared"));
        assertThat(figure.summary())
                .contains(
                        "Baseline: Cumulative loss comes to 10.35 USD bn in 2025.",
                        "With Price of Urals crude: 50 USD/bbl it comes to 6.8 USD bn.",
                        "“Half” comes to 5.174 USD bn.");
    }

    /** Vygon counts to 2025; the officials and the ministry both to 2024, where they stand side by side. */
    @Test
    void aClaimAboutASumStandsWhereTheSumIsReached() {
        assertThat(claims(ask("oil-tax-loss")))
                .extracting(Statement::from)
                .satisfiesExactly(
                        vygon -> assertThat(vygon).isEqualTo(2025),
                        officials -> assertThat(officials).isEqualTo(2024),
                        ministry -> assertThat(ministry).isCloseTo(2024 - 0.16, within(1e-9)));
    }

    private static List<Statement> claims(Figure figure) {
        return layers(figure, Layer.Statements.class).stream()
                .filter(stated -> stated.key().id().equals("claims"))
                .flatMap(stated -> stated.statements().stream())
                .toList();
    }

    /** Barrels in a tonne are known to half a per cent, as wide as a line; crude and gas of some years are not. */
    @Test
    void theRangeOfItsInputsIsDrawnWhereItIsWiderThanALine() {
        assertThat(ids(ask("oil-tax-loss"))).noneMatch(id -> id.endsWith("-inputs"));
        assertThat(ids(ask("support"))).contains("net-support-share-of-gdp-inputs");
        assertThat(ids(ask("support?fan=on")))
                .doesNotContain("net-support-share-of-gdp-inputs")
                .contains("net-support-share-of-gdp-p5-p95");
    }

    @Test
    void theRangeOfItsInputsHoldsTheLine() {
        Figure figure = ask("support");
        Layer.Curve line = layers(figure, Layer.Curve.class).stream()
                .filter(curve -> curve.key().id().equals("net-support-share-of-gdp-baseline"))
                .findFirst()
                .orElseThrow();
        Layer.Band range = layers(figure, Layer.Band.class).stream()
                .filter(band -> band.key().id().equals("net-support-share-of-gdp-inputs"))
                .findFirst()
                .orElseThrow();

        assertThat(range.limits())
                .allSatisfy(limits -> assertThat(line.dots())
                        .filteredOn(dot -> dot.at() == limits.at())
                        .singleElement()
                        .satisfies(dot -> assertThat(dot.value()).isBetween(limits.low(), limits.high())));
    }

    /** No page gives what was paid out in 2022. */
    @Test
    void aPointThatRestsOnWhatNoPageConfirmsIsHollow() {
        Layer.Curve paidOut = layers(ask("loans-model"), Layer.Curve.class).stream()
                .filter(curve -> curve.key().id().equals("loans-paid-out-baseline"))
                .findFirst()
                .orElseThrow();

        assertThat(paidOut.dots())
                .filteredOn(dot -> dot.standing() == Layer.Dot.Standing.UNVERIFIED)
                .extracting(Layer.Dot::at)
                .containsExactly(2022.0);
    }

    @Test
    void whatWasPublishedIsCutToTheYearsCounted() {
        Figure figure = ask("support?rebuilt-from=2008&rebuilt-until=2014");
        Domain.Years years = (Domain.Years) figure.domain();

        assertThat(years.from()).isEqualTo(2007.5);
        assertThat(years.until()).isEqualTo(2014.5);
        assertThat(layers(figure, Layer.Statements.class).stream().flatMap(stated -> stated.statements().stream()))
                .isNotEmpty()
                .allSatisfy(statement -> {
                    assertThat(statement.from()).isGreaterThanOrEqualTo(years.from());
                    assertThat(statement.until()).isLessThanOrEqualTo(years.until());
                });
    }

    @Test
    void aTrendCarriedForwardWidensTheAxis() {
        assertThat(((Domain.Years) ask("support?trend=ols&trend-until=2025").domain()).until())
                .isEqualTo(2025.5);
    }

    /** Net loans end in 2020, loans paid out in 2022: the title speaks of the last year of which there is a number. */
    @Test
    void theTitleSpeaksOfTheLastYearOfWhichThereIsANumber() {
        assertThat(ask("loans-model?tranche-withheld=0.5&loan-change-year=2020").title())
                .isEqualTo("Net loans: −0.03 USD bn by 2020 in your scenario, 0.47 USD bn in the baseline");
    }

    @Test
    void totalsGetARowEach() {
        Figure figure = ask("gas?gas-price=100");

        assertThat(figure.domain()).isEqualTo(new Domain.Rows(List.of("Gas subsidy", "Gas overpayment")));
        assertThat(layers(figure, Layer.Columns.class))
                .extracting(columns -> columns.key().id())
                .containsExactly("baseline", "scenario");
        assertThat(layers(figure, Layer.Columns.class).getLast().dots())
                .extracting(Layer.Dot::value)
                .satisfiesExactly(
                        subsidy -> assertThat(subsidy).isCloseTo(20 * (156 - 100) / 1000.0, within(1e-9)),
                        overpayment -> assertThat(overpayment).isCloseTo(20 * (100 - 75) / 1000.0, within(1e-9)));
    }

    private static List<String> ids(Figure figure) {
        return figure.layers().stream().map(layer -> layer.key().id()).toList();
    }

    private static <L extends Layer> List<L> layers(Figure figure, Class<L> kind) {
        return figure.layers().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Answers {@code figure?key=value&key=value}. */
    private static Figure ask(String address) {
        String[] parts = address.split("\\?", 2);
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        Arrays.stream(parts.length < 2 ? new String[0] : parts[1].split("&", -1))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> parameters.merge(
                        pair[0],
                        List.of(pair[1]),
                        (one, more) ->
                                Stream.concat(one.stream(), more.stream()).toList()));
        Answer answer = Desk.DASHBOARD.answer(parts[0], parameters);
        assertThat(answer.notices()).isEmpty();
        return answer.figure();
    }
}
