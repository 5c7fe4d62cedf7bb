package org.reliance.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer.Curve.Role;

class CsvWriterTest {

    private final CsvWriter writer = new CsvWriter();

    @Test
    void everyValueIsARowWithItsOrigin() {
        Figure figure = SampleFigures.titled("Loss")
                .statements("Officials", 0, "2024: 8..12 claim")
                .figure();

        assertThat(Studio.text(writer, figure))
                .isEqualTo("series,subject,period,when,value,low,high,unit,text,firmness,nature,origin,place,"
                        + "primary_source,claimant,address,note,id,read_at,derived_from\r\n"
                        + "Officials,Officials,2024,2024,,8,12,USD bn,8–12 USD bn,range,claim,Example 2019,"
                        + "\"section 2, footnote 5\",Ministry of Examples,Government of Example,"
                        + "https://example.org/report,,officials-0,,\r\n");
    }

    @Test
    void valuesAreNotRounded() {
        Figure figure = SampleFigures.titled("Loss")
                .curve("Loss", 0, Role.SCENARIO, 2019, 2019, at -> 1.0 / 3)
                .figure();

        assertThat(Studio.text(writer, figure)).contains(",0.3333333333333333,");
    }

    @Test
    void negativeNumbersStayNumbers() {
        Figure figure = SampleFigures.titled("Loss")
                .curve("Loss", 0, Role.SCENARIO, 2019, 2019, at -> -1.5)
                .figure();

        assertThat(Studio.text(writer, figure)).contains(",-1.5,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+1+1", "-1+1", "@SUM(A1)", "\tx", "\rx", "＝1+1"})
    void wordsThatLookLikeAFormulaAreDisarmed(String text) {
        assertThat(CsvLine.cell(text).replace("\"", "")).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+5.25", "-1e-7", "−5", "10"})
    void numbersAreLeftAsTheyAre(String text) {
        assertThat(CsvLine.cell(text)).isEqualTo(text);
    }

    @Test
    void quotesAndLineBreaksAreQuoted() {
        assertThat(CsvLine.cell("a \"b\"\nc")).isEqualTo("\"a \"\"b\"\"\nc\"");
    }
}
