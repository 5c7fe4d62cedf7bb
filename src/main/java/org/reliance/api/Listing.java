package org.reliance.api;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a list, as JSON.
 *
 * @param dataVersion version of the data package
 * @param total how many entries the filters leave, of which {@code rows} are some or all
 * @param offset how many entries come before the first row
 * @param next address of the rows that follow; null when these are the last
 */
record Listing(
        String dataVersion, int total, int offset, @Nullable String next, Rows<?> rows) {

    /** A list that is never long enough to be handed out in stretches. */
    static Listing whole(String dataVersion, Rows<?> rows) {
        return new Listing(dataVersion, rows.size(), 0, null, rows);
    }
}
