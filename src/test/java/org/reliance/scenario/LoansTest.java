package org.reliance.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LoansTest {

    @Test
    void setsTheDebtBesideTheEconomy() {
        assertThat(Belarus.run("loans", "").value("debt-share-of-gdp", 2018))
                .isCloseTo(100 * 7.9 / 60.031, within(1e-9));
        assertThat(Belarus.run("loans", "").value("debt-share-of-external-debt", 2018))
                .isCloseTo(46.7, within(0.05));
    }

    @Test
    void findsWhatWasPaidBackBetweenGrossAndNet() {
        assertThat(Belarus.run("loans", "").value("loans-repaid", 2020)).isCloseTo(1.551 - 0.47, within(1e-12));
    }

    @Test
    void withholdsNoMoreThanWasPaidOut() {
        Outcome outcome = Belarus.run("loans", "tranche-withheld=0.8");

        assertThat(outcome.value("loans-withheld", 2021)).isEqualTo(0.5);
        assertThat(outcome.value("loans-paid-out", 2021)).isZero();
        assertThat(outcome.value("loans-paid-out", 2020)).isEqualTo(1.551);
    }

    @Test
    void lowersTheDebtFromTheYearOfTheChangeOn() {
        Outcome outcome = Belarus.run("loans", "tranche-withheld=0.5&gas-debt-written-off=1&loan-change-year=2020");

        assertThat(outcome.value("debt-to-russia", 2019)).isEqualTo(8.1);
        assertThat(outcome.value("debt-to-russia", 2020)).isCloseTo(8.3 - 1.5, within(1e-12));
        assertThat(outcome.value("debt-to-russia", 2023)).isCloseTo(7.75 - 1.5, within(1e-12));
        assertThat(outcome.value("net-loans-and-write-off", 2020)).isCloseTo(0.47 - 0.5 + 1, within(1e-12));
    }

    @Test
    void saysNothingOfYearsWithoutInputs() {
        Outcome outcome = Belarus.run("loans", "");

        assertThat(outcome.find(outcome.model().requireResult("debt-to-russia"), 2017))
                .isEmpty();
        assertThat(outcome.find(outcome.model().requireResult("loans-promised"), 2010))
                .isEmpty();
        assertThat(outcome.find(outcome.model().requireResult("loans-paid-out"), 2023))
                .isEmpty();
    }

    /** The series itself says of 2010 that no payment was found; of 2023 it says nothing. */
    @Test
    void nothingWasPaidOutInAYearOfWhichThatIsSaid() {
        Outcome outcome = Belarus.run("loans", "");

        assertThat(outcome.years().getFirst()).isEqualTo(2007);
        assertThat(outcome.value("loans-paid-out", 2010)).isZero();
        assertThat(outcome.value("cumulative-loans-paid-out", 2023))
                .isEqualTo(outcome.value("cumulative-loans-paid-out", 2022));
    }
}
