package org.reliance.paste;

/** What is true of any cell: blanks around it mean nothing, and a report shows only its beginning. */
final class Cell {

    private static final int SHOWN = 60;

    private Cell() {}

    /** The text without blanks and invisible characters at its ends. */
    static String trim(String text) {
        int from = 0;
        int until = text.length();
        while (from < until && isBlank(text.charAt(from))) {
            from++;
        }
        while (until > from && isBlank(text.charAt(until - 1))) {
            until--;
        }
        return text.substring(from, until);
    }

    /** The text, or its beginning where it is long. */
    static String shorten(String text) {
        if (text.length() <= SHOWN) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(SHOWN - 2)) ? SHOWN - 2 : SHOWN - 1;
        return text.substring(0, end) + "…";
    }

    /** A space of any width. */
    static boolean isSpace(char c) {
        return c == ' ' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isBlank(char c) {
        return isSpace(c) || Character.isWhitespace(c) || Character.getType(c) == Character.FORMAT;
    }
}
