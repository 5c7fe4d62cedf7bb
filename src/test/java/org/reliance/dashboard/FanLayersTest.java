package org.reliance.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
import org.reliance.quantity.Notation;
import org.reliance.quantity.Reading;
import org.reliance.quantity.Unit;
import org.reliance.scenario.Fan;
import org.reliance.scenario.Model;
import org.reliance.scenario.Scenario;

class FanLayersTest {

    private static final Edition EDITION =
            Edition.of(DataPackageReader.readBundled().catalogue().orElseThrow());
    private static final Dashboard DASHBOARD = new Dashboard(
            new CurrentEdition(EDITION), Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC));

    private static final Notation NOTATION = Notation.of(Locale.ENGLISH);
    private static final Unit USD_BN = Unit.USD_BN;

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
                        .contains(
                                "10,000 draws",
                                "seed 8",
                                "Price of Urals crude (55.8 to 94.1 USD/bbl)",
                                "GDP of 2018"));
        assertThat(figure.stamp().choices())
                .anySatisfy(choice -> assertThat(choice).contains("seed 8"));
        assertThat(figure.stamp().address()).startsWith("/figures/oil-tax-loss-of-gdp?fan=on&seed=8");
    }

    @Test
    void tellsBaselineScenarioAndMedianApartInOneSentence() {
        Figure figure = ask("oil-tax-loss?oil-price=50&fan=on").figure();
        double median = curve(figure, "cumulative-loss-median").dots().getLast().value();

        assertThat(median).isCloseTo(6.8, within(0.05));
        assertThat(figure.notes())
                .contains(
                        "Cumulative loss in 2025: the baseline, 10.35 USD bn, has no assumption changed; your scenario, "
                                + "6.8 USD bn, has yours (Price of Urals crude: 50 USD/bbl); the median, "
                                + NOTATION.quantity(median, USD_BN)
                                + ", is the middle of 10,000 draws around your scenario in which only what is not known and not "
                                + "set by you varies, so that half of them lie below it and half above.");
        assertThat(figure.notes()).contains("Held because you set them: Price of Urals crude.");
    }

    @Test
    void withoutAMovedLeverTheBaselineAndTheMedianAreToldApart() {
        Figure figure = ask("oil-tax-loss?fan=on").figure();
        double median = curve(figure, "cumulative-loss-median").dots().getLast().value();

        assertThat(figure.notes())
                .contains(
                        "Cumulative loss in 2025: the baseline, 10.35 USD bn, has every lever at its default; the median, "
                                + NOTATION.quantity(median, USD_BN)
                                + ", is the middle of 10,000 draws in which everything that is not known varies, so that half of "
                                + "them lie below it and half above.");
    }

    @Test
    void saysWhenEverythingThatIsNotKnownIsHeld() {
        assertThat(ask("gas?gas-volume=19&gas-reference=150&fan=on").figure())
                .satisfies(figure -> assertThat(figure.layers()).noneMatch(Layer.Band.class::isInstance))
                .satisfies(figure -> assertThat(figure.notes())
                        .anyMatch(note -> note.contains(
                                "is held, so that nothing is left to draw: Gas bought, " + "Reference price of gas.")));
    }

    /** A baseline that its own fan calls improbable cannot be explained, but where an input is open to one side alone. */
    @ParameterizedTest
    @MethodSource("whatIfs")
    void doesNotCallTheBaselineImprobable(String id) {
        Figure figure = ask(id + "?fan=on").figure();
        Set<Integer> oneSided = EDITION.catalogue().referenceSeries().list().stream()
                .flatMap(series -> EDITION.catalogue().listValues(series).stream())
                .filter(value -> value.reading() instanceof Reading.Around(double at, double low, double high)
                        && (at == low || at == high))
                .map(value -> value.period().firstYear())
                .collect(Collectors.toSet());

        curves(figure)
                .filter(curve -> curve.role() == Layer.Curve.Role.BASELINE)
                .forEach(line -> find(figure, line.key().id().replace("baseline", "p5-p95"))
                        .forEach(limits -> line.dots().stream()
                                .filter(dot -> dot.at() == limits.at() && !oneSided.contains((int) dot.at()))
                                .forEach(dot -> assertThat(dot.value()).isBetween(limits.low(), limits.high()))));
    }

    private static List<Layer.Limits> find(Figure figure, String band) {
        return figure.layers().stream()
                .filter(layer -> layer.key().id().equals(band))
                .flatMap(layer -> ((Layer.Band) layer).limits().stream())
                .toList();
    }

    @Test
    void theMedianOfTheGasSubsidyIsNotTwiceTheBaseline() {
        Figure figure = ask("gas?fan=on").figure();
        double median = band(figure, "gas-subsidy-median").limits().getFirst().low();

        assertThat(median).isCloseTo(20 * (156 - 127) / 1000.0, within(0.05));
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
