package org.reliance.server;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;

/**
 * The message of a log entry as one line of readable characters. Libraries quote what clients send: without this a client
 * could write lines of its own, or colours and worse for the terminal of whoever reads them.
 */
public final class OneLine extends MessageConverter {

    static final int LONGEST = 1_000;
    private static final int REPLACEMENT = 0xFFFD;

    @Override
    public String convert(ILoggingEvent event) {
        return of(super.convert(event));
    }

    /** The text without what ends lines, moves the cursor or turns the direction of writing; cut where it is very long. */
    static String of(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(point -> line.appendCodePoint(isPlain(point) ? point : REPLACEMENT));
        return text.codePointCount(0, text.length()) > LONGEST
                ? line.append('…').toString()
                : line.toString();
    }

    private static boolean isPlain(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point == '\t';
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }
}
