package org.reliance.catalogue.file;

import java.util.List;

/**
 * A table as it was read.
 *
 * @param isComplete whether all its rows are here; when not, nothing can be said about what it lacks
 */
record Sheet(Resource resource, List<Row> rows, boolean isComplete) {

    Sheet {
        rows = List.copyOf(rows);
    }

    static Sheet unread(Resource resource) {
        return new Sheet(resource, List.of(), false);
    }

    String file() {
        return resource.file();
    }
}
