package org.reliance.catalogue.file;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One field of a table schema.
 *
 * @param form how its values are written
 * @param missing the texts that mean that a cell holds nothing
 * @param allowed the only values it takes; empty when it takes all
 */
record Field(
        String name,
        FieldType type,
        CellForm form,
        Set<String> missing,
        boolean required,
        boolean unique,
        Set<String> allowed,
        Optional<Shape> shape,
        Optional<String> minimum,
        Optional<String> maximum,
        Optional<Integer> shortest,
        Optional<Integer> longest,
        Json.Place place) {

    /** A pattern constraint, and where it stands. */
    record Shape(Pattern pattern, Json.Place place) {}

    Field {
        missing = Set.copyOf(missing);
        allowed = Set.copyOf(allowed);
    }
}
