package org.reliance.server;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An answer as it came over the connection. */
record Answer(int status, Map<String, List<String>> headers, String body) {

    static Answer of(String text) {
        String[] parts = text.split("\r\n\r\n", 2);
        String[] lines = parts[0].split("\r\n", -1);
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Arrays.stream(lines).skip(1).forEach(line -> {
            String[] header = line.split(": ?", 2);
            headers.merge(header[0], List.of(header[1]), (some, more) -> {
                throw new AssertionError("twice: " + header[0]);
            });
        });
        return new Answer(Integer.parseInt(lines[0].split(" ", -1)[1]), headers, parts[1]);
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).map(List::getFirst);
    }
}
