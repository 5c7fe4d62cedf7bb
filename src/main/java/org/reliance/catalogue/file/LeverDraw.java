package org.reliance.catalogue.file;

import java.util.Locale;
import java.util.Optional;
import org.reliance.catalogue.Lever.Draw;

/** Reads what is not known of a number that a reader may move, and holds it against what is worth trying. */
record LeverDraw(Cells cells) {

    private static final String DRAWS = "draws";
    private static final String LOW = "uncertain_low";
    private static final String HIGH = "uncertain_high";
    private static final String EVIDENCE = "uncertain_evidence";

    private enum Shape {
        TRIANGULAR,
        FIXED
    }

    /**
     * How a number lever is drawn; empty after a flaw.
     *
     * @param initial its default
     * @param low lower end of what is worth trying
     * @param high upper end of it
     */
    Optional<Draw> of(double initial, double low, double high) {
        Shape shape = shape();
        if (shape == Shape.FIXED) {
            requireNoRange("a lever that is fixed is not drawn", "leave the cell empty, or let draws be triangular");
            return cells.build(() -> new Draw.Fixed(cells.findText(EVIDENCE)));
        }
        if (!cells.has(LOW) && !cells.has(HIGH)) {
            cells.flaw(
                    DRAWS,
                    "what is not known of the lever has no range",
                    "fill " + LOW + " and " + HIGH + ", or let draws be fixed");
            return Optional.empty();
        }
        return triangle(initial, low, high);
    }

    /** Choices and years are decisions: they are never drawn. */
    void requireNone() {
        requireNoRange("only a number is drawn", "leave the cell empty");
        cells.require(
                !cells.text(DRAWS).equals(id(Shape.TRIANGULAR)),
                DRAWS,
                "only a number is drawn",
                "leave the cell empty, or write fixed");
    }

    /** Without a word about it, a lever is drawn when it has a range to be drawn from. */
    private Shape shape() {
        if (cells.has(DRAWS)) {
            return cells.oneOf(DRAWS, Shape.values(), LeverDraw::id);
        }
        return cells.has(LOW) || cells.has(HIGH) ? Shape.TRIANGULAR : Shape.FIXED;
    }

    private Optional<Draw> triangle(double initial, double low, double high) {
        double from = cells.needNumber(LOW);
        double to = cells.needNumber(HIGH);
        String evidence = cells.needText(EVIDENCE);
        cells.require(from < to, LOW, "the range of what is not known has no width", "let uncertain_low be the lesser");
        requireInside(from, LOW, low, high);
        requireInside(to, HIGH, low, high);
        return cells.build(() -> new Draw.Triangle(from, to, evidence)).flatMap(triangle -> centred(triangle, initial));
    }

    private Optional<Draw> centred(Draw.Triangle triangle, double initial) {
        if (initial < triangle.low() || initial > triangle.high()) {
            cells.flaw(
                    "default",
                    cells.text("default") + " lies outside of " + cells.text(LOW) + " to " + cells.text(HIGH)
                            + ", within which it is not known",
                    "let uncertain_low < default < uncertain_high");
            return Optional.empty();
        }
        if (!triangle.isCentredOn(initial)) {
            cells.flaw(
                    "default",
                    cells.text("default") + " lies at an end of " + cells.text(LOW) + " to " + cells.text(HIGH)
                            + ", so that 95 of 100 draws would lie on one side of it",
                    "widen what is not known, or let draws be fixed");
            return Optional.empty();
        }
        return Optional.of(triangle);
    }

    private void requireInside(double end, String field, double low, double high) {
        cells.require(
                low <= end && end <= high,
                field,
                cells.text(field) + " lies outside of " + cells.text("low") + " to " + cells.text("high")
                        + ", which is worth trying",
                "let low <= uncertain_low and uncertain_high <= high");
    }

    private void requireNoRange(String what, String cure) {
        cells.require(!cells.has(LOW), LOW, what, cure);
        cells.require(!cells.has(HIGH), HIGH, what, cure);
    }

    private static String id(Shape shape) {
        return shape.name().toLowerCase(Locale.ROOT);
    }
}
