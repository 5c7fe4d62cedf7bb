package org.reliance.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotationTest {

    private static final Notation ENGLISH = Notation.of(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "10.35, 10.35",
        "10.3549, 10.35",
        "10.355, 10.36",
        "0, 0",
        "0.35, 0.35",
        "0.000123456, 0.0001235",
        "128.5, 128.5",
        "3.0, 3",
        "1234, '1,234'",
        "1234.5, '1,235'",
        "57113.8, '57,114'",
        "123456789, '123,456,789'",
        "-0.25, −0.25",
        "-1204.5, '−1,205'",
        "999.95, '1,000'"
    })
    void aNumberHasFourSignificantDigitsAndItsWholePart(double value, String text) {
        assertThat(ENGLISH.number(value)).isEqualTo(text);
    }

    @Property
    void aNumberReadBackIsWithinHalfOfItsLastDigit(@ForAll @DoubleRange(min = -1e9, max = 1e9) double value) {
        String plain = ENGLISH.number(value).replace(",", "").replace("−", "-");

        double tolerance = Math.max(Math.abs(value) * 5.1e-4, 1e-10);
        assertThat(Double.parseDouble(plain))
                .isCloseTo(value, within(Math.min(tolerance, Math.max(0.5, tolerance / 10))));
    }

    @Test
    void speaksTheNumbersOfItsLanguage() {
        assertThat(Notation.of(Locale.GERMAN).number(1234.5)).isEqualTo("1.235");
        assertThat(Notation.of(Locale.GERMAN).locale()).isEqualTo(Locale.GERMAN);
    }

    @Test
    void aUnitFollowsItsNumber() {
        assertThat(ENGLISH.quantity(10.35, Unit.USD_BN)).isEqualTo("10.35 USD bn");
        assertThat(ENGLISH.quantity(31, Unit.COUNT)).isEqualTo("31");
        assertThat(ENGLISH.reading(new Reading.Between(0.5, 0.6), Unit.RATIO)).isEqualTo("0.5–0.6");
        assertThat(ENGLISH.quantity(2025, Unit.YEAR)).isEqualTo("2025");
    }

    @Test
    void aRangeKeepsBothEnds() {
        assertThat(ENGLISH.reading(new Reading.Between(8, 12), Unit.USD_BN)).isEqualTo("8–12 USD bn");
        assertThat(ENGLISH.reading(new Reading.Around(10, 8, 12), Unit.USD_BN)).isEqualTo("10 (8–12) USD bn");
        assertThat(ENGLISH.reading(new Reading.Value(3.9), Unit.PER_CENT_OF_GDP))
                .isEqualTo("3.9 % of GDP");
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, 10 USD bn",
        "RANGE, 10 USD bn",
        "ABOUT, about 10 USD bn",
        "AT_LEAST, at least 10 USD bn",
        "AT_MOST, at most 10 USD bn"
    })
    void saysHowFirmANumberIs(Firmness firmness, String text) {
        assertThat(ENGLISH.reading(new Reading.Value(10), firmness, Unit.USD_BN))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2015, 2015",
        "2018-12, December 2018",
        "2018-12-06, 6 December 2018",
        "200X, 2000s",
        "2021-21, spring 2021",
        "2021-22, summer 2021",
        "2021-23, autumn 2021",
        "2021-24, winter 2021",
        "2019-33, Q1 2019",
        "2019-36, Q4 2019",
        "2005/2015, 2005–2015",
        "2018-11/2019-02, November 2018–February 2019",
        "../2014, until 2014",
        "2016/.., since 2016"
    })
    void putsAPeriodIntoWords(String period, String words) {
        assertThat(ENGLISH.period(Period.of(period))).isEqualTo(words);
    }
}
