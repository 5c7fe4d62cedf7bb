package org.reliance.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.reliance.catalogue.Lever;
import org.reliance.render.CellStyles.Use;
import org.reliance.scenario.Workings;
import org.reliance.scenario.Worksheet;

/**
 * One run of a model as formulas, an equation a row and a year a column: the numbers on opening are ours, and they move
 * with the levers. A year that is not counted, and a number that nobody knows, is {@code #N/A}.
 */
final class RunTab {

    private static final int HEADER = 3;
    private static final int RESULT = 2;
    private static final int FIRST_YEAR = 3;

    private final Tab tab;
    private final Workings.Run run;
    private final LeverTab levers;
    private final InputTab inputs;
    private final Words words;
    private final Worksheet sheet;
    private final Worksheet.Years years;
    private final Worksheet.Worked worked;
    private final Map<Integer, Integer> rows = new HashMap<>();
    private final Map<Integer, Worksheet.Line> lines = new HashMap<>();

    RunTab(Tab tab, Workings workings, Workings.Run run, LeverTab levers, InputTab inputs, Words words) {
        this.tab = tab;
        this.run = run;
        this.levers = levers;
        this.inputs = inputs;
        this.words = words;
        this.sheet = workings.model().worksheet();
        this.years = sheet.years();
        this.worked = workings.model().work(workings.scenario(run));
        place();
    }

    private void place() {
        int row = HEADER + 2;
        for (Worksheet.YearInput input : sheet.inputs()) {
            rows.put(input.cell(), row++);
        }
        row += 2;
        for (Worksheet.Line line : sheet.lines()) {
            lines.put(line.cell(), line);
            rows.put(line.cell(), row++);
        }
    }

    void write(String title) {
        tab.text(0, 0, title, Use.TITLE);
        tab.text(1, 0, words.of("sheet-run-help"), Use.TEXT);
        tab.header(HEADER, List.of(words.of("sheet-quantity"), words.of("sheet-unit"), words.of("sheet-last-year")));
        years().forEach(year -> tab.number(HEADER, column(year), year, Use.HEADER_YEAR));
        tab.text(HEADER, inWords(), words.of("sheet-in-words"), Use.HEADER);
        tab.sheet().createFreezePane(FIRST_YEAR, HEADER + 1);
        tab.sheet().setRepeatingRows(new CellRangeAddress(HEADER, HEADER, -1, -1));
        // On paper the years alone: the equations in words would make them small.
        var workbook = tab.sheet().getWorkbook();
        int last = rows.values().stream().mapToInt(Integer::intValue).max().orElse(HEADER);
        workbook.setPrintArea(workbook.getSheetIndex(tab.sheet()), 0, column(years.last()), 0, last);
        tab.widths(52, 16, 14);
        tab.sheet().setColumnWidth(inWords(), 100 * 256);
        if (!sheet.inputs().isEmpty()) {
            tab.text(HEADER + 1, 0, words.of("sheet-inputs"), Use.HEADING);
            sheet.inputs().forEach(this::input);
        }
        tab.text(row(sheet.lines().getFirst().cell()) - 1, 0, words.of("sheet-equations"), Use.HEADING);
        sheet.lines().forEach(this::line);
        paleWhereAbsent();
    }

    private IntStream years() {
        return IntStream.rangeClosed(years.first(), years.last());
    }

    private int column(int year) {
        return FIRST_YEAR + year - years.first();
    }

    private int inWords() {
        return column(years.last()) + 1;
    }

    private int row(int cell) {
        return Objects.requireNonNull(rows.get(cell));
    }

    private void input(Worksheet.YearInput input) {
        int row = row(input.cell());
        tab.text(row, 0, name(input), Use.TEXT);
        tab.text(row, 1, input.unit().symbol(), Use.UNIT);
        years().forEach(year -> {
            Integer given = input.cellOfYear().get(year);
            if (given == null) {
                tab.formula(row, column(year), "NA()", OptionalDouble.empty(), Use.STATED);
            } else {
                tab.formula(row, column(year), inputs.cell(given), OptionalDouble.of(inputs.number(given)), Use.STATED);
            }
        });
    }

    private String name(Worksheet.YearInput input) {
        String series = inputs.name(input.series());
        return input.option()
                .map(Lever.Option::label)
                .map(option -> words.of("named", series, option))
                .orElse(series);
    }

    private void line(Worksheet.Line line) {
        int row = row(line.cell());
        tab.text(row, 0, words.measure(line.id()), Use.TEXT);
        tab.text(row, 1, line.unit().symbol(), Use.UNIT);
        tab.text(row, inWords(), line.formula(new Spoken()), Use.MUTED);
        tab.formula(row, RESULT, inTheEnd(line, row), worked.findLast(line.cell()), Use.COMPUTED);
        if (line.isYearly()) {
            years().forEach(year -> tab.formula(
                    row,
                    column(year),
                    ifCounted(year, line.formula(new Placed(year))),
                    worked.find(line.cell(), year),
                    Use.COMPUTED));
        }
    }

