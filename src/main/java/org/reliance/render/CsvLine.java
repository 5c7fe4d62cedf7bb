package org.reliance.render;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line of CSV (RFC 4180). A cell that a spreadsheet would take for a formula begins with an apostrophe; plain numbers,
 * negative ones included, are left as they are.
 */
public final class CsvLine {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    /** At the beginning of a file it tells spreadsheets that the text is UTF-8; programs may take it for a letter. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvLine() {}

    /** The cells as they stand in the file, with the end of the line. */
    public static String of(List<String> cells) {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A cell as it stands in the file. */
    static String cell(String text) {
        String safe = isFormula(text) ? "'" + text : text;
        return safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n')
                ? "\"" + safe.replace("\"", "\"\"") + "\""
                : safe;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty()
                && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
    }
}
