package org.reliance.render;

import java.util.Optional;
import org.reliance.figure.Figure;
import org.reliance.scenario.Workings;

/**
 * A figure for a reader that computes it again, such as a workbook.
 *
 * @param figure with a layer for each series that the workings speak of
 * @param workings how its numbers were computed
 */
public record LiveFigure(Figure figure, Workings workings) {

    /** Finds how a figure was computed. */
    public interface Finder {

        /** The figure with its workings; empty when nothing computes it. */
        Optional<LiveFigure> find(Figure figure);
    }
}
