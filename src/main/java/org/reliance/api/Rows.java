package org.reliance.api;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reliance.render.CsvLine;

/**
 * Entries as rows, each made when it is written and then forgotten, so that a hundred thousand need the room of one. A
 * row is column to value; a value that is absent is null, and the column {@code absent} says why.
 *
 * @param <E> what is listed
 */
final class Rows<E> extends AbstractList<SequencedMap<String, @Nullable Object>> {

    private final List<E> entries;
    private final Function<E, Line> line;

    Rows(List<E> entries, Function<E, Line> line) {
        this.entries = entries;
        this.line = line;
    }

    @Override
    public SequencedMap<String, @Nullable Object> get(int index) {
        return line.apply(entries.get(index)).row();
    }

    @Override
    public int size() {
        return entries.size();
    }

    /**
     * Writes the rows as CSV.
     *
     * @param example gives the columns, which all entries of a kind share; none when there is no entry at all
     */
    void writeCsv(Appendable out, Optional<E> example) throws IOException {
        List<String> columns = example.map(
                        entry -> List.copyOf(line.apply(entry).row().sequencedKeySet()))
                .orElse(List.of());
        out.append(CsvLine.of(columns));
        for (SequencedMap<String, @Nullable Object> row : this) {
            out.append(CsvLine.of(
                    columns.stream().map(column -> cell(row.get(column))).toList()));
        }
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list -> list.stream().map(Objects::toString).collect(Collectors.joining(" "));
            case Map<?, ?> reasons ->
                reasons.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .collect(Collectors.joining("; "));
            case Double number ->
                BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }
}
