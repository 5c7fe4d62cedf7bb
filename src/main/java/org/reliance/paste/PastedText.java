package org.reliance.paste;

import java.util.List;

/**
 * A text of bounded size without a byte order mark and control characters, its line ends one kind.
 *
 * @param text the whole text
 * @param lines its lines
 */
record PastedText(String text, List<String> lines) {

    static final int MOST_CHARACTERS = 500_000;
    /** A header, notes and {@link PasteReader#MOST_ROWS} rows. */
    static final int MOST_LINES = PasteReader.MOST_ROWS + 200;

    private static final char BYTE_ORDER_MARK = '\ufeff';

    PastedText {
        lines = List.copyOf(lines);
    }

    static PastedText of(String raw) {
        if (raw.length() > MOST_CHARACTERS) {
            throw new Unreadable("refused.too-long", MOST_CHARACTERS);
        }
        String text = (raw.isEmpty() || raw.charAt(0) != BYTE_ORDER_MARK ? raw : raw.substring(1))
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        List<String> lines = List.of(text.split("\n", -1));
        long filled = lines.stream().filter(line -> !line.isBlank()).count();
        if (filled > MOST_LINES) {
            throw new Unreadable("refused.too-many-lines", filled, PasteReader.MOST_ROWS);
        }
        for (int i = 0; i < lines.size(); i++) {
            requirePlain(i + 1, lines.get(i));
        }
        return new PastedText(text, lines);
    }

    private static void requirePlain(int number, String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if ((c != '\t' && Character.isISOControl(c)) || isReordering(c)) {
                throw new Unreadable("refused.control", Integer.toString(number), "U+%04X".formatted((int) c));
            }
        }
    }

    /** Characters that show digits in another order than they stand in. */
    private static boolean isReordering(char c) {
        return (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
    }

    /** How many lines hold something. */
    long countFilled() {
        return lines.stream().filter(line -> !line.isBlank()).count();
    }

    /** How many lines hold the delimiter. */
    long count(Delimiter delimiter) {
        return lines.stream()
                .filter(line -> !line.isBlank() && delimiter.occursIn(line))
                .count();
    }
}