    /** What a line comes to in the last year counted; an equation without years stands there itself. */
    private String inTheEnd(Worksheet.Line line, int row) {
        if (!line.isYearly()) {
            return line.formula(new Placed(years.last()));
        }
        return years.span()
                .map(span -> "INDEX(%s,MATCH(%s,%s,0))"
                        .formatted(acrossYears(row), lever(span.until()), acrossYears(HEADER)))
                .orElseGet(() -> at(row, column(years.last())));
    }

    private String acrossYears(int row) {
        return new CellRangeAddress(row, row, FIRST_YEAR, column(years.last())).formatAsString(null, true);
    }

    private String ifCounted(int year, String formula) {
        String now = now(year);
        return years.span()
                .map(span -> "IF(AND(%1$s>=%2$s,%1$s<=%3$s),%4$s,NA())"
                        .formatted(now, lever(span.from()), lever(span.until()), formula))
                .orElse(formula);
    }

    private String now(int year) {
        return new CellReference(HEADER, column(year), true, false).formatAsString();
    }

    private static String at(int row, int column) {
        return new CellReference(row, column, false, false).formatAsString();
    }

    /** The baseline counts the years that the what-if counts; every other lever stands in it where it stood at first. */
    private String lever(int cell) {
        boolean isYear = levers.lever(cell).setting() instanceof Lever.Setting.Year;
        return switch (run) {
            case SCENARIO -> levers.name(cell);
            case BASELINE -> isYear ? levers.name(cell) : levers.neutral(cell);
        };
    }

    /** Where a year's number of a cell stands, for other sheets. */
    String cell(int cell, int year) {
        return tab.reference(row(cell), column(year));
    }

    /** Where the number of a cell stands as it is in the end. */
    String result(int cell) {
        return tab.reference(row(cell), RESULT);
    }

    OptionalDouble known(int cell) {
        return worked.findLast(cell);
    }

    /** Cells by their addresses, seen from one year. */
    private final class Placed implements Worksheet.Places {

        private final int year;

        private Placed(int year) {
            this.year = year;
        }

        @Override
        public String now(int cell) {
            if (levers.isLever(cell)) {
                return lever(cell);
            }
            if (cell == years.now()) {
                return RunTab.this.now(year);
            }
            if (inputs.isGiven(cell)) {
                return inputs.cell(cell);
            }
            boolean once = lines.containsKey(cell) && !lines.get(cell).isYearly();
            return once
                    ? new CellReference(row(cell), RESULT, false, true).formatAsString()
                    : at(row(cell), column(year));
        }

        @Override
        public String before(int cell, double initial) {
            String beginning = Double.toString(initial);
            if (year == years.first()) {
                return beginning;
            }
            String before = at(row(cell), column(year - 1));
            return years.span()
                    .map(span -> "IF(%s=%s,%s,%s)".formatted(now(years.now()), lever(span.from()), beginning, before))
                    .orElse(before);
        }
    }

    /** Cells by their names, for those who read equations rather than addresses. */
    private final class Spoken implements Worksheet.Places {
        @Override
        public String now(int cell) {
            return "[" + nameOf(cell) + "]";
        }

        @Override
        public String before(int cell, double initial) {
            return "[" + words.of("sheet-year-before", nameOf(cell)) + "]";
        }

        private String nameOf(int cell) {
            if (levers.isLever(cell)) {
                return levers.lever(cell).name();
            }
            if (cell == years.now()) {
                return words.of("column-year");
            }
            if (lines.containsKey(cell)) {
                return words.measure(lines.get(cell).id());
            }
            return inputs.isGiven(cell)
                    ? inputs.nameOf(cell)
                    : sheet.inputs().stream()
                            .filter(input -> input.cell() == cell)
                            .map(RunTab.this::name)
                            .findFirst()
                            .orElseThrow();
        }
    }

    private void paleWhereAbsent() {
        var conditions = tab.sheet().getSheetConditionalFormatting();
        int last = row(sheet.lines().getLast().cell());
        var absent = conditions.createConditionalFormattingRule("ISNA(" + at(HEADER + 1, RESULT) + ")");
        absent.createFontFormatting().setFontColorIndex(IndexedColors.GREY_25_PERCENT.index);
        conditions.addConditionalFormatting(
                new CellRangeAddress[] {new CellRangeAddress(HEADER + 1, last, RESULT, column(years.last()))}, absent);
    }
}
