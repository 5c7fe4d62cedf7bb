package org.reliance.scenario;

import org.reliance.catalogue.Entry;
import org.reliance.catalogue.Lever;
import org.reliance.quantity.Reading;

/** Something that a run is free to set: a lever, or an input of which only a range is certain. */
sealed interface Parameter {

    /** A lever; a choice is set by the index of its option. */
    record OfLever(Lever lever) implements Parameter {}

    /**
     * A value with the bounds within which it is known.
     *
     * @param source the reference value or observation that says so
     */
    record OfInput(double value, Reading.Between bounds, Entry source) implements Parameter {}
}
