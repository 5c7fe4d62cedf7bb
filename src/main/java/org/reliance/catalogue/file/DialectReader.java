package org.reliance.catalogue.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads what the descriptor says of the dialect of one table. What cannot be honoured is refused by its name. */
final class DialectReader {

    private static final char QUOTE = '"';
    private static final Set<String> LINE_ENDS = Set.of("\n", "\r\n", "\r");

    /** What the reader goes by, and what says nothing of how the file is read. */
    private static final Set<String> KNOWN = Set.of(
            "delimiter",
            "quoteChar",
            "doubleQuote",
            "skipInitialSpace",
            "header",
            "headerRows",
            "commentChar",
            "lineTerminator",
            "caseSensitiveHeader",
            "csvddfVersion",
            "$schema",
            "name",
            "title",
            "description");

    /** What to do about what is met most. */
    private static final Map<String, String> CURES = Map.of(
            "escapeChar", "save the table with quotes doubled inside quotes",
            "nullSequence", "list the text under 'missingValues' of the schema",
            "commentRows", "take these rows out of the file",
            "headerJoin", "save the table with one row of field names");

    private final Part table;
    private final Part dialect;

    private DialectReader(Part table, Part dialect) {
        this.table = table;
        this.dialect = dialect;
    }

    /**
     * The dialect of a table.
     *
     * @param table the table as the descriptor declares it
     * @param delimiter that of a table of which nothing else is said
     */
    static Dialect read(Part table, char delimiter) {
        Dialect plain = new Dialect(delimiter, QUOTE, false, true, Optional.empty());
        if (table.peek("dialect").isPresent()) {
            table.flaw(
                    "dialect",
                    "the dialect of the table stands elsewhere, and nothing is fetched",
                    "write it into " + Descriptor.FILE);
            return plain;
        }
        // The Frictionless framework writes the dialect of a CSV file one level down.
        return table.part("dialect")
                .map(whole -> new DialectReader(table, whole.part("csv").orElse(whole)).read(plain, whole))
                .orElse(plain);
    }

    private Dialect read(Dialect plain, Part whole) {
        refuseUnknown(whole);
        char delimiter = character("delimiter").orElse(plain.delimiter());
        char quote = character("quoteChar").orElse(plain.quote());
        Optional<Character> comment = character("commentChar");
        if (delimiter == quote
                || comment.filter(c -> c == delimiter || c == quote).isPresent()) {
            refuse(
                    "delimiter",
                    "has one character for two purposes",
                    "give delimiter, quoteChar and commentChar one each");
            return plain;
        }
        if (dialect.has("doubleQuote") && !dialect.truth("doubleQuote")) {
            refuse("doubleQuote", "does not double quotes", CURES.getOrDefault("escapeChar", ""));
        }
        if (!dialect.text("lineTerminator").map(LINE_ENDS::contains).orElse(true)) {
            refuse("lineTerminator", "ends its lines in an unknown way", "end them as Windows or Unix does");
        }
        return new Dialect(delimiter, quote, dialect.truth("skipInitialSpace"), hasHeader(), comment);
    }

    private boolean hasHeader() {
        if (dialect.has("headerRows") && !dialect.scalars("headerRows").equals(List.of("1"))) {
            refuse(
                    "headerRows",
                    "has other 'headerRows' than [1]",
                    "save the table with its field names in the first row");
        }
        return !dialect.has("header") || dialect.truth("header");
    }

    private Optional<Character> character(String name) {
        Optional<String> text = dialect.text(name);
        if (text.isPresent() && (text.get().length() != 1 || "\r\n".contains(text.get()))) {
            refuse(name, "has a '" + name + "' that is not one character", "write one character");
            return Optional.empty();
        }
        return text.map(only -> only.charAt(0));
    }

    private void refuseUnknown(Part whole) {
        for (String name : new TreeSet<>(dialect.names())) {
            if (!KNOWN.contains(name) && dialect.has(name)) {
                refuse(
                        name,
                        "has a " + Flaw.quote(name) + ", which is not read here",
                        CURES.getOrDefault(name, "save the table as plain CSV") + ", and take it out of the dialect");
            }
        }
        if (whole.has("csv")) {
            whole.names().stream()
                    .filter(name -> !name.equals("csv") && !KNOWN.contains(name))
                    .forEach(name -> whole.flaw(
                            name, named() + " has a " + Flaw.quote(name) + ", which is not read here", "take it out"));
        }
    }

    private void refuse(String name, String what, String cure) {
        dialect.flaw(name, named() + " " + what, cure);
    }

    private String named() {
        return "the dialect of the table " + table.text("name").orElse("");
    }
}
