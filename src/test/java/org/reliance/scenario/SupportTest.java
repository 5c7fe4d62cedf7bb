package org.reliance.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reliance.quantity.Reading;

class SupportTest {

    private static final Outcome REBUILT = Belarus.run("support", "");

    @ParameterizedTest
    @CsvSource({
        "2005, 21.3",
        "2006, 25.6",
        "2010, 7.2",
        "2015, 10.2",
        "2016, 5.6",
        "2017, 8.8",
        "2018, 10.5",
        "2019, 4.3",
    })
    void rebuildsNetSupportAsTheSpecificationSays(int year, double expected) {
        assertThat(REBUILT.value("net-support-share-of-gdp", year)).isCloseTo(expected, within(0.05));
    }

    @Test
    void bracketsThePublishedTotalFrom2005To2015() {
        assertThat(REBUILT.value("cumulative-net-support", 2015)).isCloseTo(95, within(0.5));
        assertThat(REBUILT.value("cumulative-gross-support", 2015)).isCloseTo(109, within(0.5));
    }

    @Test
    void liesBetweenSevenAndTwentySixPerCentOfGdpTo2015() {
        assertThat(IntStream.rangeClosed(2005, 2015)
                        .mapToDouble(year -> REBUILT.value("net-support-share-of-gdp", year))
                        .summaryStatistics())
                .satisfies(shares -> {
                    assertThat(shares.getMin()).isCloseTo(7.2, within(0.05));
                    assertThat(shares.getMax()).isCloseTo(25.6, within(0.05));
                });
    }

    @ParameterizedTest
    @CsvSource({"2010, 5.6", "2016, 2.4", "2017, 4.8"})
    void rebuildsEnergySupportWithTransportTakenOff(int year, double expected) {
        assertThat(Belarus.run("support", "gas-transport=42").value("energy-support-share-of-gdp", year))
                .isCloseTo(expected, within(0.05));
    }

    @ParameterizedTest
    @CsvSource({"2012, 50.0", "2014, 48.0"})
    void findsTheDutyToBeHalfThePriceBefore2015(int year, double expected) {
        assertThat(REBUILT.value("duty-share-of-price", year)).isCloseTo(expected, within(0.1));
    }

    @Test
    void addsUpItsComponents() {
        for (int year : REBUILT.years()) {
            double components = REBUILT.value("crude-support", year)
                    - REBUILT.value("duties-returned", year)
                    + REBUILT.value("gas-support", year)
                    + REBUILT.value("reclearance-support", year)
                    + REBUILT.value("loans-support", year);

            assertThat(REBUILT.value("net-support", year)).isCloseTo(components, within(1e-12));
        }
    }

    @Test
    void carriesUncertainInputsAsAnInterval() {
        Outcome bounded = REBUILT.withBounds();
        Measure crude = Belarus.MODELS.require("support").requireResult("crude-support");

        assertThat(bounded.findReading(crude, 2008).orElseThrow())
                .isInstanceOfSatisfying(Reading.Around.class, around -> {
                    assertThat(around.low()).isCloseTo(support(20.7, 7.28 * 93.8), within(1e-9));
                    assertThat(around.value()).isCloseTo(support(21.0, 7.30 * 94.2), within(1e-9));
                    assertThat(around.high()).isCloseTo(support(21.5, 7.33 * 94.6), within(1e-9));
                });
    }

    /** Crude support of 2008, when Belarus paid 33.5 % of the duty itself. */
    private static double support(double volume, double price) {
        return volume * (29.2 + 0.65 * (price - 182.5)) * (1 - 0.335) / 1000;
    }

    @Test
    void givesACertainNumberWithoutBounds() {
        Measure loans = Belarus.MODELS.require("support").requireResult("loans-support");

        assertThat(REBUILT.withBounds().findReading(loans, 2011)).contains(new Reading.Value(1.24));
    }

    @Test
    void startsItsSumsInTheFirstYearRebuilt() {
        Outcome late = Belarus.run("support", "rebuilt-from=2015&rebuilt-until=2016");

        assertThat(late.result("cumulative-net-support"))
                .isCloseTo(REBUILT.value("net-support", 2015) + REBUILT.value("net-support", 2016), within(1e-9));
    }
}
