package org.reliance.paste;

import java.util.List;

/**
 * A line of a table that holds something.
 *
 * @param line its number in the text, from 1
 * @param cells its cells without blanks around them
 */
record Row(int line, List<String> cells) {

    Row {
        cells = List.copyOf(cells);
    }

    /** The cell of that column; empty beyond the end. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** How many cells hold something. */
    long filled() {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }

    /** How many cells there are up to the last that holds something. */
    int width() {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    /** What stands in it, for a report. */
    String text() {
        return Cell.shorten(
                String.join(" ", cells.stream().filter(cell -> !cell.isEmpty()).toList()));
    }
}
