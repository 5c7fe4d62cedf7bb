package org.reliance.paste;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One table read under one set of choices. */
final class Interpretation {

    private static final int SHOWN_ROWS = 5;
    private static final int FEWEST_IN_ONE_ROW = 3;

    private final Table table;
    private final Choices choices;
    private final List<String> remarks = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private List<Column> columns = List.of();
    private List<Option> series = List.of();
    private Optional<Layout> layout = Optional.empty();

    Interpretation(Table table, Choices choices) {
        this.table = table;
        this.choices = choices;
    }

    /** The points, a question or a refusal. */
    Pasted read() {
        try {
            Layout found = Layout.of(table, choices.header());
            layout = Optional.of(found);
            if (found.body().isEmpty()) {
                throw new Unreadable("refused.no-rows");
            }
            if (found.body().size() > PasteReader.MOST_ROWS) {
                throw new Unreadable("refused.too-many-rows", found.body().size(), PasteReader.MOST_ROWS);
            }
            found.titles().forEach(row -> remarks.add(Words.say("remark.title", line(row.line()), row.text())));
            found.units().ifPresent(row -> remarks.add(Words.say("remark.units", line(row.line()), row.text())));
            return found.isAcross()
                    ? across(found)
                    : isOneRow(found) ? oneRow(found.body().getFirst()) : down(found);
        } catch (Unreadable e) {
            return blank().withRefusal(e.reason());
        }
    }

    private static String line(int number) {
        return Integer.toString(number);
    }

    /** Years across: one row, or the one that was chosen, turned. */
    private Pasted across(Layout layout) {
        List<Option> rows = new ArrayList<>();
        for (Row row : layout.body()) {
            rows.add(new Option(line(row.line()), label(layout, row)));
        }
        int chosen = rows.size() == 1 && choices.series().isEmpty() ? 0 : choose(rows);
        if (rows.size() > 1) {
            series = rows;
        }
        if (chosen < 0) {
            return blank().withQuestion(which(rows, "question.row"));
        }
        Row row = layout.body().get(chosen);
        int last = layout.periods().getLast();
        for (int i = last + 1; i < row.width(); i++) {
            if (!row.cell(i).isEmpty() && !layout.periods().contains(i)) {
                remarks.add(Words.say(
                        "remark.cell", line(row.line()), Cell.shorten(row.cell(i)), Cell.shorten(layout.heading(i))));
            }
        }
        remarks.add(Words.say("remark.turned", line(row.line())));
        List<Entry> entries = layout.periods().stream()
                .map(i -> Entry.of(row.line(), layout.heading(i), row.cell(i)))
                .toList();
        List<NumberToken> others = layout.body().stream()
                .filter(other -> !other.equals(row))
                .limit(SHOWN_ROWS)
                .flatMap(other -> layout.periods().stream().map(other::cell))
                .flatMap(Interpretation::token)
                .toList();
        return points(entries, "", label(layout, row), others, true);
    }

