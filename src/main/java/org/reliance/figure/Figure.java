package org.reliance.figure;

import java.util.List;
import java.util.Locale;

/**
 * A chart as a statement: everything that any reader of it will see, and nothing about how it is drawn.
 *
 * @param id names the figure in addresses and file names
 * @param locale language of all its words and of its numbers
 * @param title a statement about the data
 * @param subtitle what is measured
 * @param domain the axis along which the data stand
 * @param measure the axis on which they are read
 * @param layers what is drawn, from back to front
 * @param notes what a reader must know to quote the figure
 * @param sources whom to cite, in the order of the source line
 * @param warnings what weakens the figure
 * @param summary one or two sentences that say the same as the picture
 * @param stamp which data and which choices made it
 */
public record Figure(
        String id,
        Locale locale,
        String title,
        String subtitle,
        Domain domain,
        Measure measure,
        List<Layer> layers,
        List<String> notes,
        List<Source> sources,
        List<String> warnings,
        String summary,
        Stamp stamp) {

    public Figure {
        layers = List.copyOf(layers);
        notes = List.copyOf(notes);
        sources = List.copyOf(sources);
        warnings = List.copyOf(warnings);
    }

    /** The same figure under another title. */
    public Figure withTitle(String newTitle) {
        return new Figure(
                id, locale, newTitle, subtitle, domain, measure, layers, notes, sources, warnings, summary, stamp);
    }

    /** The same figure with other layers. */
    public Figure withLayers(List<Layer> newLayers) {
        return new Figure(
                id, locale, title, subtitle, domain, measure, newLayers, notes, sources, warnings, summary, stamp);
    }

    /** Whether nothing in it can be drawn as data. */
    public boolean isEmpty() {
        return layers.stream().allMatch(Layer::isEmpty);
    }
}
