package org.reliance.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reliance.catalogue.Entry;
import org.reliance.catalogue.FigureDefinition.Form;
import org.reliance.catalogue.file.DataPackageReader;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;
import org.reliance.scenario.Fan;
import org.reliance.scenario.Model;
import org.reliance.scenario.Scenario;

class FanLayersTest {

    private static final Edition EDITION =
            Edition.of(DataPackageReader.readBundled().catalogue().orElseThrow());
    private static final Dashboard DASHBOARD = new Dashboard(
            new CurrentEdition(EDITION), Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC));

    static Stream<String> whatIfs() {
        return EDITION.catalogue().figures().list(figure -> figure.form() == Form.MODEL).stream()
                .map(Entry::id);
    }

    @ParameterizedTest
    @MethodSource("whatIfs")
    void isReproducedToTheDigitByItsAddress(String id) {
        Answer first = ask(id + "?fan=on&seed=11");
        Answer again = ask(id + "?" + first.query().text());

        assertThat(again.figure()).isEqualTo(first.figure());
        assertThat(again.notices()).isEmpty();
    }

    @Test
    void isWhatTheEngineDraws() {
        Model model = EDITION.models().require("oil-tax-manoeuvre");
        Fan fan = Fan.of(
                model,
                Scenario.parse(model.levers(), Map.of("oil-price", "55")).requireClean(),
                model.requireResult("cumulative-loss"),
                new Fan.Draws(10_000, 7));
        Figure figure = ask("oil-tax-loss?oil-price=55&fan=on").figure();

        assertThat(band(figure, "cumulative-loss-p5-p95").limits())
                .isEqualTo(fan.bands().stream()
                        .map(band -> new Layer.Limits(band.year(), band.p5(), band.p95()))
                        .toList());
        assertThat(band(figure, "cumulative-loss-p10-p90").limits())
                .isEqualTo(fan.bands().stream()
                        .map(band -> new Layer.Limits(band.year(), band.p10(), band.p90()))
                        .toList());
        assertThat(curve(figure, "cumulative-loss-median").dots())
                .extracting(Layer.Dot::value)
                .isEqualTo(fan.bands().stream().map(Fan.Band::p50).toList());
    }

    @ParameterizedTest
    @MethodSource("whatIfs")
    void containsItsOwnMedian(String id) {
        Figure figure = ask(id + "?fan=on").figure();

        curves(figure).filter(curve -> curve.role() == Layer.Curve.Role.MEDIAN).forEach(median -> {
            Layer.Band narrow = band(figure, median.key().id().replace("median", "p10-p90"));
            for (int i = 0; i < median.dots().size(); i++) {
                assertThat(median.dots().get(i).value())
                        .isBetween(
                                narrow.limits().get(i).low(),
                                narrow.limits().get(i).high());
            }
        });
    }

    @Test
    void saysWhatWasDrawn() {
        Figure figure = ask("oil-tax-loss-of-gdp?fan=on&seed=8").figure();

        assertThat(figure.notes())
                .anySatisfy(note -> assertThat(note)
                        .contains("10,000 draws", "seed 8", "Price of Urals crude (20 to 150 USD/bbl)", "GDP of 2018"));
        assertThat(figure.stamp().choices())
                .anySatisfy(choice -> assertThat(choice).contains("seed 8"));
        assertThat(figure.stamp().address()).startsWith("/figures/oil-tax-loss-of-gdp?fan=on&seed=8");
    }

    @Test
    void givesTotalsABandInTheirRows() {
        assertThat(band(ask("gas?fan=on").figure(), "gas-subsidy-p5-p95").limits())
                .extracting(Layer.Limits::at)
                .containsExactly(0.0, 1.0);
    }

    @Test
    void namesWhatItDoesNotUnderstand() {
        assertThat(ask("oil-tax-loss?fan=maybe&seed=NaN").notices())
                .extracting(Notice::key)
                .containsExactlyInAnyOrder("fan", "seed");
        assertThat(ask("gas-price?fan=on").notices()).extracting(Notice::key).containsExactly("fan");
    }

    private static Answer ask(String address) {
        String[] parts = address.split("\\?", 2);
        return DASHBOARD.answer(
                parts[0],
                Arrays.stream(parts[1].split("&"))
                        .map(pair -> pair.split("=", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> List.of(pair[1]))));
    }

    private static Layer.Band band(Figure figure, String id) {
        return figure.layers().stream()
                .filter(Layer.Band.class::isInstance)
                .map(Layer.Band.class::cast)
                .filter(band -> band.key().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Layer.Curve curve(Figure figure, String id) {
        return curves(figure)
                .filter(curve -> curve.key().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Layer.Curve> curves(Figure figure) {
        return figure.layers().stream().filter(Layer.Curve.class::isInstance).map(Layer.Curve.class::cast);
    }
}
