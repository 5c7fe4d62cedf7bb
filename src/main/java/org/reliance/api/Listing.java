package org.reliance.api;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reliance.render.CsvLine;

/**
 * Rows of one kind, as JSON and as CSV.
 *
 * @param dataVersion version of the data package
 * @param total how many rows there are
 * @param rows column to value; a value that is absent is null, and the column {@code absent} says why
 */
record Listing(String dataVersion, int total, List<SequencedMap<String, @Nullable Object>> rows) {

    static Listing of(String dataVersion, List<SequencedMap<String, @Nullable Object>> rows) {
        return new Listing(dataVersion, rows.size(), rows);
    }

    /** The rows as CSV; the columns are those of all rows. */
    String csv() {
        SequencedSet<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.sequencedKeySet()));
        return Stream.concat(
                        Stream.of(CsvLine.of(List.copyOf(columns))),
                        rows.stream()
                                .map(row -> CsvLine.of(columns.stream()
                                        .map(column -> cell(row.get(column)))
                                        .toList())))
                .collect(Collectors.joining());
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list -> list.stream().map(Objects::toString).collect(Collectors.joining(" "));
            case java.util.Map<?, ?> reasons ->
                reasons.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .collect(Collectors.joining("; "));
            case Double number ->
                java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }
}
