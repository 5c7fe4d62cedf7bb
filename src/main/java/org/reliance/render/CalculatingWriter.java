package org.reliance.render;

import org.reliance.scenario.Workings;

/** Writes a figure in a format that can compute its numbers again, such as a workbook. */
public interface CalculatingWriter extends FigureWriter {

    /**
     * A writer of one figure that goes on calculating: it has a layer for each series that the workings speak of.
     *
     * @param workings how its numbers were computed
     */
    FigureWriter with(Workings workings);
}
