package org.reliance.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What each column of a table with its points in rows is: by its heading where that says it, else by what it holds. */
final class Columns {

    /** Columns of so much text hold no values. */
    private static final double FEWEST_VALUES = 0.5;

    private static final int NONE = -1;

    private final Layout layout;
    private final int width;
    private final List<List<Kind>> kinds;
    private final Column.Role[] roles;
    private final int x;
    private final List<Integer> candidates = new ArrayList<>();

    Columns(Layout layout, Choices choices) {
        this.layout = layout;
        this.width = layout.width();
        this.kinds = IntStream.range(0, width)
                .mapToObj(i ->
                        layout.body().stream().map(row -> Kind.of(row.cell(i))).toList())
                .toList();
        this.roles = IntStream.range(0, width)
                .mapToObj(i -> Headings.findRole(layout.heading(i)).orElse(Column.Role.UNUSED))
                .toArray(Column.Role[]::new);
        this.x = choices.x().isPresent() ? chosenX(choices.x().get()) : findX();
        if (x != NONE) {
            take(Column.Role.X, x);
        }
        dropOthers(Column.Role.X, x);
        chooseY(choices.y());
    }

    private int chosenX(String text) {
        return text.equals(Choices.NONE) ? NONE : require(Choice.X, text);
    }

    /** The column of that number or heading. */
    private int require(Choice choice, String text) {
        return IntStream.range(0, width)
                .filter(i -> Integer.toString(i + 1).equals(text)
                        || layout.heading(i).equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new Unreadable("refused.no-such-column", choice.id(), Cell.shorten(text)));
    }

    /** The column whose heading names x and whose cells are places; else the first of periods; else the first of two. */
    private int findX() {
        List<Integer> named = where(i -> roles[i] == Column.Role.X);
        Optional<Integer> withPeriods =
                named.stream().filter(i -> isOf(i, Kind.PERIOD)).findFirst();
        if (withPeriods.isPresent()) {
            return withPeriods.get();
        }
        if (!named.isEmpty()) {
            return named.getFirst();
        }
        if (countFilled() < 2) {
            return NONE;
        }
        List<Integer> free = where(i -> roles[i] == Column.Role.UNUSED || roles[i] == Column.Role.INDEX);
        return free.stream()
                .filter(i -> isOf(i, Kind.PERIOD) && (i.equals(free.getFirst()) || isAxis(i)))
                .findFirst()
                .or(() -> firstOfSeveralNumeric(free))
                .or(() -> free.stream().findFirst())
                .orElse(NONE);
    }

    /** A single column of numbers is y; what stands beside it should have been x, and its lines say why it is not. */
    private Optional<Integer> firstOfSeveralNumeric(List<Integer> free) {
        List<Integer> numeric = free.stream().filter(this::isNumeric).toList();
        return numeric.size() > 1 ? Optional.of(numeric.getFirst()) : Optional.empty();
    }

    /** Whether periods behind another column are an axis: bare years could be values, unless they run in equal steps. */
    private boolean isAxis(int column) {
        List<String> cells = layout.body().stream()
                .map(row -> Marked.of(row.cell(column)).text())
                .filter(cell -> !cell.isEmpty())
                .toList();
        if (cells.stream().anyMatch(cell -> PeriodForm.YEAR.read(cell).isEmpty())) {
            return true;
        }
        return cells.size() > 2
                && IntStream.range(1, cells.size())
                                .mapToObj(i -> Integer.parseInt(cells.get(i)) - Integer.parseInt(cells.get(i - 1)))
                                .distinct()
                                .count()
                        == 1;
    }

    private long countFilled() {
        return IntStream.range(0, width)
                .filter(i -> kinds.get(i).stream().anyMatch(kind -> kind != Kind.BLANK))
                .count();
    }

    private void chooseY(Optional<String> chosen) {
        if (chosen.isPresent()) {
            int y = require(Choice.Y, chosen.get());
            dropOthers(Column.Role.Y, y);
            take(Column.Role.Y, y);
            return;
        }
        List<Integer> named = where(i -> roles[i] == Column.Role.Y);
        List<Integer> free = where(i -> i != x && roles[i] == Column.Role.UNUSED && !isCounter(i));
        List<Integer> counted = where(i -> i != x && roles[i] == Column.Role.INDEX && !isIndex(i) && isNumeric(i));
        List<Integer> plain = free.stream().filter(this::isNumeric).toList();
        // "n" may head row numbers or a count: the latter where nothing else could be y.
        List<Integer> numeric = plain.isEmpty() ? counted : plain;
        if (named.size() == 1) {
            return;
        }
        if (named.isEmpty()) {
            candidates.addAll(numeric.isEmpty() && free.size() == 1 ? free : numeric);
        } else {
            candidates.addAll(named);
            named.forEach(i -> roles[i] = Column.Role.UNUSED);
        }
        if (candidates.size() == 1) {
            take(Column.Role.Y, candidates.getFirst());
        }
    }

