package org.reliance.catalogue.file;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of CSV files into rows, by the encoding and the dialect of the table. All kinds of line end are read;
 * empty lines are skipped. Where a table has several files, those after the first may repeat the header or leave it out.
 */
final class SheetReader {

    private static final int BUFFER_CHARACTERS = 1 << 16;

    private final Resource resource;
    private final Flaws flaws;
    private final int maxRows;
    private final List<Row> rows = new ArrayList<>();
    private boolean isComplete = true;

    /**
     * A reader for one table.
     *
     * @param maxCells how many cells the table may have
     */
    SheetReader(Resource resource, int maxCells, Flaws flaws) {
        this.resource = resource;
        this.maxRows =
                Math.min(Limits.ROWS, maxCells / Math.max(1, resource.fields().size()));
        this.flaws = flaws;
    }

    /** What was read. */
    Sheet sheet() {
        return new Sheet(resource, rows, isComplete);
    }

    /** Notes that a file of the table cannot be opened. */
    void miss(String file, FileRefused reason) {
        flaws.add(file, 1, 1, reason.what(), reason.cure());
        isComplete = false;
    }

    /** Reads one file of the table. */
    void read(String file, byte[] bytes) {
        Optional<Text> text = Text.of(file, bytes, resource.charset(), flaws);
        isComplete &= text.isPresent() && read(file, text.get());
    }

    private boolean read(String file, Text text) {
        Dialect dialect = resource.dialect();
        RecordHandler handler = new RecordHandler(resource, file, flaws);
        try {
            Opening opening = Opening.of(resource, text);
            Optional<Character> other = opening.otherDelimiter();
            if (other.isPresent()) {
                refuseDelimiter(file, other.get());
                return false;
            }
            boolean isFirst = file.equals(resource.file());
            if (dialect.hasHeader() && !isFirst && !opening.isHeader()) {
                dialect = dialect.withoutHeader();
            }
            handler.begin(dialect.hasHeader());
            return read(file, text, handler);
        } catch (CsvParseException e) {
            flaw(
                    file,
                    handler.line(),
                    handler.column(),
                    reason(e),
                    "put the cell in quotes and double the quotes within");
        } catch (IOException | UncheckedIOException e) {
            flaw(file, handler.line(), 1, "the file cannot be read on", "read the package again");
        }
        return false;
    }

    private boolean read(String file, Text text, RecordHandler handler) throws IOException {
        try (Reader reader = text.reader();
                CsvReader<Row> csv = csv(handler, reader)) {
            boolean isWhole = takeRows(file, csv.iterator(), handler);
            if (isWhole && isQuoteOpen(text, handler)) {
                flaw(file, handler.lastLine(), handler.lastColumn(), "a quote is opened and never closed", "close it");
                return false;
            }
            return isWhole;
        }
    }

    private boolean takeRows(String file, Iterator<Row> records, RecordHandler handler) {
        if (handler.awaitsHeader()) {
            if (!records.hasNext()) {
                flaw(file, 1, 1, "the file is empty", "begin it with a row of field names");
                return false;
            }
            records.next();
            if (!handler.isHeaderRight()) {
                return false;
            }
        }
        while (records.hasNext()) {
            Row row = records.next();
            if (rows.size() == maxRows) {
                flaw(
                        file,
                        row.line(),
                        1,
                        "the table has more than " + maxRows + " rows",
                        "split the package or thin it out");
                return false;
            }
            rows.add(row);
        }
        return true;
    }

    private void refuseDelimiter(String file, char found) {
        char declared = resource.dialect().delimiter();
        flaw(
                file,
                1,
                1,
                "the cells seem to be separated by " + Dialect.name(found) + ", but by the descriptor they are"
                        + " separated by " + Dialect.name(declared),
                "add \"dialect\": {\"delimiter\": " + Dialect.json(found) + "} to the table " + resource.name() + " in "
                        + Descriptor.FILE + ", or save the file with " + Dialect.name(declared));
    }

    private CsvReader<Row> csv(RecordHandler handler, Reader text) {
        Dialect dialect = resource.dialect();
        var builder = CsvReader.builder()
                .fieldSeparator(dialect.delimiter())
                .quoteCharacter(dialect.quote())
                .trimWhitespacesAroundQuotes(dialect.skipsSpace())
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(BUFFER_CHARACTERS);
        dialect.comment()
                .ifPresent(mark -> builder.commentStrategy(CommentStrategy.READ).commentCharacter(mark));
        return builder.build(handler, text);
    }

    /**
     * Whether the last quote was never closed. Inside quotes a quote is doubled and outside of them it is a flaw of its
     * own, so an odd number tells; comments may hold any number.
     */
    private boolean isQuoteOpen(Text text, RecordHandler handler) throws IOException {
        return !handler.hasBareQuote()
                && (text.count(resource.dialect().quote()) - handler.quotesInComments()) % 2 == 1;
    }

    private static String reason(CsvParseException e) {
        @Nullable Throwable cause = e.getCause();
        String message = cause == null ? "" : String.valueOf(cause.getMessage());
        return message.startsWith("Unexpected character")
                ? "text follows a closing quote"
                : "a cell is longer than " + Limits.CELL_CHARACTERS + " characters, or its quote is never closed";
    }

    private void flaw(String file, int line, int column, String what, String cure) {
        flaws.add(file, line, column, what, cure);
    }
}
