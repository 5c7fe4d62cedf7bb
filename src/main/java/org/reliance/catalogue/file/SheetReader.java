package org.reliance.catalogue.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the bytes of a CSV file into rows. Both kinds of line end are read; empty lines are skipped. */
final class SheetReader {

    private static final int BUFFER_CHARACTERS = 1 << 16;

    private final Resource resource;
    private final Flaws flaws;
    private final int maxRows;
    private final List<Row> rows = new ArrayList<>();

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

    Sheet read(byte[] bytes) {
        if (!TextGate.passes(resource.path(), bytes, flaws)) {
            return Sheet.unread(resource);
        }
        RecordHandler handler = new RecordHandler(resource, flaws);
        try (Reader text = text(bytes);
                CsvReader<Row> reader = csv(handler, text)) {
            boolean isComplete = takeRows(reader.iterator(), handler);
            if (isComplete && isQuoteOpen(bytes, handler)) {
                flaw(handler.lastLine(), handler.lastColumn(), "a quote is opened and never closed", "close it");
                isComplete = false;
            }
            return new Sheet(resource, rows, isComplete);
        } catch (CsvParseException e) {
            flaw(handler.line(), handler.column(), reason(e), "put the cell in quotes and double the quotes within");
        } catch (IOException | UncheckedIOException e) {
            flaw(handler.line(), 1, "the file cannot be read on", "read the package again");
        }
        return new Sheet(resource, rows, false);
    }

    private boolean takeRows(Iterator<Row> records, RecordHandler handler) {
        if (!records.hasNext()) {
            flaw(1, 1, "the file is empty", "begin it with a row of field names");
            return false;
        }
        records.next();
        if (!handler.isHeaderRight()) {
            return false;
        }
        while (records.hasNext()) {
            Row row = records.next();
            if (rows.size() == maxRows) {
                flaw(row.line(), 1, "the table has more than " + maxRows + " rows", "split the package or thin it out");
                return false;
            }
            rows.add(row);
        }
        return true;
    }

    private static Reader text(byte[] bytes) {
        int start = TextGate.markLength(bytes);
        return new InputStreamReader(
                new ByteArrayInputStream(bytes, start, bytes.length - start), StandardCharsets.UTF_8);
    }

    private static CsvReader<Row> csv(RecordHandler handler, Reader text) {
        return CsvReader.builder()
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(BUFFER_CHARACTERS)
                .build(handler, text);
    }

    /**
     * Whether the last quote was never closed. Inside quotes a quote is doubled and outside of them it is a flaw of its
     * own, so an odd number tells.
     */
    private static boolean isQuoteOpen(byte[] bytes, RecordHandler handler) {
        return !handler.hasBareQuote() && TextGate.count(bytes, bytes.length, '"') % 2 == 1;
    }

    private static String reason(CsvParseException e) {
        @Nullable Throwable cause = e.getCause();
        String message = cause == null ? "" : String.valueOf(cause.getMessage());
        return message.startsWith("Unexpected character")
                ? "text follows a closing quote"
                : "a cell is longer than " + Limits.CELL_CHARACTERS + " characters, or its quote is never closed";
    }

    private void flaw(int line, int column, String what, String cure) {
        flaws.add(resource.path(), line, column, what, cure);
    }
}
