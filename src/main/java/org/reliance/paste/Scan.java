package org.reliance.paste;

/** What a cell says where a number is expected. */
sealed interface Scan {

    /** A number as it is written. */
    record Found(NumberToken token) implements Scan {}

    /**
     * No number, and the cell says so.
     *
     * @param marker what stands for it; empty for an empty cell
     * @param flags what stands beside the marker; may be empty
     */
    record Absent(String marker, String flags) implements Scan {}

    /** Neither; the reason in words. */
    record Fault(String reason) implements Scan {}
}
