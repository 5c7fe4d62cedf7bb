package org.reliance.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.reliance.figure.Measure;
import org.reliance.quantity.Notation;
import org.reliance.quantity.Unit;

class TicksTest {

    @Test
    void gridLinesStandAtRoundNumbers() {
        assertThat(texts(0, 12).getFirst()).containsExactly("0", "2", "4", "6", "8", "10", "12");
    }

    @Test
    void gridLinesSmallerThanOneAreWrittenWithoutNoise() {
        assertThat(texts(0, 0.7).getFirst()).containsExactly("0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7");
    }

    @Test
    void gridLinesBelowZeroHaveARealMinusSign() {
        assertThat(texts(-2, 2).getLast()).containsExactly("−2", "0", "2");
    }

    @Test
    void logarithmicGridStandsAtPowersOfTen() {
        Measure measure = new Measure("", Unit.USD_M, 1, 20_000, Measure.Scale.LOGARITHMIC);

        assertThat(texts(measure).getLast()).containsExactly("1", "10", "100", "1,000", "10,000");
    }

    @Property
    void everyDensityStaysInsideTheAxis(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double low,
            @ForAll @DoubleRange(min = 0.01, max = 1e6) double length) {
        Measure measure = new Measure("", Unit.USD_BN, low, low + length, Measure.Scale.LINEAR);

        for (List<Ticks.Tick> ticks : new Ticks(measure, Notation.of(Locale.ENGLISH)).listDensities()) {
            assertThat(ticks).hasSizeLessThanOrEqualTo(9);
            assertThat(ticks).allSatisfy(tick -> assertThat(tick.value()).isBetween(low, low + length));
        }
    }

    private static List<List<String>> texts(double low, double high) {
        return texts(new Measure("", Unit.USD_BN, low, high, Measure.Scale.LINEAR));
    }

    private static List<List<String>> texts(Measure measure) {
        return new Ticks(measure, Notation.of(Locale.ENGLISH))
                .listDensities().stream()
                        .map(ticks -> ticks.stream().map(Ticks.Tick::text).toList())
                        .toList();
    }
}
