package org.reliance.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.reliance.catalogue.Entry;
import org.reliance.catalogue.Lever;
import org.reliance.quantity.Reading;
import org.reliance.quantity.Unit;

/**
 * A model laid open, so that another program can work it out again: what goes in, the equations in the order in which
 * they build on each other, and which years they are worked out for. Everything in it has a cell, known by its index.
 * Immutable, for any number of threads.
 */
public final class Worksheet {

    private final Sheet sheet;
    private final List<Given> givens;
    private final List<YearInput> inputs;
    private final List<Line> lines;
    private final Years years;
    private final Map<String, Integer> cells = new HashMap<>();

    Worksheet(Sheet sheet, List<Sheet.Line> lines, List<Given> givens, List<YearInput> inputs, Years years) {
        this.sheet = sheet;
        this.givens = List.copyOf(givens);
        this.inputs = List.copyOf(inputs);
        this.years = years;
        this.lines = listLines(lines, sheet.cells());
        this.lines.forEach(line -> cells.put(line.id(), line.cell()));
    }

    /**
     * Which years are worked out.
     *
     * @param first that can be counted
     * @param last that can be counted
     * @param now the cell of the year that an equation is worked out for
     * @param span the levers that say which of them are counted; empty when all are
     */
    public record Years(int first, int last, int now, Optional<Span> span) {}

    /** The cells of the two levers for the first and the last year counted. */
    public record Span(int from, int until) {}

    /**
     * A number that was read somewhere.
     *
     * @param series id of the reference series, or of what the observations speak of
     * @param bounds within which it is known, if it is not known exactly
     * @param source the reference value or observation that says so
     */
    public record Given(
            int cell, String series, Unit unit, double number, Optional<Reading.Between> bounds, Entry source) {}

    /**
     * Which given number stands for each year.
     *
     * @param option of a choice lever for which it counts, if it is not always read
     * @param cellOfYear a year of which nothing is known is missing
     */
    public record YearInput(
            int cell, String series, Unit unit, Optional<Lever.Option> option, SortedMap<Integer, Integer> cellOfYear) {
        public YearInput {
            cellOfYear = Collections.unmodifiableSortedMap(new TreeMap<>(cellOfYear));
        }
    }

    /** What cells are called by whoever lays them out. */
    public interface Places {

        /** A cell in the year at hand, or one that is the same in all years. */
        String now(int cell);

        /** The same cell in the year before; in the first year counted, the number that it begins with. */
        String before(int cell, double initial);
    }

    /** An equation. */
    public static final class Line {

        private final Term.Cell cell;
        private final Term right;
        private final Set<Integer> later;
        private final double initial;

        private Line(Sheet.Line line, Set<Integer> earlier, double initial) {
            this.cell = line.cell();
            this.right = line.right();
            this.initial = initial;
            this.later = new HashSet<>();
            // What is worked out further on has its number of the year before.
            right.cells()
                    .filter(read -> read.origin() == Expression.Origin.RESULT && !earlier.contains(read.index()))
                    .forEach(read -> later.add(read.index()));
        }

        public int cell() {
            return cell.index();
        }

        /** Id of the measure that it gives. */
        public String id() {
            return cell.id();
        }

        public Unit unit() {
            return cell.unit();
        }

        /** Whether it is worked out for every year, or once. */
        public boolean isYearly() {
            return cell.isYearly();
        }

        /** The right side in the language that spreadsheets share, without a sign of equality in front. */
        public String formula(Places places) {
            return new FormulaText(read -> later.contains(read) ? places.before(read, initial) : places.now(read))
                    .of(right);
        }
    }

    /** What one scenario comes to, cell by cell. */
    public static final class Worked {

        private final SortedMap<Integer, double[]> rows;

        private Worked(SortedMap<Integer, double[]> rows) {
            this.rows = rows;
        }

        /** Empty where an input is absent, or the year is not counted. */
        public OptionalDouble find(int cell, int year) {
            double[] row = rows.get(year);
            return row == null || Double.isNaN(row[cell]) ? OptionalDouble.empty() : OptionalDouble.of(row[cell]);
        }

        /** As it stands in the last year counted. */
        public OptionalDouble findLast(int cell) {
            return find(cell, rows.lastKey());
        }
    }

    public Years years() {
        return years;
    }

    public List<Given> givens() {
        return givens;
    }

    public List<YearInput> inputs() {
        return inputs;
    }

    public List<Line> lines() {
        return lines;
    }

    /**
     * The cell of a measure.
     *
     * @throws NoSuchElementException naming the measure when no equation gives it
     */
    public int cell(Measure measure) {
        return Optional.ofNullable(cells.get(measure.id()))
                .orElseThrow(() -> new NoSuchElementException("no equation gives '" + measure.id() + "'"));
    }

    int leverCell(int place) {
        return sheet.parameterCell(place);
    }

    Worked run(double[] settings) {
        SortedMap<Integer, double[]> rows = new TreeMap<>();
        sheet.run(settings, sheet.cells(), (year, cellsOfYear) -> rows.put(year, cellsOfYear.clone()));
        return new Worked(rows);
    }

    private static List<Line> listLines(List<Sheet.Line> lines, double[] initial) {
        List<Line> open = new ArrayList<>();
        Set<Integer> earlier = new HashSet<>();
        for (Sheet.Line line : lines) {
            open.add(new Line(line, earlier, initial[line.cell().index()]));
            earlier.add(line.cell().index());
        }
        return List.copyOf(open);
    }
}
