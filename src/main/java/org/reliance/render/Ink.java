package org.reliance.render;

import org.reliance.figure.Figure;
import org.reliance.figure.Layer;
import org.reliance.quantity.Nature;

/** What a colour is for, before anyone says which colour that is. */
sealed interface Ink {

    /** The colour of a layer of a figure, the same in everything that is drawn; a trend has that of its series. */
    static Ink of(Layer layer, Figure figure) {
        return switch (layer) {
            case Layer.Curve curve -> of(curve);
            case Layer.Trend trend ->
                figure.layers().stream()
                        .filter(other -> other.key().id().equals(trend.of()))
                        .findFirst()
                        .map(series -> isReference(series) ? Plain.CONTEXT : of(series, figure))
                        .orElseGet(() -> new Tone(trend.key().tone()));
            case Layer.Statements _, Layer.Band _, Layer.Columns _, Layer.Spans _, Layer.Events _, Layer.Levels _ ->
                new Tone(layer.key().tone());
        };
    }

    private static Ink of(Layer.Curve curve) {
        Ink tone = new Tone(curve.key().tone());
        return switch (curve.role()) {
            case CONTEXT -> Plain.CONTEXT;
            // Several baselines in one figure are told apart by their tones; the first one is black as everywhere.
            case BASELINE -> curve.key().tone() == 0 ? Plain.INK : tone;
            case OWN_BASELINE -> Plain.INK;
            case SCENARIO, COMPARISON, MEDIAN -> tone;
        };
    }

    /** Whether the marks of a layer have the colour of reference values. */
    private static boolean isReference(Layer layer) {
        return layer instanceof Layer.Statements stated
                && stated.statements().stream().allMatch(statement -> statement.nature() == Nature.REFERENCE);
    }

    /** A layer's own colour, by {@link org.reliance.figure.Layer.Key#tone()}. */
    record Tone(int index) implements Ink {}

    /** Another colour, nearer to the ground: what is filled with it counts as hollow. */
    record Pale(Ink of) implements Ink {}

    /** The colours that belong to no layer; see {@link Palette} for what each is for. */
    enum Plain implements Ink {
        GROUND,
        INK,
        MUTED,
        CONTEXT,
        RULE,
        GRID
    }
}
