package org.reliance.catalogue.file;

import java.util.List;
import java.util.Set;

/**
 * One table as the descriptor declares it.
 *
 * @param missing the texts that mean that a cell holds nothing
 */
record Resource(
        String name,
        String path,
        List<Field> fields,
        List<String> primaryKey,
        List<ForeignKey> foreignKeys,
        Set<String> missing,
        Json.Place place) {

    Resource {
        fields = List.copyOf(fields);
        primaryKey = List.copyOf(primaryKey);
        foreignKeys = List.copyOf(foreignKeys);
        missing = Set.copyOf(missing);
    }

    /** Index of the field of that name, or -1. */
    int indexOf(String field) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(field)) {
                return i;
            }
        }
        return -1;
    }

    boolean hasField(String field) {
        return indexOf(field) >= 0;
    }
}
