package org.reliance.dashboard;

import java.util.List;
import org.reliance.catalogue.Family;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.figure.Figure;
import org.reliance.figure.Statement;

/**
 * A family on the overview.
 *
 * @param figures its figures, the main one first; at least one
 * @param latest the latest known numbers that stand for it, the main one first; see {@link LatestFigures}
 * @param main the main figure, as it is shown when nothing was chosen
 */
public record FamilyCard(Family family, List<FigureDefinition> figures, List<Statement> latest, Figure main) {
    public FamilyCard {
        figures = List.copyOf(figures);
        latest = List.copyOf(latest);
    }
}
