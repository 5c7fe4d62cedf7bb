package org.reliance.render;

import java.util.OptionalDouble;
import org.reliance.figure.Domain;
import org.reliance.figure.Statement;
import org.reliance.quantity.Firmness;
import org.reliance.quantity.Nature;
import org.reliance.quantity.Notation;
import org.reliance.quantity.Period;
import org.reliance.quantity.Reading;
import org.reliance.quantity.Unit;

/**
 * How one statement is drawn. Its nature is told by the glyph, its firmness by the fill and by arrows, what it does not
 * say by what is missing: a range has no dot in its middle, a period is a bar, a number that is not stated is a question mark.
 *
 * @param value where the glyph stands; none for a range
 * @param low lower end of a whisker or box
 * @param high upper end of a whisker or box
 * @param filled exact statements are filled, others hollow
 * @param dashed forecasts and plans are drawn with broken lines
 * @param arrow {@code up} for at least, {@code down} for at most, else empty
 * @param open {@code start} or {@code end} where the period runs on to that side, else empty
 * @param text the reading in short, with a unit only where it is not the axis's
 */
record Mark(
        double from,
        double until,
        OptionalDouble value,
        OptionalDouble low,
        OptionalDouble high,
        Glyph glyph,
        boolean filled,
        boolean dashed,
        String arrow,
        String open,
        String colour,
        String text) {

    static Mark of(Statement statement, Unit axisUnit, String colour, Notation notation) {
        Reading reading = statement.reading();
        var bounds = reading.bounds();
        boolean expected = isExpected(statement.nature());
        return new Mark(
                statement.from(),
                statement.until(),
                reading.point(),
                bounds.map(b -> OptionalDouble.of(b.low())).orElse(OptionalDouble.empty()),
                bounds.map(b -> OptionalDouble.of(b.high())).orElse(OptionalDouble.empty()),
                Glyph.of(statement.nature()),
                statement.firmness() != Firmness.ABOUT && !expected,
                expected,
                arrow(statement.firmness()),
                statement.period().map(Mark::open).orElse(""),
                colour,
                text(statement, axisUnit, notation));
    }

    /** As far as it lies on the axis: a stretch that runs on beyond it ends at its edge. */
    Mark within(Domain domain) {
        return from < until
                ? new Mark(
                        Math.clamp(from, domain.lower(), domain.upper()),
                        Math.clamp(until, domain.lower(), domain.upper()),
                        value,
                        low,
                        high,
                        glyph,
                        filled,
                        dashed,
                        arrow,
                        open,
                        colour,
                        text)
                : this;
    }

    static boolean isExpected(Nature nature) {
        return nature == Nature.FORECAST || nature == Nature.PLAN;
    }

    private static String arrow(Firmness firmness) {
        return switch (firmness) {
            case AT_LEAST, MORE_THAN -> "up";
            case AT_MOST, LESS_THAN -> "down";
            case EXACT, ABOUT, RANGE, UNSTATED, DIRECTIONAL -> "";
        };
    }

    private static String open(Period period) {
        return switch (period.openness()) {
            case OPEN_START -> "start";
            case OPEN_END -> "end";
            case CLOSED -> "";
        };
    }

    /** The reading in short, with its firmness. */
    static String text(Statement statement, Unit axisUnit, Notation notation) {
        if (!statement.isDrawn()) {
            return "?";
        }
        // The unit stands at the axis, so the number alone is enough beside the mark.
        Unit unit = statement.unit().equals(axisUnit) ? Unit.COUNT : statement.unit();
        return notation.reading(statement.reading(), statement.firmness(), unit);
    }
}
