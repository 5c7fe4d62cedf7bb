package org.reliance.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {

    @ParameterizedTest
    @EnumSource(Theme.class)
    void wordsOfEveryColourCanBeRead(Theme theme) {
        Palette palette = Palette.of(theme);
        Stream<String> written =
                Stream.concat(Stream.of(palette.ink(), palette.muted(), palette.context()), palette.tones().stream());

        assertThat(written)
                .allSatisfy(colour -> assertThat(contrast(colour, palette.ground()))
                        .as(colour)
                        .isGreaterThanOrEqualTo(4.5));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void coloursOfOnePaletteDiffer(Theme theme) {
        assertThat(Palette.of(theme).listColours()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void gridStaysBehindTheData(Theme theme) {
        Palette palette = Palette.of(theme);

        assertThat(contrast(palette.grid(), palette.ground())).isBetween(1.1, 2.0);
    }

    /** WCAG 2.2, contrast ratio. */
    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        List<Double> weights = List.of(0.2126, 0.7152, 0.0722);
        return IntStream.range(0, 3)
                .mapToDouble(i ->
                        weights.get(i) * linear(Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0))
                .sum();
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
