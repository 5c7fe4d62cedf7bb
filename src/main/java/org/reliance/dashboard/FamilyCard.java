package org.reliance.dashboard;

import java.util.List;
import java.util.Optional;
import org.reliance.catalogue.Family;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.figure.Layer;
import org.reliance.figure.Statement;

/**
 * A family on the overview.
 *
 * @param figures its figures, the main one first; at least one
 * @param latest the most recent statement with a number in the main figure
 * @param spark the numbers of the main figure in the order of time, for a small line
 */
public record FamilyCard(
        Family family, List<FigureDefinition> figures, Optional<Statement> latest, List<Layer.Dot> spark) {
    public FamilyCard {
        figures = List.copyOf(figures);
        spark = List.copyOf(spark);
    }
}
