package org.reliance.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reliance.trend.DataPoint;

class PastedNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2015\t10.5\n2016\t7",
                "2015\t10,5\n2016\t7,0",
                "2015;10,5\n2016;7",
                "2015,10.5\n2016,7",
                "2015, 10.5\r\n2016, 7",
                "2015 10,5\n\n2016 7",
                "year\tvalue\n2015\t10,5\n2016\t7",
                "Jahr;Wert\n2015;10,5\n2016;7"
            })
    void columnsAreUnderstoodHoweverTheyArePartedAndMarked(String text) {
        PastedNumbers pasted = PastedNumbers.read(text);

        assertThat(pasted.points()).containsExactly(DataPoint.of(2015, 10.5), DataPoint.of(2016, 7));
        assertThat(pasted.flaws()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10|10",
                "-5,25|-5.25",
                "−5|-5",
                "1.234,5|1234.5",
                "1,234.5|1234.5",
                "1 234,5|1234.5",
                "1,234,567|1234567",
                "12.5 %|12.5",
                "1e3|1000"
            })
    void numbersAreReadAsSpreadsheetsWriteThem(String cell, double number) {
        assertThat(PastedNumbers.number(cell)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NaN", "Infinity", "0x1p3", "1e999", "--5", "=1+1", "ten", "1;2", "1d"})
    void whatIsNoNumberIsNone(String cell) {
        assertThat(PastedNumbers.number(cell)).isEqualTo(OptionalDouble.empty());
    }

    @Test
    void boundsAndWeightsAreTakenFromTheirHeadings() {
        PastedNumbers pasted = PastedNumbers.read("year\tweight\tsupport, % of GDP\tlow\thigh\n2015\t2\t10\t9\t12\n");

        assertThat(pasted.unit()).isEqualTo("support, % of GDP");
        assertThat(pasted.points())
                .containsExactly(DataPoint.of(2015, 10).withRange(9, 12).withWeight(2));
    }

    @Test
    void columnsWithoutHeadingsAreBoundsAndThenAWeight() {
        assertThat(PastedNumbers.read("2015;10;9;12;2").points())
                .containsExactly(DataPoint.of(2015, 10).withRange(9, 12).withWeight(2));
        assertThat(PastedNumbers.read("2015;10;2").points())
                .containsExactly(DataPoint.of(2015, 10).withWeight(2));
    }

    @Test
    void periodsOfTheCalendarStandWhereTheyDoInFigures() {
        assertThat(PastedNumbers.read("2018-12\t5\n2019-06\t6").points())
                .extracting(DataPoint::x)
                .allMatch(x -> x > 2018 && x < 2019.5);
    }

    @Test
    void everyLineThatIsLeftOutIsNamedWithItsNumber() {
        PastedNumbers pasted =
                PastedNumbers.read("year\tvalue\tlow\thigh\n2015\t5\t\t\n2016\tabc\n2017\n2018\t5\t4\n2019\t5\t6\t4\n");

        assertThat(pasted.points()).containsExactly(DataPoint.of(2015, 5));
        assertThat(pasted.flaws())
                .containsExactly(
                        new PastedNumbers.Flaw(3, PastedNumbers.Flaw.Kind.NO_NUMBER, "abc"),
                        new PastedNumbers.Flaw(4, PastedNumbers.Flaw.Kind.TOO_FEW_CELLS, ""),
                        new PastedNumbers.Flaw(5, PastedNumbers.Flaw.Kind.ONE_BOUND, ""),
                        new PastedNumbers.Flaw(6, PastedNumbers.Flaw.Kind.BOUNDS_REVERSED, ""));
    }

    @Test
    void moreRowsThanAReaderLooksAtAreCutAndSaidSo() {
        String rows = IntStream.range(0, PastedNumbers.MOST_ROWS + 5)
                .mapToObj(i -> i + "\t" + i)
                .collect(Collectors.joining("\n"));
        PastedNumbers pasted = PastedNumbers.read(rows);

        assertThat(pasted.points()).hasSize(PastedNumbers.MOST_ROWS);
        assertThat(pasted.flaws())
                .extracting(PastedNumbers.Flaw::kind)
                .containsExactly(PastedNumbers.Flaw.Kind.TOO_MANY_ROWS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\u0000\u0000",
                "<script>alert(1)</script>\t<img src=x onerror=alert(1)>",
                ";;;;;;;;\n\t\t\t\t",
                "=cmd|' /C calc'!A0",
                "𝟙\t𝟚",
                "'''''''''''''''''''' 1"
            })
    void hostileTextIsLeftOutAndBreaksNothing(String text) {
        PastedNumbers pasted = PastedNumbers.read(text);

        assertThat(pasted.points()).isEmpty();
    }
}
