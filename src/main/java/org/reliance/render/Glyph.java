package org.reliance.render;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.reliance.quantity.Nature;

/** The shape of a point: what kind of statement it is, told without colour. */
enum Glyph {
    DOT("dot"),
    BULLSEYE("bullseye"),
    DIAMOND("diamond"),
    TRIANGLE("triangle"),
    TRIANGLE_DOWN("triangle-down"),
    PENTAGON("pentagon"),
    CROSS("cross"),
    SQUARE("square");

    /** The claim's diamond comes last: lines that are compared lie among claims. */
    private static final List<Glyph> OF_LINES =
            List.of(TRIANGLE, SQUARE, PENTAGON, TRIANGLE_DOWN, CROSS, BULLSEYE, DOT, DIAMOND);

    private final String id;

    Glyph(String id) {
        this.id = id;
    }

    static Glyph of(Nature nature) {
        return switch (nature) {
            case REPORTED -> DOT;
            case ESTIMATE -> BULLSEYE;
            case CLAIM -> DIAMOND;
            case FORECAST -> TRIANGLE;
            case PLAN -> TRIANGLE_DOWN;
            case ASSUMPTION -> PENTAGON;
            case DERIVED -> CROSS;
            case REFERENCE -> SQUARE;
        };
    }

    /** The sign of a line that is one of several of a kind; neighbouring tones have different signs. */
    static Glyph ofTone(int tone) {
        return OF_LINES.get(Math.floorMod(tone - 1, OF_LINES.size()));
    }

    /** The name by which the drawing script knows it. */
    @JsonValue
    String id() {
        return id;
    }
}
