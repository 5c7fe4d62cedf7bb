package org.reliance.render;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One layer as the drawing script is given it: numbers, colours and words, no functions. The script draws each kind by
 * a routine of the same name ({@code frontend/chart}).
 */
sealed interface Drawing {

    /** The name of the routine that draws it. */
    @JsonProperty
    default String kind() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Statements; links join points of neighbouring years. */
    record Statements(String label, String colour, List<Mark> marks, List<Link> links) implements Drawing {}

    /** A thin line between two points of one series. */
    record Link(double from, double fromValue, double until, double untilValue, boolean dashed) {}

    /**
     * A line.
     *
     * @param width in units of a thin line
     * @param line {@code solid}, {@code dashed} or {@code dotted}
     * @param symbols whether its points are marked
     * @param glyph the sign that its points are marked with, so that lines of one kind are told apart without colour
     * @param end the last value in short, written at the line's end
     */
    record Curve(
            String label,
            String colour,
            double width,
            String line,
            boolean symbols,
            Glyph glyph,
            List<Point> points,
            Optional<String> end)
            implements Drawing {}

    /** A point of a line. */
    record Point(double at, double value, boolean hollow) {}

    /** The area between two lines. */
    record Band(String label, String meaning, String colour, double opacity, List<Edge> edges) implements Drawing {}

    /** Both limits of an area at one position. */
    record Edge(double at, double low, double high) {}

    /**
     * Columns.
     *
     * @param slot which of the columns that stand side by side, from 0
     * @param slots how many stand side by side
     */
    record Columns(String label, String colour, int slot, int slots, List<Bar> bars) implements Drawing {}

    /** One column from its base, on which it is stacked, to its top. */
    record Bar(double at, double base, double top, String text) {}

    /** Bars that float in their rows. */
    record Spans(String label, String colour, List<Span> spans) implements Drawing {}

    /** One bar; words at an end may be empty. */
    record Span(double at, double from, double until, String fromText, String untilText) {}

    /** A fitted line, carried on, with its bands. */
    record Trend(
            String label,
            String colour,
            List<Point> line,
            List<Point> projection,
            List<Edge> confidence,
            List<Edge> prediction,
            String remark)
            implements Drawing {}

    /** Happenings. */
    record Events(String colour, List<Moment> moments) implements Drawing {}

    /** One happening. */
    record Moment(double from, double until, String when, String label) {}

    /** Named heights. */
    record Levels(String colour, List<Height> heights) implements Drawing {}

    /** One named height, or strip. */
    record Height(double low, double high, String label) {}
}