    /** The words of a row before its first period. */
    private static String label(Layout layout, Row row) {
        String label = IntStream.range(0, layout.periods().getFirst())
                .mapToObj(row::cell)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(", "));
        return label.isEmpty() ? Words.say("option.row", line(row.line())) : Cell.shorten(label);
    }

    /** Which of these was chosen: by id or by name; -1 where none was. */
    private int choose(List<Option> options) {
        if (choices.series().isEmpty()) {
            return -1;
        }
        String wanted = choices.series().get();
        List<Integer> found = IntStream.range(0, options.size())
                .filter(i -> options.get(i).label().equalsIgnoreCase(wanted))
                .boxed()
                .toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        return IntStream.range(0, options.size())
                .filter(i -> options.get(i).id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Unreadable("refused.no-such-series", Cell.shorten(wanted)));
    }

    private static Question which(List<Option> options, String key) {
        return new Question(
                key.equals("question.column") ? Choice.Y : Choice.SERIES,
                Words.say(key, options.size()),
                options.stream()
                        .map(option -> new Question.Reading(option.id(), option.label(), List.of()))
                        .toList());
    }

    /** One line of numbers alone. */
    private static boolean isOneRow(Layout layout) {
        return layout.body().size() == 1
                && layout.header().isEmpty()
                && layout.body().getFirst().width() >= FEWEST_IN_ONE_ROW
                && layout.body().getFirst().cells().stream()
                        .allMatch(cell -> cell.isEmpty() || Kind.of(cell) == Kind.NUMBER);
    }

    private Pasted oneRow(Row row) {
        List<String> cells = row.cells().subList(0, row.width());
        remarks.add(Words.say("remark.numbered", cells.size()));
        return points(
                IntStream.range(0, cells.size())
                        .mapToObj(i -> Entry.of(row.line(), Integer.toString(i + 1), cells.get(i)))
                        .toList(),
                "",
                "",
                List.of(),
                false);
    }

    private Pasted down(Layout layout) {
        Columns found = new Columns(layout, choices);
        columns = found.list();
        List<Option> open = found.listOpen();
        if (open.size() > 1) {
            return blank().withQuestion(which(open, "question.column"));
        }
        int y = found.find(Column.Role.Y).orElseThrow(() -> new Unreadable("refused.no-values"));
        List<Row> rows =
                layout.body().stream().filter(row -> isWhole(layout, row, y)).toList();
        Optional<Integer> x = found.find(Column.Role.X);
        if (x.isEmpty()) {
            remarks.add(Words.say("remark.numbered", rows.size()));
        }
        Optional<Integer> part = found.findPartOfYear();
        List<Integer> keys = found.listKeys();
        Bounds bounds = Bounds.of(found);
        List<Keyed> keyed = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            keyed.add(new Keyed(entry(rows.get(i), i, x, part, y, bounds), key(rows.get(i), keys)));
        }
        Optional<List<Entry>> entries = ofOneSeries(keyed, part.isPresent() || x.isPresent());
        if (entries.isEmpty()) {
            return blank().withQuestion(which(series, "question.group"));
        }
        rememberUnused(found, part);
        return points(
                entries.get(),
                x.map(layout::heading).orElse(""),
                name(layout, y),
                found.listNumbersBesideXAnd(y),
                x.isPresent());
    }

    /** The columns beside x and y that say more of a point. */
    private record Bounds(Optional<Integer> low, Optional<Integer> high, Optional<Integer> weight) {
        static Bounds of(Columns columns) {
            return new Bounds(
                    columns.find(Column.Role.LOW), columns.find(Column.Role.HIGH), columns.find(Column.Role.WEIGHT));
        }
    }

    /** An entry with the words that say which series it belongs to. */
    private record Keyed(Entry entry, String key) {}

    private static String key(Row row, List<Integer> keys) {
        return keys.stream().map(row::cell).filter(cell -> !cell.isEmpty()).collect(Collectors.joining(", "));
    }

    /** The entries of the one series there is, or of the one chosen; empty where one must be chosen. */
    private Optional<List<Entry>> ofOneSeries(List<Keyed> keyed, boolean hasPlaces) {
        long places =
                keyed.stream().map(each -> each.entry().place()).distinct().count();
        Map<String, List<Entry>> groups = keyed.stream()
                .collect(Collectors.groupingBy(
                        Keyed::key, LinkedHashMap::new, Collectors.mapping(Keyed::entry, Collectors.toList())));
        boolean isSeveral = hasPlaces && places < keyed.size() && groups.size() > 1;
        if (!isSeveral) {
            return Optional.of(keyed.stream().map(Keyed::entry).toList());
        }
        List<String> names = List.copyOf(groups.keySet());
        series = IntStream.range(0, names.size())
                .mapToObj(i -> new Option(Integer.toString(i + 1), Cell.shorten(names.get(i))))
                .toList();
        int chosen = choose(series);
        return chosen < 0 ? Optional.empty() : Optional.of(List.copyOf(groups.get(names.get(chosen))));
    }

    /** Whether the line reaches y and no cell stands beyond the headings; else it was cut in the wrong place. */
    private boolean isWhole(Layout layout, Row row, int y) {
        if (row.cells().size() <= y) {
            flaws.add(new Flaw(row.line(), Words.say("flaw.too-few", row.text())));
            return false;
        }
        int width = layout.header().map(Row::width).orElseGet(() -> usualWidth(layout));
        if (row.width() <= width || layout.header().map(Row::filled).orElse(2L) == 1) {
            return true;
        }
        flaws.add(new Flaw(
                row.line(),
                Words.say(
                        table.delimiter() == Delimiter.COMMA ? "flaw.surplus-comma" : "flaw.surplus",
                        row.width(),
                        width,
                        Cell.shorten(row.cell(width)))));
        return false;
    }

    /** How many cells most rows have. */
    private static int usualWidth(Layout layout) {
        return layout.body().stream()
                .collect(Collectors.groupingBy(Row::width, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static Entry entry(Row row, int index, Optional<Integer> x, Optional<Integer> part, int y, Bounds bounds) {
        String place = x.map(row::cell).orElse(Integer.toString(index + 1));
        return new Entry(
                row.line(),
                part.map(column -> joined(place, row.cell(column))).orElse(place),
                row.cell(y),
                bounds.low().map(row::cell).orElse(""),
                bounds.high().map(row::cell).orElse(""),
                bounds.weight().map(row::cell).orElse(""));
    }

    /** A year and its month or quarter, from two columns. */
    private static String joined(String year, String part) {
        boolean isNumber = !part.isEmpty() && part.chars().allMatch(c -> c >= '0' && c <= '9');
        String upper = part.toUpperCase(Locale.ROOT);
        return isNumber
                ? year + "-M" + part
                : upper.startsWith("Q") || (upper.startsWith("M") && part.length() <= 3)
                        ? year + "-" + upper
                        : part + " " + year;
    }

    private void rememberUnused(Columns found, Optional<Integer> part) {
        String unused = found.list().stream()
                .filter(column -> isUnused(column.role()) && !part.equals(Optional.of(column.number() - 1)))
                .map(column -> column.heading().isEmpty()
                        ? Words.say("option.number", column.number())
                        : "“" + Cell.shorten(column.heading()) + "”")
                .collect(Collectors.joining(", "));
        if (!unused.isEmpty()) {
            remarks.add(Words.say("remark.unused", unused));
        }
    }

    private static boolean isUnused(Column.Role role) {
        return role == Column.Role.UNUSED || role == Column.Role.INDEX || role == Column.Role.FLAGS;
    }

    /** The heading with the unit from the row below it. */
    private static String name(Layout layout, int y) {
        String unit = layout.units().map(row -> row.cell(y)).orElse("");
        String bare = unit.startsWith("(") && unit.endsWith(")") ? unit.substring(1, unit.length() - 1) : unit;
        return Stream.of(layout.heading(y), bare)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static Stream<NumberToken> token(String cell) {
        return NumberScanner.scan(cell) instanceof Scan.Found(NumberToken token) ? Stream.of(token) : Stream.empty();
    }

    /** Reads places and values of the whole series. */
    private Pasted points(
            List<Entry> entries, String heading, String name, List<NumberToken> others, boolean hasPlaces) {
        PeriodColumn periods = hasPlaces
                ? PeriodColumn.of(places(entries).toList(), heading, choices.dates())
                : new PeriodColumn(Optional.empty(), List.of());
        if (!periods.open().isEmpty()) {
            return blank().withQuestion(dates(periods.open(), entries));
        }
        List<NumberToken> values = entries.stream()
                .flatMap(entry -> Stream.of(entry.value(), entry.low(), entry.high()))
                .flatMap(Interpretation::token)
                .toList();
        List<NumberToken> numericPlaces = periods.isCalendar() || !hasPlaces
                ? List.of()
                : places(entries).flatMap(Interpretation::token).toList();
        NumberColumn numbers = NumberColumn.of(values, numericPlaces, others, table, choices.decimal());
        if (numbers.mark().isEmpty()) {
            return blank().withQuestion(marks(
                    Stream.concat(values.stream(), numericPlaces.stream()).toList()));
        }
        PointReader reader = new PointReader(numbers, periods);
        List<PastedPoint> points =
                entries.stream().flatMap(entry -> reader.read(entry).stream()).toList();
        flaws.addAll(reader.flaws());
        flaws.sort(Comparator.comparingInt(Flaw::line));
        remarks.addAll(reader.remarks());
        remarks.addAll(repeated(points));
        String unit = numbers.unit();
        return new Pasted(
                table.delimiter(),
                numbers.mark().filter(_ -> numbers.isShown()),
                header(),
                layout.map(Layout::isAcross).orElse(false),
                columns,
                periods.form().map(PeriodForm::id),
                Stream.of(name, unit).filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")),
                points,
                reader.absent(),
                remarks,
                flaws,
                List.of(),
                points.isEmpty() ? Optional.of(Words.say("refused.no-points")) : Optional.empty(),
                series);
    }

    private static Stream<String> places(List<Entry> entries) {
        return entries.stream().map(entry -> Marked.of(entry.place()).text()).filter(place -> !place.isEmpty());
    }

    private static List<String> repeated(List<PastedPoint> points) {
        Map<String, Long> counts = points.stream()
                .collect(Collectors.groupingBy(PastedPoint::label, LinkedHashMap::new, Collectors.counting()));
        List<String> twice = counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
        return twice.isEmpty()
                ? List.of()
                : List.of(Words.say(
                        "remark.repeated",
                        Cell.shorten(String.join(", ", twice.subList(0, Math.min(5, twice.size()))))));
    }

    private Question dates(List<DateOrder> orders, List<Entry> entries) {
        return new Question(
                Choice.DATES,
                Words.say("question.dates", Cell.shorten(entries.getFirst().place())),
                orders.stream().map(order -> dated(order, entries)).toList());
    }

    private Question.Reading dated(DateOrder order, List<Entry> entries) {
        Question.Reading reading = reading(Choice.DATES, order.id(), "");
        List<String> cells = places(entries).toList();
        String meanings = PeriodColumn.of(cells, "", Optional.of(order)).form().stream()
                .flatMap(form -> cells.stream()
                        .flatMap(cell -> form.read(cell).stream()
                                .map(period -> Words.say("example.point", cell, period.text()))))
                .limit(2)
                .collect(Collectors.joining("; "));
        String label = Words.say("dates." + order.id());
        return new Question.Reading(
                order.id(), meanings.isEmpty() ? label : label + Words.say("example", meanings), reading.points());
    }

    private Question marks(List<NumberToken> values) {
        String example = values.stream()
                .filter(NumberToken::isOpen)
                .map(NumberColumn::written)
                .findFirst()
                .orElse("");
        return new Question(
                Choice.DECIMAL,
                Words.say("question.decimal", example),
                Stream.of(DecimalMark.values())
                        .map(mark -> reading(Choice.DECIMAL, mark.id(), Words.say("decimal." + mark.id())))
                        .toList());
    }

    private Question.Reading reading(Choice choice, String id, String label) {
        Pasted read = new Interpretation(table, choices.with(choice, id)).read();
        return new Question.Reading(id, label + PasteReader.examples(read.points()), read.points());
    }

    private OptionalInt header() {
        return layout.flatMap(Layout::header)
                .map(row -> OptionalInt.of(row.line()))
                .orElse(OptionalInt.empty());
    }

    /** What is known before any point is. */
    private Pasted blank() {
        return new Pasted(
                table.delimiter(),
                Optional.empty(),
                header(),
                layout.map(Layout::isAcross).orElse(false),
                columns,
                Optional.empty(),
                "",
                List.of(),
                0,
                remarks,
                flaws,
                List.of(),
                Optional.empty(),
                series);
    }
}
