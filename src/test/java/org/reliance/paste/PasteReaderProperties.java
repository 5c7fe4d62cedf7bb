package org.reliance.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is written in a known way is read back as it was meant, or asked about, or refused: never as another number. */
class PasteReaderProperties {

    /** A way to write numbers and to separate columns. */
    record Style(char decimal, char grouping, boolean isGrouped, int decimals, Delimiter delimiter, boolean isQuoted) {

        String write(BigDecimal number) {
            DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
            symbols.setDecimalSeparator(decimal);
            symbols.setGroupingSeparator(grouping);
            DecimalFormat format = new DecimalFormat(isGrouped ? "#,##0" : "0", symbols);
            format.setMaximumFractionDigits(decimals);
            String text = format.format(number);
            return isQuoted ? "\"" + text + "\"" : text;
        }
    }

    @Provide
    Arbitrary<Style> styles() {
        Arbitrary<Boolean> isEnglish = Arbitraries.of(true, false);
        return isEnglish.flatMap(english -> {
            char decimal = english ? '.' : ',';
            return net.jqwik.api.Combinators.combine(
                            Arbitraries.of(english ? ',' : '.', ' ', '\u00a0', '\u202f', '’'),
                            Arbitraries.of(true, false),
                            Arbitraries.integers().between(0, 4),
                            Arbitraries.of(
                                    Delimiter.TAB,
                                    Delimiter.SEMICOLON,
                                    Delimiter.COMMA,
                                    Delimiter.SPACES,
                                    Delimiter.PIPE),
                            Arbitraries.of(true, false))
                    .as((grouping, isGrouped, decimals, delimiter, isQuoted) -> new Style(
                            decimal,
                            grouping,
                            isGrouped,
                            decimals,
                            delimiter,
                            // Whoever separates columns with commas quotes what holds one.
                            delimiter == Delimiter.COMMA || (isQuoted && delimiter != Delimiter.SPACES)));
        });
    }

    @Provide
    Arbitrary<List<BigDecimal>> numbers() {
        return Arbitraries.oneOf(
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal(-2_000_000), new BigDecimal(2_000_000))
                                .ofScale(4),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, new BigDecimal(2_000))
                                .ofScale(3),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, new BigDecimal(3))
                                .ofScale(3),
                        Arbitraries.integers().between(0, 5_000).map(BigDecimal::valueOf))
                .list()
                .ofMinSize(3)
                .ofMaxSize(12);
    }

    @Property(tries = 3000)
    void aListIsReadBackAsItWasMeantOrAskedAbout(
            @ForAll("numbers") List<BigDecimal> numbers, @ForAll("styles") Style style) {
        String separator = style.delimiter() == Delimiter.SPACES
                ? "   "
                : Character.toString(style.delimiter().character());
        String text = "Year" + separator + "Value\n"
                + IntStream.range(0, numbers.size())
                        .mapToObj(i -> (2000 + i) + separator + style.write(numbers.get(i)))
                        .collect(Collectors.joining("\n"));
        Pasted pasted = PasteReader.read(text);

        assertThat(pasted.flaws()).as(text).isEmpty();
        assertThat(pasted.refusal()).as(text).isEmpty();
        if (pasted.questions().isEmpty()) {
            assertThat(ys(pasted.points())).as(text).isEqualTo(meant(numbers, style));
        } else {
            assertThat(pasted.questions().getFirst().readings())
                    .as(text)
                    .anySatisfy(reading -> assertThat(ys(reading.points())).isEqualTo(meant(numbers, style)));
        }
    }

    private static List<Double> meant(List<BigDecimal> numbers, Style style) {
        return numbers.stream()
                .map(number -> number.setScale(style.decimals(), java.math.RoundingMode.HALF_EVEN)
                        .doubleValue())
                .map(number -> number + 0.0)
                .toList();
    }

    private static List<Double> ys(List<PastedPoint> points) {
        return points.stream().map(point -> point.point().y() + 0.0).toList();
    }

    /** Any text at all: bounded, answered, and each point has its line. */
    @Property(tries = 2000)
    void anyTextIsAnswered(@ForAll("texts") String text) {
        Pasted pasted = PasteReader.read(text);

        assertThat(pasted.points()).allSatisfy(point -> {
            assertThat(Double.isFinite(point.point().y())).isTrue();
            assertThat(Double.isFinite(point.point().x())).isTrue();
            assertThat(point.line()).isPositive();
        });
        assertThat(pasted.points().isEmpty() || pasted.questions().isEmpty()).isTrue();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("0123456789.,;:-–()[]\"' \t\n|eEpbQ1/*%$¹x\u00a0\u2009\ufeff")
                .ofMaxLength(120);
    }
}
