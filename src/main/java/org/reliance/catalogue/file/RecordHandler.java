package org.reliance.catalogue.file;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Receives cells from the CSV parser and holds them against the header and the limits. */
final class RecordHandler extends AbstractBaseCsvCallbackHandler<Row> {

    private static final String NO_CELL = "";

    private final Resource resource;
    private final String file;
    private final char quote;
    private final Flaws flaws;
    private final int width;
    private final Echoes[] echoes;
    private String[] cells;
    private boolean isHeaderRead;
    private boolean isHeaderRight = true;
    private long quotesInComments;
    private boolean hasBareQuote;
    private int lastLine = 1;
    private int lastColumn = 1;

    RecordHandler(Resource resource, String file, Flaws flaws) {
        this.resource = resource;
        this.file = file;
        this.quote = resource.dialect().quote();
        this.flaws = flaws;
        this.width = resource.fields().size();
        this.echoes = new Echoes[width];
        Arrays.setAll(echoes, _ -> new Echoes());
        this.cells = blank();
    }

    /** Says whether the first row is one of field names. */
    void begin(boolean hasHeader) {
        isHeaderRead = !hasHeader;
    }

    /** Whether the row of field names is still to come. */
    boolean awaitsHeader() {
        return !isHeaderRead;
    }

    /** The line on which the record begins that is being read. */
    int line() {
        return Math.clamp(getStartingLineNumber(), 1, Integer.MAX_VALUE);
    }

    /** The field that is being read. */
    int column() {
        return getFieldCount() + 1;
    }

    /** The line on which the last record with a cell begins. */
    int lastLine() {
        return lastLine;
    }

    /** The last field that was read. */
    int lastColumn() {
        return lastColumn;
    }

    boolean isHeaderRight() {
        return isHeaderRight;
    }

    /** Whether a quote was met in a cell that is not in quotes. */
    boolean hasBareQuote() {
        return hasBareQuote;
    }

    long quotesInComments() {
        return quotesInComments;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells = blank();
    }

    @Override
    protected void handleField(int index, char[] text, int offset, int length, boolean quoted) {
        lastLine = line();
        lastColumn = index + 1;
        int skipped = quoted ? 0 : leadingSpaces(text, offset, length);
        take(index, text, offset + skipped, length - skipped, quoted);
    }

    @Override
    protected void handleComment(char[] text, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (text[i] == quote) {
                quotesInComments++;
            }
        }
    }

    private int leadingSpaces(char[] text, int offset, int length) {
        int count = 0;
        while (resource.dialect().skipsSpace() && count < length && text[offset + count] == ' ') {
            count++;
        }
        return count;
    }

    private void take(int index, char[] text, int offset, int length, boolean quoted) {
        requireReadable(index, text, offset, length, quoted);
        if (length > Limits.CELL_CHARACTERS) {
            flaw(index, "the cell has " + length + " characters", "keep it within " + Limits.CELL_CHARACTERS);
            return;
        }
        if (index >= width || length == 0) {
            return;
        }
        String cell = echoes[index].of(text, offset, length);
        cells[index] = isHeaderRead ? plain(index, cell) : cell;
    }

    private String plain(int index, String cell) {
        Field field = resource.fields().get(index);
        if (field.missing().contains(cell)) {
            return NO_CELL;
        }
        Optional<String> plain = field.form().plain(cell);
        if (plain.isEmpty()) {
            String example = field.form().example();
            flaw(index, Flaw.quote(cell) + " is not " + example, "write it so, or change the field in the descriptor");
        }
        return plain.orElse(cell);
    }

    @Override
    protected @Nullable Row buildRecord() {
        int count = getFieldCount();
        if (getRecordType() != RecordType.DATA) {
            return null;
        }
        if (!isHeaderRead) {
            isHeaderRight = holdsHeader(count);
            isHeaderRead = true;
        } else if (count != width) {
            flaw(
                    Math.min(count, width),
                    "the row has " + count + " cells and the header " + width,
                    "give every field its cell; put a cell with "
                            + Dialect.name(resource.dialect().delimiter()) + " in quotes");
        }
        return new Row(file, line(), cells, count == width);
    }

    private boolean holdsHeader(int count) {
        List<String> wanted = resource.fields().stream().map(Field::name).toList();
        boolean isRight = count == width;
        for (int i = 0; i < width; i++) {
            if (!cells[i].equals(wanted.get(i))) {
                String found = i < count ? "the header has " + Flaw.quote(cells[i]) : "the header ends";
                flaw(i, found + " where the schema has " + Flaw.quote(wanted.get(i)), "let both say the same");
                isRight = false;
            }
        }
        if (count > width) {
            flaw(width, "the header has " + count + " fields and the schema " + width, "let both say the same");
        }
        return isRight;
    }

    private void requireReadable(int index, char[] text, int offset, int length, boolean quoted) {
        for (int i = offset; i < offset + length; i++) {
            char c = text[i];
            if ((c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == 0x7f || c >= 0xfffe) {
                flaw(index, "the cell holds the control character U+%04X".formatted((int) c), "take it out");
            } else if (c == quote && !quoted) {
                hasBareQuote = true;
                flaw(index, "a quote stands in a cell without quotes", "put the cell in quotes and double the quote");
            }
        }
    }

    private void flaw(int index, String what, String cure) {
        String field =
                index < width && isHeaderRead ? resource.fields().get(index).name() + ": " : "";
        flaws.add(file, line(), index + 1, field + what, cure);
    }

    private String[] blank() {
        String[] blank = new String[width];
        Arrays.fill(blank, NO_CELL);
        return blank;
    }
}
