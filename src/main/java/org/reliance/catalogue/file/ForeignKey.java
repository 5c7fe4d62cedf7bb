package org.reliance.catalogue.file;

import java.util.List;

/**
 * Fields whose values must be found in another table, or in the same.
 *
 * @param fields in this table
 * @param table name of the other table
 * @param targets its fields, as many as {@code fields}
 */
record ForeignKey(List<String> fields, String table, List<String> targets, Json.Place place) {
    ForeignKey {
        fields = List.copyOf(fields);
        targets = List.copyOf(targets);
    }
}
