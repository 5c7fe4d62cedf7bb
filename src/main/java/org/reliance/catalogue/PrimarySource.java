package org.reliance.catalogue;

import java.util.Optional;
import org.reliance.quantity.Period;

/**
 * A source that a report names for its own figures.
 *
 * @param report the report that names it
 * @param footnote where the report names it, if in a footnote
 * @param address where it can be read, as the report gives it
 */
public record PrimarySource(
        String id,
        Report report,
        Optional<Integer> footnote,
        String title,
        Optional<String> author,
        Optional<String> publisher,
        Optional<Period> published,
        Optional<String> address,
        Optional<String> note)
        implements Entry {}
