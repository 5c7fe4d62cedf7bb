package org.reliance.catalogue;

import java.util.Optional;
import org.reliance.quantity.Unit;

/**
 * A series that no report gives, read at its publisher to put the reports' figures into context.
 *
 * @param publisher whom to cite
 */
public record ReferenceSeries(
        String id,
        String name,
        Unit unit,
        String publisher,
        Optional<String> licence,
        String measures,
        Optional<String> note)
        implements Entry {}
