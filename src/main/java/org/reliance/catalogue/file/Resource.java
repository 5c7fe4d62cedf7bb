package org.reliance.catalogue.file;

import java.nio.charset.Charset;
import java.util.List;

/**
 * One table as the descriptor declares it.
 *
 * @param paths its files, one after the other; at least one
 * @param charset the encoding of its files
 */
record Resource(
        String name,
        List<String> paths,
        Charset charset,
        Dialect dialect,
        List<Field> fields,
        List<String> primaryKey,
        List<ForeignKey> foreignKeys,
        Json.Place place) {

    Resource {
        paths = List.copyOf(paths);
        fields = List.copyOf(fields);
        primaryKey = List.copyOf(primaryKey);
        foreignKeys = List.copyOf(foreignKeys);
    }

    /** The file that stands for the table in a message about all of it. */
    String file() {
        return paths.getFirst();
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
