package org.reliance.paste;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which rows of a table are what.
 *
 * @param header the row of headings; empty where there is none
 * @param units a row of units below the headings
 * @param body the rows that are to be read
 * @param titles rows above the headings and notes below the body, which are put aside
 * @param periods the columns of the header that name periods, where the periods run across; else empty
 */
record Layout(Optional<Row> header, Optional<Row> units, List<Row> body, List<Row> titles, List<Integer> periods) {

    private static final int FEWEST_PERIODS = 3;
    /** Titles, notes and a header stand within so many rows. */
    private static final int DEEPEST_HEADER = 60;

    Layout {
        body = List.copyOf(body);
        titles = List.copyOf(titles);
        periods = List.copyOf(periods);
    }

    static Layout of(Table table, Optional<String> header) {
        return new Finding(table).find(header);
    }

    /** Whether each row is a series and the periods run across. */
    boolean isAcross() {
        return !periods.isEmpty();
    }

    /** The heading of that column; empty where there is none. */
    String heading(int column) {
        return header.map(row -> row.cell(column)).orElse("");
    }

    /** The widest row of header and body. */
    int width() {
        return Math.max(
                header.map(Row::width).orElse(0),
                body.stream().mapToInt(Row::width).max().orElse(0));
    }

    /** One look at a table; what its cells look like is found out once. */
    private static final class Finding {

        private final int width;
        private final List<Row> rows;
        private final IdentityHashMap<Row, List<Kind>> kinds = new IdentityHashMap<>();

        Finding(Table table) {
            this.width = table.width();
            this.rows = table.rows();
        }

        Layout find(Optional<String> chosen) {
            int first = firstOfBody();
            if (chosen.isPresent()) {
                return chosen.get().equals(Choices.NONE) ? below(Optional.empty(), first) : chosen(chosen.get());
            }
            for (int i = 0; i < Math.min(DEEPEST_HEADER, Math.min(rows.size(), first + 1)); i++) {
                List<Integer> periods = periodsAcross(i);
                if (!periods.isEmpty()) {
                    return across(i, periods);
                }
            }
            return below(header(first), first);
        }

        private Layout chosen(String line) {
            int index = IntStream.range(0, rows.size())
                    .filter(i -> Integer.toString(rows.get(i).line()).equals(line))
                    .findFirst()
                    .orElseThrow(() -> new Unreadable("refused.no-such-header", line));
            List<Integer> periods = periodsAcross(index);
            if (!periods.isEmpty()) {
                return across(index, periods);
            }
            return below(Optional.of(index), firstFrom(index + 1));
        }

        private List<Kind> kinds(Row row) {
            return kinds.computeIfAbsent(
                    row, it -> it.cells().stream().map(Kind::of).toList());
        }

        private int firstOfBody() {
            return firstFrom(0);
        }

        private int firstFrom(int start) {
            return IntStream.range(start, rows.size())
                    .filter(i -> isBody(rows.get(i)))
                    .findFirst()
                    .orElse(rows.size());
        }

        /** A row of a body holds a number or a period, and more than one cell where the table has more columns. */
        private boolean isBody(Row row) {
            return (row.filled() > 1 || width == 1) && kinds(row).stream().anyMatch(Kind::isValue);
        }

        /** The last row of headings above the body; a row of units below it is left for later. */
        private Optional<Integer> header(int first) {
            List<Integer> above = IntStream.range(0, first)
                    .filter(i -> rows.get(i).filled() > 1 || (width == 1 && i == first - 1))
                    .boxed()
                    .toList();
            if (above.isEmpty()) {
                return Optional.empty();
            }
            int last = above.getLast();
            boolean isBelowHeader = above.size() > 1 && isUnits(rows.get(last));
            return Optional.of(isBelowHeader ? above.get(above.size() - 2) : last);
        }

        /** A row in which the first cell is blank or every cell is in parentheses, or a unit. */
        private static boolean isUnits(Row row) {
            return row.cells().stream()
                    .filter(cell -> !cell.isEmpty())
                    .allMatch(cell -> (cell.startsWith("(") && cell.endsWith(")"))
                            || (cell.startsWith("[") && cell.endsWith("]"))
                            || row.cell(0).isEmpty()
                            || Units.isScale(cell)
                            || Units.isCurrency(cell)
                            || cell.startsWith("%"));
        }