    /** Rows counted 1, 2, 3 beside a column of periods and another of numbers are no values. */
    private boolean isCounter(int i) {
        boolean hasOthers =
                where(other -> other != i && other != x && isNumeric(other)).size() > 0;
        if (hasOthers && x != NONE && layout.heading(i).isEmpty() && isOf(x, Kind.PERIOD) && isIndex(i)) {
            roles[i] = Column.Role.INDEX;
            return true;
        }
        return false;
    }

    private boolean isIndex(int column) {
        List<Row> body = layout.body();
        return body.size() > 2
                && IntStream.range(0, body.size())
                        .allMatch(i -> body.get(i).cell(column).equals(Integer.toString(i + 1)));
    }

    private void take(Column.Role role, int column) {
        roles[column] = role;
    }

    private void dropOthers(Column.Role role, int kept) {
        where(i -> i != kept && roles[i] == role).forEach(i -> roles[i] = Column.Role.UNUSED);
    }

    private List<Integer> where(Predicate<Integer> isSo) {
        return IntStream.range(0, width).boxed().filter(isSo).toList();
    }

    private boolean isOf(int column, Kind kind) {
        return share(column, it -> it == kind) > FEWEST_VALUES;
    }

    private boolean isNumeric(int column) {
        return kinds.get(column).stream().anyMatch(Kind::isValue)
                && share(column, kind -> kind.isValue() || kind == Kind.ABSENT) >= FEWEST_VALUES;
    }

    private double share(int column, Predicate<Kind> isSo) {
        List<Kind> filled =
                kinds.get(column).stream().filter(kind -> kind != Kind.BLANK).toList();
        return filled.isEmpty() ? 0 : (double) filled.stream().filter(isSo).count() / filled.size();
    }

    /** The columns that could be y where no one of them is; each with its heading and what stands in it. */
    List<Option> listOpen() {
        return find(Column.Role.Y).isPresent()
                ? List.of()
                : candidates.stream().map(this::option).toList();
    }

    private Option option(int column) {
        String sample = layout.body().stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .limit(3)
                .collect(Collectors.joining(" · "));
        String heading = layout.heading(column);
        return new Option(
                Integer.toString(column + 1),
                heading.isEmpty()
                        ? Words.say("option.column", column + 1, Cell.shorten(sample))
                        : Words.say("option.heading", Cell.shorten(heading), Cell.shorten(sample)));
    }

    /** The column of that role. */
    Optional<Integer> find(Column.Role role) {
        return where(i -> roles[i] == role).stream().findFirst();
    }

    /** All columns that hold something or have a heading. */
    List<Column> list() {
        return where(i -> !layout.heading(i).isEmpty() || kinds.get(i).stream().anyMatch(kind -> kind != Kind.BLANK))
                .stream()
                .map(i -> new Column(i + 1, roles[i], layout.heading(i)))
                .toList();
    }

    /** Columns of words that tell several series apart, which stand below each other. */
    List<Integer> listKeys() {
        return where(i -> roles[i] == Column.Role.UNUSED && !isNumeric(i));
    }

    /** Numbers of all columns but x and one more, which are written in the same way. */
    List<NumberToken> listNumbersBesideXAnd(int column) {
        return IntStream.range(0, width)
                .filter(i -> i != column && i != x)
                .boxed()
                .flatMap(i -> layout.body().stream().map(row -> NumberScanner.scan(row.cell(i))))
                .flatMap(scan -> scan instanceof Scan.Found(NumberToken token) ? Stream.of(token) : Stream.empty())
                .toList();
    }

    /** Whether year and month, or year and quarter, stand in columns of their own. */
    Optional<Integer> findPartOfYear() {
        return x != NONE && Headings.is(layout.heading(x), "year", "jahr", "год")
                ? where(i -> i != x
                                && Headings.is(
                                        layout.heading(i), "month", "quarter", "monat", "quartal", "месяц", "квартал"))
                        .stream()
                        .findFirst()
                : Optional.empty();
    }
}
