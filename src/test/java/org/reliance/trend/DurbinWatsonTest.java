package org.reliance.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DurbinWatsonTest {

    @Test
    void givesTheStatisticOfTheSoftDrinkExample() {
        var fit = (Fit) Trend.of(Method.OLS, Worked.points("soft-drink"));

        assertThat(fit.worth().durbinWatson().orElseThrow()).isCloseTo(1.08, within(0.005));
        assertThat(fit.coefficients().get(0).value()).isCloseTo(1608.508, within(0.0005));
        assertThat(fit.coefficients().get(1).value()).isCloseTo(20.091, within(0.0005));
    }
}
