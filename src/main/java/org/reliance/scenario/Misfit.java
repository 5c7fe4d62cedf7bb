package org.reliance.scenario;

import java.util.Map;

/**
 * Something of a catalogue that is sound in itself and yet cannot be used, and the row of the data package that says so.
 *
 * @param table name of the table
 * @param row texts of columns that single the row out: {@code id}, or what it joins
 * @param field the column that is at fault
 * @param what what is wrong
 * @param cure what would be right
 */
public record Misfit(String table, Map<String, String> row, String field, String what, String cure) {

    public Misfit {
        row = Map.copyOf(row);
    }

    /** A row that has an id. */
    public static Misfit of(String table, String id, String field, String what, String cure) {
        return new Misfit(table, Map.of("id", id), field, what, cure);
    }

    @Override
    public String toString() {
        return table + " " + row + " " + field + ": " + what + "; " + cure;
    }
}
