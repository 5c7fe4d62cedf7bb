package org.reliance.render;

/** What a colour is for, before anyone says which colour that is. */
sealed interface Ink {

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
