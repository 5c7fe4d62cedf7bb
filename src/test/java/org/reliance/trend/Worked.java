package org.reliance.trend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A worked example from a book: rows of numbers, y first, then x. */
final class Worked {

    private Worked() {}

    static List<DataPoint> points(String name) {
        return rows(name).stream()
                .map(row -> DataPoint.of(row.get(1), row.getFirst()))
                .toList();
    }

    static List<List<Double>> rows(String name) {
        return lines("worked/" + name).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line ->
                        Arrays.stream(line.split(" ", -1)).map(Double::valueOf).toList())
                .toList();
    }

    static List<String> lines(String name) {
        try (var stream = Worked.class.getResourceAsStream(name + ".txt")) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
