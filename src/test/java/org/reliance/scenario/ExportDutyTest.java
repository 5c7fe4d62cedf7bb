package org.reliance.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportDutyTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "109.5, 0",
        "109.6, 0.035",
        "146, 12.775",
        "147, 13.23",
        "182.5, 29.205",
        "182.500001, 29.2000003",
        "534.6, 134.83",
    })
    void followsTheBracketsOfTheStatuteWithTheirSteps(double price, double duty) {
        assertThat(ExportDuty.full(price, 0.3)).isCloseTo(duty, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"110.6, 0.6, 50.0", "97.6, 0.59, 48.0"})
    void wasHalfThePriceBeforeTheFirstManoeuvre(double barrel, double rate, double share) {
        double price = 7.3 * barrel;

        assertThat(100 * ExportDuty.full(price, rate) / price).isCloseTo(share, within(0.1));
    }

    @ParameterizedTest
    @CsvSource({"1, 134.83", "0.333, 44.89839", "0, 0"})
    void isMultipliedByTheCoefficient(double coefficient, double duty) {
        assertThat(ExportDuty.inForce(534.6, 0.3, coefficient)).isCloseTo(duty, within(1e-9));
    }
}
