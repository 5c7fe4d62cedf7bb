package org.reliance.catalogue.file;

import java.util.Map;
import java.util.Optional;

/**
 * How the cells of a table are set apart, after the Frictionless specifications of CSV and table dialects.
 *
 * @param delimiter between two cells of a row
 * @param quote around a cell that holds a delimiter, a quote or a line end; doubled within it
 * @param skipsSpace whether spaces behind a delimiter belong to no cell
 * @param hasHeader whether the first row names the fields
 * @param comment what a line begins with that is no row
 */
record Dialect(char delimiter, char quote, boolean skipsSpace, boolean hasHeader, Optional<Character> comment) {

    private static final Map<Character, String> NAMES =
            Map.of(',', "commas", ';', "semicolons", '\t', "tabs", '|', "vertical bars", ' ', "spaces", ':', "colons");

    /** What a delimiter is called in a message. */
    static String name(char delimiter) {
        return NAMES.getOrDefault(delimiter, Flaw.quote(String.valueOf(delimiter)));
    }

    /** What a delimiter is called in JSON. */
    static String json(char delimiter) {
        return delimiter == '\t' ? "\"\\t\"" : "\"" + delimiter + "\"";
    }

    /** The same dialect in a file that begins with a row of cells. */
    Dialect withoutHeader() {
        return new Dialect(delimiter, quote, skipsSpace, false, comment);
    }
}
