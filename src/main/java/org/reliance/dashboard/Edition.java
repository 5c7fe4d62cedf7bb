package org.reliance.dashboard;

import java.util.List;
import org.reliance.catalogue.Catalogue;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.scenario.Models;

/**
 * One state of the data, ready to answer: the catalogue and the models prepared from it.
 *
 * @param models every model that the data package describes
 */
public record Edition(Catalogue catalogue, Models models) {

    /** Prepares the models of a catalogue. */
    public static Edition of(Catalogue catalogue) {
        return new Edition(catalogue, Models.of(catalogue));
    }

    /** The figures that are shown on one page with this one: those of the same model, or the figure alone. */
    public List<FigureDefinition> listCompanions(FigureDefinition figure) {
        return figure.model()
                .map(model -> catalogue.figures().list(other -> other.model().equals(figure.model())))
                .orElse(List.of(figure));
    }
}
