package org.reliance.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reliance.scenario.Series.Value;

class PhaseOutTest {

    private static final String STATUTE = "2017=1 2018=1 2019=0.833 2020=0.667 2021=0.5 2022=0.333 2023=0.167 2024=0";

    @ParameterizedTest
    @CsvSource({
        "statute, 2015, 1",
        "statute, 2018, 1",
        "statute, 2019, 0.833",
        "statute, 2024, 0",
        "statute, 2030, 0",
        "none, 2018, 1",
        "none, 2019, 1",
        "none, 2030, 1",
        "at-once, 2017, 1",
        "at-once, 2018, 1",
        "at-once, 2019, 0",
        "at-once, 2030, 0",
        "frozen-2021, 2018, 1",
        "frozen-2021, 2021, 0.5",
        "frozen-2021, 2022, 0.5",
        "frozen-2021, 2030, 0.5"
    })
    void readsTheStatuteInTheYearThatItsOptionNames(String option, int year, double coefficient) {
        assertThat(new PhaseOut(series(STATUTE))
                        .findCoefficient(option)
                        .flatMap(coefficients -> coefficients.find(year))
                        .map(Value::number))
                .contains(coefficient);
    }

    @Test
    void knowsNoOtherOption() {
        assertThat(new PhaseOut(series(STATUTE)).findCoefficient("frozen-20")).isEmpty();
    }

    @Test
    void needsAYearBeforeThePhaseOut() {
        Series begun = series("2019=0.833 2020=0.667");

        assertThatThrownBy(() -> new PhaseOut(begun))
                .isInstanceOf(MisfitException.class)
                .hasMessageContaining("no year before the phase-out");
    }

    private static Series series(String values) {
        return Series.of(NotedCatalogue.of("series coefficient [share] " + values), "coefficient");
    }
}
