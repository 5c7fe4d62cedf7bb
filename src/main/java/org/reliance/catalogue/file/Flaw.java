package org.reliance.catalogue.file;

import java.util.Comparator;

/**
 * One thing wrong with a data package. Prints as {@code file:line:column what is wrong; what would be right}.
 *
 * @param file path within the package, or the package's own directory
 * @param line line on which the row begins, from 1
 * @param column number of the field within the row, from 1; in JSON and in text that cannot be read, the place within
 *     the line
 * @param what what is wrong, naming the field
 * @param cure what would be right
 */
public record Flaw(String file, int line, int column, String what, String cure) implements Comparable<Flaw> {

    private static final int QUOTED_CHARACTERS = 60;
    private static final Comparator<Flaw> ORDER =
            Comparator.comparing(Flaw::file).thenComparingInt(Flaw::line).thenComparingInt(Flaw::column);

    /** By file, line and column. */
    @Override
    public int compareTo(Flaw other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + " " + what + "; " + cure;
    }

    /** Text of the package fit for a message: short, on one line, without anything that could forge a log entry. */
    static String quote(String text) {
        String shown = text.length() <= QUOTED_CHARACTERS ? text : text.substring(0, QUOTED_CHARACTERS) + "…";
        StringBuilder safe = new StringBuilder("'");
        shown.codePoints().map(point -> isPlain(point) ? point : '\uFFFD').forEach(safe::appendCodePoint);
        return safe.append('\'').toString();
    }

    private static boolean isPlain(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
