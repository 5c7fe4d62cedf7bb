package org.reliance.render;

import java.util.List;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;

/** How the columns of a figure share their places: one stack beside the other. */
final class Columns {

    private Columns() {}

    /** The colour of a layer: the first of several stacks is what the others are held against, and steps back. */
    static Ink ink(Figure figure, Layer.Columns layer) {
        Ink tone = new Ink.Tone(layer.key().tone());
        List<String> stacks = stacks(figure);
        return stacks.size() > 1 && stacks.getFirst().equals(layer.stack()) ? new Ink.Pale(tone) : tone;
    }

    /** The stacks of a figure in the order in which they stand beside each other. */
    static List<String> stacks(Figure figure) {
        return figure.layers().stream()
                .filter(Layer.Columns.class::isInstance)
                .map(layer -> ((Layer.Columns) layer).stack())
                .distinct()
                .toList();
    }
}
