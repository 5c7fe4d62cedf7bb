package org.reliance.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.TriangularDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadTest {

    @ParameterizedTest
    @CsvSource({"0.4, 0.74, 0.74, true", "0.4, 0.4, 0.74, true", "0.4, 0.5, 0.74, false"})
    void liesToOneSideWhereItsTopIsAnEnd(double low, double top, double high, boolean isOneSided) {
        assertThat(new Spread(0, low, top, high).isOneSided()).isEqualTo(isOneSided);
    }

    @ParameterizedTest
    @CsvSource({"20, 70, 150", "0, 0, 15", "-10, 0, 10", "0, 100, 100"})
    void isTheTriangularDistribution(double low, double top, double high) {
        TriangularDistribution known = new TriangularDistribution(low, top, high);
        Spread spread = new Spread(0, low, top, high);

        for (double share = 0; share <= 1; share += 0.03125) {
            assertThat(spread.at(share)).isCloseTo(known.inverseCumulativeProbability(share), within(1e-9));
        }
    }
}
