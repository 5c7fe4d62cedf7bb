package org.reliance.render;

import com.fasterxml.jackson.annotation.JsonValue;
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

    /** The name by which the drawing script knows it. */
    @JsonValue
    String id() {
        return id;
    }
}
