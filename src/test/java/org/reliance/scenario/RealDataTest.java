package org.reliance.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The data package and the equations fit each other. */
class RealDataTest {

    @TestFactory
    Stream<DynamicTest> offersPresetsThatItsModelsUnderstand() {
        return RealData.CATALOGUE.presets().list().stream()
                .map(preset -> DynamicTest.dynamicTest(preset.id(), () -> {
                    Model model = RealData.MODELS.require(preset.model().id());

                    assertThat(Scenario.parse(model.levers(), preset.settings()).complaints())
                            .isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> drawsResultsThatItsModelsGive() {
        return RealData.CATALOGUE.figures().list().stream()
                .filter(figure -> figure.model().isPresent())
                .flatMap(figure -> figure.results().stream()
                        .map(result -> DynamicTest.dynamicTest(
                                figure.id() + " " + result.id(),
                                () -> assertThat(RealData.MODELS
                                                .require(figure.model()
                                                        .orElseThrow()
                                                        .id())
                                                .findResult(result.id()))
                                        .isPresent())));
    }

    @TestFactory
    Stream<DynamicTest> givesTheSameAsTheSpecificationsOwnNumbers() {
        return RealData.MODELS.list().stream()
                .map(model -> DynamicTest.dynamicTest(model.id(), () -> {
                    Outcome ours = model.baseline();
                    Outcome specified = Belarus.run(model.id(), "");

                    for (Measure measure : specified.model().results()) {
                        for (int year : specified.years()) {
                            specified
                                    .find(measure, year)
                                    .ifPresent(expected -> assertThat(ours.value(measure.id(), year))
                                            .as("%s of %d", measure.id(), year)
                                            .isCloseTo(expected, within(2e-4 * Math.max(1, Math.abs(expected)))));
                        }
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> printsEquationsWhoseRightSideComesToTheirValue() {
        return RealData.MODELS.list().stream()
                .map(model -> DynamicTest.dynamicTest(model.id(), () -> {
                    Outcome outcome = model.baseline();
                    Stream<Equation> yearly = outcome.years().stream().flatMap(year -> outcome.explain(year).stream());

                    // Where an input is absent, so is what it leads to.
                    assertThat(Stream.concat(yearly, outcome.explainTotals().stream())
                                    .filter(equation -> !Double.isNaN(equation.value())))
                            .isNotEmpty()
                            .allSatisfy(equation -> assertThat(
                                            equation.measure().unit().isPerCent()
                                                    ? 100 * equation.right().value()
                                                    : equation.right().value())
                                    .as(equation.measure().id())
                                    .isCloseTo(
                                            equation.value(), within(1e-9 * Math.max(1, Math.abs(equation.value())))));
                }));
    }

    @Test
    void holdsTheForecastsOf2019AgainstWhatWasPaid() {
        Outcome gas = Models.of(RealData.CATALOGUE).require("gas").baseline();

        assertThat(gas.value("gas-price-forecast", 2020)).isEqualTo(132.2);
        assertThat(gas.find(gas.model().requireResult("gas-price-forecast"), 2017))
                .isEmpty();
        assertThat(gas.value("gas-forecast-excess", 2022)).isCloseTo(126.4 - 128.52, within(1e-9));
    }

    @Test
    void namesTheBracketsThatTheStatuteHas() {
        double rate = 0.3;

        assertThat(ExportDuty.full(one("duty-free-threshold"), rate)).isZero();
        assertThat(ExportDuty.full(one("duty-free-threshold") + 1, rate))
                .isCloseTo(one("duty-first-rate"), within(1e-9));
        assertThat(ExportDuty.full(one("duty-second-threshold") + 1, rate))
                .isCloseTo(one("duty-second-base") + one("duty-second-rate"), within(1e-9));
        assertThat(ExportDuty.full(one("duty-third-threshold") + 1, rate))
                .isCloseTo(one("duty-third-base") + rate, within(1e-9));
    }

    private static double one(String series) {
        return Series.of(RealData.CATALOGUE, series).find(2018).orElseThrow().number();
    }
}
