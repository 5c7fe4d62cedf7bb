package org.reliance.dashboard;

import java.util.List;
import java.util.Optional;
import org.reliance.catalogue.Family;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.figure.Figure;
import org.reliance.figure.Statement;

/**
 * A family on the overview.
 *
 * @param figures its figures, the main one first; at least one
 * @param latest the most recent statement with a number in the main figure
 * @param main the main figure, as it is shown when nothing was chosen
 */
public record FamilyCard(Family family, List<FigureDefinition> figures, Optional<Statement> latest, Figure main) {
    public FamilyCard {
        figures = List.copyOf(figures);
    }
}
