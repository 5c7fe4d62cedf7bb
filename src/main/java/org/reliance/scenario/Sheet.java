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

    private final double[] template;
    private final int[] parameterCells;
    private final List<Feed> feeds;
    private final List<Line> lines;
    private final Feed[] yearlyFeeds;
    private final Line[] once;
    private final Line[] yearly;
    private final Years years;
    private final BitSet read;

    /**
     * Which cells hold the first and the last year to count, and the one that is being counted.
     */
    record Years(Cell from, Cell until, Cell now) {}

    Sheet(double[] template, int[] parameterCells, List<Feed> feeds, List<Line> lines, Years years) {
        this(template, parameterCells, feeds, lines, years, new BitSet());
        read.set(0, template.length);
    }

    private Sheet(
            double[] template, int[] parameterCells, List<Feed> feeds, List<Line> lines, Years years, BitSet read) {
        this.read = read;
        this.template = template.clone();
        this.parameterCells = parameterCells.clone();
        this.feeds = List.copyOf(feeds);
        this.lines = List.copyOf(lines);
        this.yearlyFeeds = feeds.toArray(Feed[]::new);
        this.once = lines.stream().filter(line -> !line.cell.isYearly()).toArray(Line[]::new);
        this.yearly = lines.stream().filter(line -> line.cell.isYearly()).toArray(Line[]::new);
        this.years = years;
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

    /** An empty row of cells to run in. */
    double[] cells() {
        return template.clone();
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
        for (Line line : yearly) {
            cells[line.cell.index()] = template[line.cell.index()];
        }
        for (int i = 0; i < parameters.length; i++) {
            cells[parameterCells[i]] = parameters[i];
        }
        for (Line line : once) {
            cells[line.cell.index()] = line.right.value(cells);
        }
    }

    private void step(int now, double[] cells) {
        cells[years.now.index()] = now;
        for (Feed feed : yearlyFeeds) {
            feed.fill(now, cells);
        }
        for (Line line : yearly) {
            cells[line.cell.index()] = line.right.value(cells);
        }
    }
}
