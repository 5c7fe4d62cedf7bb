package org.reliance.catalogue.file;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One field of a table schema.
 *
 * @param allowed the only values it takes; empty when it takes all
 */
record Field(
        String name,
        FieldType type,
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
        allowed = Set.copyOf(allowed);
    }
}
