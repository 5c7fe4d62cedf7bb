package org.reliance.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GasTest {

    @ParameterizedTest
    @CsvSource({"18.8, 144, 268.6, 2.34", "18.7, 137, 160.6, 0.44", "18.8, 144, 261, 2.2", "18.7, 137, 155.7, 0.35"})
    void subsidisesTheDifferenceToTheReference(double volume, double paid, double reference, double expected) {
        String query = "gas-volume=" + volume + "&gas-price=" + paid + "&gas-reference=" + reference;

        assertThat(Belarus.run("gas", query).result("gas-subsidy")).isCloseTo(expected, within(0.005));
    }

    @Test
    void takesTransportOffTheReference() {
        assertThat(Belarus.run("gas", "gas-transport=29").result("gas-subsidy")).isCloseTo(0, within(1e-12));
    }

    @Test
    void overpaysWhatIsPaidAboveTheBenchmark() {
        assertThat(Belarus.run("gas", "").result("gas-overpayment")).isCloseTo(20 * (127 - 75) / 1000.0, within(1e-12));
    }

    @Test
    void comparesWithEuropeBeforeTheBorderPriceIsKnownAndNotAfter() {
        Outcome outcome = Belarus.run("gas", "");
        Measure reference = outcome.model().requireResult("gas-reference-price");

        assertThat(outcome.value("gas-reference-price", 2011)).isCloseTo(10.515 * 35.7, within(1e-3));
        assertThat(outcome.value("gas-reference-price", 2012)).isEqualTo(435.23);
        assertThat(outcome.find(reference, 2021)).isEmpty();
    }
}
