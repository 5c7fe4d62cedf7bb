package org.reliance.paste;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * As many characters as may be pasted, of any kind: the reading takes time in proportion to them. The limit is a hundred
 * times what it takes on any machine, and a thousandth of what the square of the length would.
 */
class LongTextsTest {

    private static final int LENGTH = PasteReader.MOST_CHARACTERS;

    static Stream<String> texts() {
        Stream<String> alone = Stream.of(
                        "9",
                        "a",
                        " ",
                        "\t",
                        ",",
                        ".",
                        ";",
                        "|",
                        "\"",
                        "'",
                        "-",
                        "−",
                        "(",
                        ")",
                        "[",
                        "]",
                        "%",
                        "*",
                        "²",
                        "¹",
                        "e",
                        "E",
                        "+",
                        "0",
                        ":",
                        "/",
                        "Q",
                        "\u00a0",
                        "\u2009",
                        "ж",
                        "中",
                        "\ufeff",
                        "٣",
                        "\ud83d\ude00")
                .map(LongTextsTest::filled);
        Stream<String> together = Stream.of(
                "1.",
                "1,",
                "1 ",
                "1'",
                "1e",
                "[1]",
                "(a)",
                "a ",
                "- ",
                "Q1 ",
                "2019-",
                "2019 [b] ",
                "²*",
                "1\t",
                "\"1\"",
                "\"\"",
                ", ",
                "; ",
                "1;",
                "1|",
                "20 19",
                "9%",
                " %",
                "JAN ",
                "-9",
                ".9",
                "n/a ",
                "~1",
                "1–2 ");
        Stream<String> lines = Stream.of(
                "\n", "1\n", "9,9\n", "1.2.", "\r", "2001,1\n", "2001 1\n", "²\n", "a b c\n", "\"\n", "[YR2001]\n");
        Stream<String> inACell =
                Stream.of("2001\t", "year,value\n2001,", "1;2\n3;").map(LongTextsTest::endingInNines);
        return Stream.of(alone, together.map(LongTextsTest::filled), lines.map(LongTextsTest::filled), inACell)
                .flatMap(all -> all);
    }

    private static String filled(String part) {
        return part.repeat(LENGTH / part.length());
    }

    private static String endingInNines(String start) {
        return start + String.join("", Collections.nCopies(LENGTH - start.length(), "9"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    @Timeout(value = 30, unit = SECONDS)
    void isReadOrRefusedInWords(String text) {
        Pasted pasted = PasteReader.read(text, Choices.none());

        assertThat(text.isBlank()
                        || pasted.refusal().isPresent()
                        || !pasted.questions().isEmpty()
                        || !pasted.points().isEmpty()
                        || !pasted.flaws().isEmpty())
                .isTrue();
    }
}
