package org.reliance.figure;

import java.util.Optional;
import org.reliance.quantity.Firmness;
import org.reliance.quantity.Nature;
import org.reliance.quantity.Period;
import org.reliance.quantity.Reading;
import org.reliance.quantity.Unit;

/**
 * Something stated by someone: a value or range for a period, with its provenance.
 *
 * @param id of the observation or reference value
 * @param from where it begins on the domain axis
 * @param until where it ends; the same as {@code from} when it is a dot and not a stretch
 * @param subject what it is a figure of: the indicator's name
 * @param period what it speaks of
 * @param when the period in words
 * @param unit of the reading
 * @param text the reading in words, with how firm it is and its unit
 */
public record Statement(
        String id,
        double from,
        double until,
        String subject,
        Optional<Period> period,
        String when,
        Reading reading,
        Unit unit,
        String text,
        Firmness firmness,
        Nature nature,
        Provenance provenance) {

    /** The same statement in the same words, drawn on an axis of another unit. */
    public Statement drawnAs(Reading other, Unit otherUnit) {
        return new Statement(
                id, from, until, subject, period, when, other, otherUnit, text, firmness, nature, provenance);
    }

    /** Whether there is a number to draw. */
    public boolean isDrawn() {
        return reading.extent().isPresent();
    }

    /** Whether it stretches along the domain axis. */
    public boolean isSpan() {
        return from < until;
    }
}
