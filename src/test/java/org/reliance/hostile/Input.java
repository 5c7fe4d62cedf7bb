package org.reliance.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Bytes for the program.
 *
 * @param number names it in its run
 * @param kind such as {@code query}
 * @param path without its query; empty where the bytes are no request
 * @param bytes as they go over the wire
 * @param ends whether nothing can follow: the sender then says so, or both would wait
 */
@SuppressWarnings("ArrayRecordComponent") // The bytes are read, never compared.
record Input(int number, String kind, String path, byte[] bytes, boolean ends) {

    private static final List<String> FOR_PROGRAMS = List.of("/api", "/actuator", "/embed", "/v3");

    /** Whether these bytes need not be answered: they are no whole request. */
    boolean mayBeDropped() {
        return ends;
    }

    /** Whether a program asks, and not a person's browser. */
    boolean isForPrograms() {
        return FOR_PROGRAMS.stream().anyMatch(start -> path.equals(start) || path.startsWith(start + "/"));
    }

    @Override
    public String toString() {
        String start = new String(bytes, 0, Math.min(bytes.length, 400), StandardCharsets.ISO_8859_1);
        StringBuilder shown = new StringBuilder("#" + number + " " + kind + ", " + bytes.length + " bytes: ");
        start.chars()
                .forEach(c -> shown.append(c >= 0x20 && c < 0x7f ? Character.toString(c) : "\\x%02x".formatted(c)));
        return shown.toString();
    }
}
