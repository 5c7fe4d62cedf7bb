package org.reliance.render;

import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.STPresetLineDashVal;

/**
 * How a trace is drawn.
 *
 * @param stroke between its points
 * @param marker at its points
 * @param bar from its points to their bounds
 */
record Look(Ink ink, Stroke stroke, Marker marker, Bar bar) {

    private static final int MARKER_SIZE = 9;
    private static final double OUTLINE = 1.75;

    /**
     * A line; a width of 0 is no line.
     *
     * @param points its width, 72 an inch
     */
    record Stroke(double points, STPresetLineDashVal.Enum dash) {
        static final Stroke NONE = new Stroke(0, STPresetLineDashVal.SOLID);

        static Stroke solid(double points) {
            return new Stroke(points, STPresetLineDashVal.SOLID);
        }

        boolean isDrawn() {
            return points > 0;
        }
    }

    /**
     * The sign at a point.
     *
     * @param outline width of its outline in points
     */
    record Marker(STMarkerStyle.Enum symbol, boolean hollow, int size, double outline) {
        static final Marker NONE = new Marker(STMarkerStyle.NONE, false, MARKER_SIZE, OUTLINE);

        /** The lower end of a range, so that the legend has something to show. */
        static final Marker END = new Marker(STMarkerStyle.DASH, false, MARKER_SIZE, OUTLINE);

        /**
         * The sign nearest to the screen's glyph. Office has no bullseye, no triangle on its tip and no pentagon: a ring
         * within its bars, a star and a plus stand for them.
         *
         * @param filled signs that are made of strokes are the same either way
         */
        static Marker of(Glyph glyph, boolean filled) {
            return switch (glyph) {
                case DOT -> sign(STMarkerStyle.CIRCLE, !filled);
                case BULLSEYE -> sign(STMarkerStyle.CIRCLE, true);
                case DIAMOND -> sign(STMarkerStyle.DIAMOND, !filled);
                case TRIANGLE -> sign(STMarkerStyle.TRIANGLE, !filled);
                case TRIANGLE_DOWN -> sign(STMarkerStyle.STAR, false);
                case PENTAGON -> sign(STMarkerStyle.PLUS, false);
                case CROSS -> sign(STMarkerStyle.X, false);
                case SQUARE -> sign(STMarkerStyle.SQUARE, !filled);
            };
        }

        static Marker ring(int size) {
            return new Marker(STMarkerStyle.CIRCLE, true, size, OUTLINE);
        }

        private static Marker sign(STMarkerStyle.Enum symbol, boolean hollow) {
            return new Marker(symbol, hollow, MARKER_SIZE, OUTLINE);
        }

        boolean isDrawn() {
            return symbol != STMarkerStyle.NONE;
        }
    }

    /**
     * A bar to a bound.
     *
     * @param capped whether a short stroke ends it: a bound that was stated, not the edge of an area
     * @param pale whether it only makes an area seen
     */
    record Bar(Stroke stroke, boolean capped, boolean pale) {
        /** A stroke across an area. */
        static final Bar ACROSS = new Bar(Stroke.solid(0.75), false, true);

        /** To a stated bound. */
        static Bar bound(Stroke stroke) {
            return new Bar(stroke, true, false);
        }

        /** The side of a box. */
        static Bar side(Stroke stroke) {
            return new Bar(stroke, false, false);
        }

        Ink ink(Ink ofTheLook) {
            return pale ? new Ink.Pale(ofTheLook) : ofTheLook;
        }
    }

    static Look line(Ink ink, Stroke stroke) {
        return new Look(ink, stroke, Marker.NONE, Bar.ACROSS);
    }

    static Look points(Ink ink, Marker marker) {
        return new Look(ink, Stroke.NONE, marker, Bar.bound(Stroke.solid(OUTLINE)));
    }
}
