package org.reliance.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client sends stays on one line of the log, and is only text there. */
class OneLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\n12:00:00 ERROR Forged: all is lost",
                "a\u0085b",
                "a\u2028b\u2029c",
                "\u001b[31mred\u001b[0m",
                "\u0000\b\u007f",
                "\u202e12\u202c\u2066",
                "\ud800",
                "\udb40\udc41"
            })
    void nothingEndsTheLineOrMovesOnIt(String text) {
        assertThat(OneLine.of(text).codePoints())
                .noneMatch(point -> Character.isISOControl(point)
                        || Character.getType(point) == Character.FORMAT
                        || Character.getType(point) == Character.SURROGATE
                        || Character.getType(point) == Character.LINE_SEPARATOR
                        || Character.getType(point) == Character.PARAGRAPH_SEPARATOR);
    }

    @Test
    void wordsStayAsTheyAre() {
        assertThat(OneLine.of("gas price, 2\u00a0%: \u05e9\u05dc\u05d5\u05dd \ud83d\ude00"))
                .isEqualTo("gas price, 2\u00a0%: \u05e9\u05dc\u05d5\u05dd \ud83d\ude00");
    }

    @Test
    void aLongOneIsCutBetweenCharacters() {
        assertThat(OneLine.of("\ud83d\ude00".repeat(OneLine.LONGEST + 1)))
                .isEqualTo("\ud83d\ude00".repeat(OneLine.LONGEST) + "…");
        assertThat(OneLine.of("x".repeat(OneLine.LONGEST))).hasSize(OneLine.LONGEST);
    }

    @Test
    void theMessagesInATraceAreLinesToo() {
        Exception thrown = new IllegalStateException("a\nForged", new IllegalArgumentException("b\r\nForged"));
        thrown.addSuppressed(new IllegalArgumentException("c\u2028Forged"));
        LoggerContext context = new LoggerContext();
        PlainTrace trace = new PlainTrace();
        trace.setContext(context);
        trace.start();

        String written =
                trace.convert(new LoggingEvent("", context.getLogger("x"), Level.ERROR, "failed", thrown, null));

        assertThat(written.lines()).noneMatch(line -> line.startsWith("Forged"));
        assertThat(written)
                .contains("a\ufffdForged", "b\ufffd\ufffdForged", "c\ufffdForged", "\tat org.reliance.server");
    }
}
