package org.reliance.trend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

    @ParameterizedTest
    @CsvSource({
        "0.21666, 0.61234, 0.61",
        "1, 0.6499, 0.6",
        "0.99, 0.6499, 0.65",
        "12, 345.67, 346",
        "123, 3456.7, 3460",
        "1234, 3456.7, 3500",
        "0, 3456.789, 3456.79",
        "0, 0.123456789, 0.123457",
        "0, 1234567.8, 1234570",
        "5, -0.04, 0"
    })
    void keepsTwoDigitsOfTheSizeAndSixWhereThereIsNone(double size, double number, double rounded) {
        assertThat(Rounding.to(size, number) + 0.0).isEqualTo(rounded);
    }

    @ParameterizedTest
    @CsvSource({"Infinity, 1.23456789", "NaN, 1.23456789", "1, Infinity", "1, -Infinity", "0, NaN"})
    void whatIsNotFiniteStays(double size, double number) {
        assertThat(Rounding.to(size, number)).isEqualTo(Double.valueOf(number));
    }
}