        /** Rows of points: each row of the body is a point. */
        private Layout below(Optional<Integer> header, int first) {
            List<Row> titles = new ArrayList<>();
            Optional<Row> units = Optional.empty();
            for (int i = 0; i < Math.min(first, rows.size()); i++) {
                if (header.isPresent()
                        && i > header.get()
                        && rows.get(i).filled() > 0
                        && units.isEmpty()
                        && isUnits(rows.get(i))) {
                    units = Optional.of(rows.get(i));
                } else if (!Optional.of(i).equals(header)) {
                    titles.add(rows.get(i));
                }
            }
            int end = rows.size();
            while (end > first && isNote(rows.get(end - 1))) {
                end--;
            }
            List<Row> body = rows.subList(Math.min(first, end), end);
            titles.addAll(rows.subList(Math.max(first, end), rows.size()));
            return new Layout(header.map(rows::get), units, body, titles, List.of());
        }

        /** Words only: a note or a source below the body. */
        private boolean isNote(Row row) {
            return kinds(row).stream().noneMatch(kind -> kind.isValue() || kind == Kind.ABSENT);
        }

        private Layout across(int header, List<Integer> periods) {
            List<Row> body = new ArrayList<>();
            List<Row> titles = new ArrayList<>(rows.subList(0, header));
            for (Row row : rows.subList(header + 1, rows.size())) {
                boolean isSeries = periods.stream()
                        .map(column -> kind(row, column))
                        .anyMatch(kind -> kind.isValue() || kind == Kind.ABSENT);
                (isSeries ? body : titles).add(row);
            }
            return new Layout(Optional.of(rows.get(header)), Optional.empty(), body, titles, periods);
        }

        private Kind kind(Row row, int column) {
            return column < row.cells().size() ? kinds(row).get(column) : Kind.BLANK;
        }

        /**
         * The columns whose headings are periods, in order and of one form, with words at most before and behind them.
         * Empty where the row is no such header: a table whose first column holds periods has its points in rows.
         */
        private List<Integer> periodsAcross(int index) {
            Row row = rows.get(index);
            List<Integer> periods = IntStream.range(0, row.cells().size())
                    .filter(i -> kinds(row).get(i) == Kind.PERIOD)
                    .boxed()
                    .toList();
            boolean hasOthers = kinds(row).stream().anyMatch(kind -> kind == Kind.NUMBER || kind == Kind.ABSENT);
            if (periods.size() < FEWEST_PERIODS || hasOthers || !isInOrder(row, periods) || index + 1 == rows.size()) {
                return List.of();
            }
            int label = IntStream.range(0, row.cells().size())
                    .filter(i -> kinds(row).get(i) != Kind.PERIOD)
                    .findFirst()
                    .orElse(periods.getFirst());
            int column = Math.min(label, periods.getFirst());
            boolean isDown = rows.subList(index + 1, rows.size()).stream()
                    .filter(this::isBody)
                    .allMatch(below -> kind(below, column) == Kind.PERIOD);
            boolean hasBody = rows.subList(index + 1, rows.size()).stream().anyMatch(this::isBody);
            return hasBody && !(isDown && periods.getFirst() == column) && !isCrossTable(index, periods, isDown)
                    ? periods
                    : List.of();
        }

        /** Periods in the first column and in the headings: each cell has two of them. */
        private boolean isCrossTable(int index, List<Integer> periods, boolean isDown) {
            if (isDown
                    && periods.getFirst() > 0
                    && rows.subList(index + 1, rows.size()).stream()
                                    .filter(this::isBody)
                                    .count()
                            > 1) {
                throw new Unreadable(
                        "refused.cross-table", Integer.toString(rows.get(index).line()));
            }
            return false;
        }

        private static boolean isInOrder(Row row, List<Integer> periods) {
            List<String> cells =
                    periods.stream().map(i -> Marked.of(row.cell(i)).text()).toList();
            for (PeriodForm form : PeriodForm.values()) {
                List<Double> places = cells.stream()
                        .flatMap(cell -> form.read(cell).stream())
                        .map(period -> period.position())
                        .toList();
                if (places.size() == cells.size()) {
                    return isMonotone(places);
                }
            }
            return false;
        }

        private static boolean isMonotone(List<Double> places) {
            return IntStream.range(1, places.size()).allMatch(i -> places.get(i) > places.get(i - 1))
                    || IntStream.range(1, places.size()).allMatch(i -> places.get(i) < places.get(i - 1));
        }
    }
}
