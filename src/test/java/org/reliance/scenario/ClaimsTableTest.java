package org.reliance.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of the model's specification, line by line: what the equations give, to the digits that are printed there. */
class ClaimsTableTest {

    @ParameterizedTest
    @CsvSource({
        "vygon-loss-crude-only,                    10.35",
        "vygon-share-crude-only,                   17.2",
        "officials-loss-crude-only,                8.05",
        "officials-loss-reclearance-ended,         12.01",
        "finance-ministry-loss-reclearance-phased, 10.73",
        "imf-current-account-70,                   3.83",
        "imf-current-account-solved,               3.9",
        "imf-fiscal-70,                            1.28",
        "imf-fiscal-solved,                        1.3",
        "reclearance-transfers-50-full,            0.504",
        "reclearance-transfers-50-2019,            0.420",
        "reclearance-transfers-55-2019,            0.474",
        "half-price-2014,                          48.0",
        "quarter-cheaper-70-full,                  25.0",
        "quarter-cheaper-2019,                     20.4",
        "gas-subsidy-2015-border,                  2.34",
        "gas-subsidy-2016-border,                  0.44",
        "net-support-2015-2015,                    10.2",
        "net-support-since-2016-2016,              5.6",
        "net-support-since-2016-2017,              8.8",
        "net-support-since-2016-2018,              10.5",
        "net-support-since-2016-2019,              4.3",
        "imf-total-net-net,                        95",
        "imf-total-gross-gross,                    109",
        "imf-share-2010,                           7.2",
        "imf-share-2006,                           25.6",
        "ipm-2010-2010,                            5.6",
        "ipm-2016-2016,                            2.4",
        "ipm-2017-2017,                            4.8"
    })
    void givesTheNumberAsItIsPrinted(String assumptions, String printed) {
        BigDecimal expected = new BigDecimal(printed);

        assertThat(BigDecimal.valueOf(ours(assumptions)).setScale(expected.scale(), RoundingMode.HALF_UP))
                .isEqualTo(expected);
    }

    /** Printed as 50.0; the reference price of 2012 is known from 110.1 to 110.7 USD, and at 110.6 it is 50.05. */
    @Test
    void givesHalfThePriceIn2012() {
        assertThat(ours("half-price-2012")).isCloseTo(50.0, within(0.06));
    }

    @ParameterizedTest
    @CsvSource({
        "oil-tax-manoeuvre, current-account-share-of-gdp,  3.9,  oil-price,     71.06",
        "oil-tax-manoeuvre, reclearance-loss-share-of-gdp, 1.3,  oil-price,     71.06"
    })
    void findsTheOilPriceThatIsPrinted(String model, String result, double value, String lever, double printed) {
        assertThat(solve(model, "gdp=60.03&from=2024&until=2024&reclearance=ended", result, value, lever))
                .isCloseTo(printed, within(0.005));
    }

    @ParameterizedTest
    @CsvSource({"18.8, 144, 2.2, 261", "18.7, 137, 0.35, 155.7"})
    void findsTheReferencePriceThatIsPrinted(double volume, double paid, double subsidy, double printed) {
        assertThat(solve("gas", "gas-volume=" + volume + "&gas-price=" + paid, "gas-subsidy", subsidy, "gas-reference"))
                .isCloseTo(printed, within(0.05));
    }

    private static double ours(String assumptions) {
        return Calibration.list(RealData.MODELS, RealData.CATALOGUE).stream()
                .flatMap(calibration -> calibration.cases().stream())
                .filter(held -> held.assumptions().id().equals(assumptions))
                .findFirst()
                .orElseThrow()
                .ours();
    }

    private static double solve(String id, String query, String result, double value, String lever) {
        Model model = RealData.MODELS.require(id);
        Solution solution = Solution.of(
                model,
                Scenario.parse(model.levers(), Query.of(query)).requireClean(),
                RealData.CATALOGUE.levers().require(lever),
                model.requireResult(result),
                value);
        return solution instanceof Solution.One(double place) ? place : Double.NaN;
    }
}
