package org.reliance.catalogue.file;

/**
 * One row of a table, with as many cells as the schema has fields; an empty cell is the empty text.
 *
 * <p>A row that was too short or too long is {@linkplain #isWhole() not whole}: its first cells are kept, so that rows
 * elsewhere that name it are not faulted for its flaw.
 */
final class Row {

    private final String file;
    private final int line;
    private final String[] cells;
    private final boolean whole;

    /** Takes the array over; nobody may change it afterwards. */
    Row(String file, int line, String[] cells, boolean whole) {
        this.file = file;
        this.line = line;
        this.cells = cells;
        this.whole = whole;
    }

    /** The file that it stands in. */
    String file() {
        return file;
    }

    /** The line on which it begins, from 1. */
    int line() {
        return line;
    }

    String cell(int index) {
        return cells[index];
    }

    boolean isWhole() {
        return whole;
    }
}
