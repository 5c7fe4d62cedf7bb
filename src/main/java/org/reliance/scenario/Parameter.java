package org.reliance.scenario;

import org.reliance.catalogue.Lever;
import org.reliance.catalogue.ReferenceValue;

/** Something that a run is free to set: a lever, or an input of which only a range is certain. */
sealed interface Parameter {

    /** A lever; a choice is set by the index of its option. */
    record OfLever(Lever lever) implements Parameter {}

    /** A reference value with its bounds. */
    record OfInput(ReferenceValue source, double low, double value, double high) implements Parameter {}
}
