package org.reliance.scenario;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.reliance.scenario.Term.Cell;

/**
 * The equations of a model laid out like a spreadsheet: a row of cells, each computed from cells to its left, run
 * through once a year. What does not depend on the year is computed once; what sums up over the years reads its own
 * value of the year before.
 */
final class Sheet {

    /** An equation: what the cell is set to. */
    record Line(Cell cell, Term right) {}

    /** Is told of every year counted, in order, when its cells are computed. It may read the cells, not keep them. */
    @FunctionalInterface
    interface YearEnd {
        void reached(int year, double[] cells);
    }

    private final List<Double> template;
    private final double[] initial;
    private final int[] parameterCells;
    private final List<Feed> feeds;
    private final List<Line> lines;
    private final Feed[] yearlyFeeds;
    private final int[] yearlyCells;
    private final Program once;
    private final Program yearly;
    private final Years years;
    private final BitSet read;

    /** Which cells hold the first and the last year to count, and the one that is being counted. */
    record Years(Cell from, Cell until, Cell now) {}

    /**
     * Lays out lines.
     *
     * @param template what every cell holds before anything is computed
     * @param parameterCells for every parameter its cell
     */
    Sheet(List<Double> template, int[] parameterCells, List<Feed> feeds, List<Line> lines, Years years) {
        this(template, parameterCells, feeds, lines, years, new BitSet());
        read.set(0, template.size());
    }

    private Sheet(
            List<Double> template, int[] parameterCells, List<Feed> feeds, List<Line> lines, Years years, BitSet read) {
        List<Double> cells = new ArrayList<>(template);
        List<Line> everyYear =
                lines.stream().filter(line -> line.cell.isYearly()).toList();
        this.template = List.copyOf(template);
        this.parameterCells = parameterCells.clone();
        this.feeds = List.copyOf(feeds);
        this.lines = List.copyOf(lines);
        this.yearlyFeeds = feeds.toArray(Feed[]::new);
        this.yearlyCells =
                everyYear.stream().mapToInt(line -> line.cell.index()).toArray();
        this.once = Assembly.compile(
                lines.stream().filter(line -> !line.cell.isYearly()).toList(), cells);
        this.yearly = Assembly.compile(everyYear, cells);
        this.initial = cells.stream().mapToDouble(Double::doubleValue).toArray();
        this.years = years;
        this.read = read;
    }

    /** The same sheet with only those lines that a cell needs: all there is to compute for one result many times. */
    Sheet narrowedTo(int cell) {
        BitSet needed = new BitSet();
        needed.set(cell);
        List<Line> keptLines = new ArrayList<>();
        for (Line line : lines.reversed()) {
            if (needed.get(line.cell.index())) {
                line.right.cells().forEach(read -> needed.set(read.index()));
                keptLines.addFirst(line);
            }
        }
        List<Feed> keptFeeds =
                feeds.stream().filter(feed -> feed.isInto(needed)).toList();
        keptFeeds.forEach(feed -> feed.markSources(needed));
        return new Sheet(template, parameterCells, keptFeeds, keptLines, years, needed);
    }

    /** Whether a parameter plays any part. */
    boolean isRead(int parameter) {
        return read.get(parameterCells[parameter]);
    }

    int parameterCell(int parameter) {
        return parameterCells[parameter];
    }

    /** An empty row of cells to run in. */
    double[] cells() {
        return initial.clone();
    }

    /**
     * Computes everything. Afterwards the cells hold the last year counted.
     *
     * @param parameters one number each, in the order of the model's parameters
     * @param cells a row of {@link #cells()}, of this run or of one before
     */
    void run(double[] parameters, double[] cells, YearEnd yearEnd) {
        start(parameters, cells);
        int last = (int) cells[years.until.index()];
        for (int now = (int) cells[years.from.index()]; now <= last; now++) {
            step(now, cells);
            yearEnd.reached(now, cells);
        }
    }

    /** The cells as they stand at the end of a year. */
    double[] run(double[] parameters, int lastYear) {
        double[] cells = cells();
        start(parameters, cells);
        for (int now = (int) cells[years.from.index()]; now <= lastYear; now++) {
            step(now, cells);
        }
        return cells;
    }

    private void start(double[] parameters, double[] cells) {
        for (int cell : yearlyCells) {
            cells[cell] = initial[cell];
        }
        for (int i = 0; i < parameters.length; i++) {
            cells[parameterCells[i]] = parameters[i];
        }
        once.run(cells);
    }

    private void step(int now, double[] cells) {
        cells[years.now.index()] = now;
        for (Feed feed : yearlyFeeds) {
            feed.fill(now, cells);
        }
        yearly.run(cells);
    }
}
