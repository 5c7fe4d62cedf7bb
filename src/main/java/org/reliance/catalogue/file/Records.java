package org.reliance.catalogue.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reliance.quantity.Period;

/** The rows of one table, read by the names of its columns. */
final class Records {

    /** Something with a place in an order. */
    private record Placed<V>(int position, V value) {}

    private final Sheet sheet;
    private final TableLayout layout;
    private final Flaws flaws;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Set<String> ids;
    private final Map<String, Period> periods = new HashMap<>();

    Records(Sheet sheet, TableLayout layout, Flaws flaws) {
        this.sheet = sheet;
        this.layout = layout;
        this.flaws = flaws;
        List<Field> fields = sheet.resource().fields();
        for (int i = 0; i < fields.size(); i++) {
            columns.put(fields.get(i).name(), i);
        }
        this.ids = sheet.rows().stream().map(row -> row.cell(column("id"))).collect(Collectors.toUnmodifiableSet());
    }

    /** The rows that are whole, each to be read anew. */
    List<Cells> list() {
        return sheet.rows().stream()
                .filter(Row::isWhole)
                .map(row -> new Cells(this, row))
                .toList();
    }

    /** What the rows make of themselves, by the text in one of their columns, in the order of the file. */
    <V> Map<String, List<V>> grouped(String column, Function<Cells, Optional<V>> mapping) {
        Map<String, List<V>> groups = new HashMap<>();
        list().forEach(cells -> mapping.apply(cells)
                .ifPresent(value -> groups.computeIfAbsent(cells.text(column), _ -> new ArrayList<>())
                        .add(value)));
        return groups;
    }

    /** As {@link #grouped}, in the order of the column {@code position}. */
    <V> Map<String, List<V>> placed(String column, Function<Cells, Optional<V>> mapping) {
        Map<String, List<V>> sorted = new HashMap<>();
        grouped(column, cells -> {
                    int position = cells.needCount("position");
                    return mapping.apply(cells).map(value -> new Placed<>(position, value));
                })
                .forEach((id, values) -> sorted.put(
                        id,
                        values.stream()
                                .sorted(Comparator.comparingInt(Placed::position))
                                .map(Placed::value)
                                .toList()));
        return sorted;
    }

    /** Notes a flaw at every row that says of the same two things what an earlier one has said. */
    void requireOncePerPair(String first, String second) {
        Set<List<String>> met = new HashSet<>();
        for (Cells cells : list()) {
            String one = cells.text(first);
            String other = cells.text(second);
            cells.require(
                    met.add(List.of(one, other)),
                    second,
                    Flaw.quote(other) + " is given twice for " + Flaw.quote(one),
                    "keep one of the rows");
        }
    }

    /** Notes a flaw at the first row beyond so many that name the same thing. */
    void requireFew(String owner, int most) {
        Map<String, Integer> counts = new HashMap<>();
        for (Cells cells : list()) {
            cells.require(
                    counts.merge(cells.text(owner), 1, Integer::sum) != most + 1,
                    owner,
                    "more than " + most + " rows name " + Flaw.quote(cells.text(owner)),
                    "keep the " + most + " that matter most");
        }
    }

    /** Whether a row of that id exists; also when the table could not be read to its end. */
    boolean mayHave(String id) {
        return ids.contains(id) || !sheet.isComplete();
    }

    boolean isComplete() {
        return sheet.isComplete();
    }

    String file() {
        return sheet.file();
    }

    int column(String field) {
        return findColumn(field)
                .orElseThrow(() -> new IllegalStateException(
                        "the table " + sheet.resource().name() + " has no column " + field));
    }

    /** Where the column is; nowhere if it is one that a package may leave out. */
    Optional<Integer> findColumn(String field) {
        Optional<Integer> column = Optional.ofNullable(columns.get(field));
        if (column.isEmpty() && !layout.columns().contains(field)) {
            throw new IllegalStateException("the layout of " + layout.id() + " has no column " + field);
        }
        return column;
    }

    /**
     * The period that the text means; the same for the same text.
     *
     * @throws IllegalArgumentException when it means none
     */
    Period period(String text) {
        return periods.computeIfAbsent(text, Period::of);
    }

    /** Notes that the row names something that is not there. */
    void absent(Row row, String field, String what, String cure) {
        flaws.addAbsent(row.file(), row.line(), column(field) + 1, field + ": " + what, cure);
    }

    void flaw(Row row, String field, String what, String cure) {
        flaws.add(row.file(), row.line(), findColumn(field).orElse(0) + 1, field + ": " + what, cure);
    }
}
