package org.reliance.scenario;

import java.util.BitSet;

/** Puts the value of the year into the cell of an input. Every value of a series stands in a cell of its own. */
final class Feed {

    private final int target;
    private final int firstYear;
    private final int[] sources;

    /**
     * A feed for the years from {@code firstYear} on.
     *
     * @param target index of the input's cell
     * @param sources for each year the index of the cell with its value
     */
    Feed(int target, int firstYear, int[] sources) {
        this.target = target;
        this.firstYear = firstYear;
        this.sources = sources.clone();
    }

    boolean isInto(BitSet cells) {
        return cells.get(target);
    }

    /** Marks the cells that it takes its values from. */
    void markSources(BitSet cells) {
        for (int source : sources) {
            cells.set(source);
        }
    }

    void fill(int year, double[] cells) {
        cells[target] = cells[sources[year - firstYear]];
    }
}
