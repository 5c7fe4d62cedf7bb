package org.reliance.catalogue;

import java.util.List;
import java.util.Optional;
import org.reliance.quantity.Unit;

/**
 * A series that no report gives, to put the reports' figures into context.
 *
 * @param publisher who published its values
 * @param hosts the publisher's own sites: {@code worldbank.org}
 */
public record ReferenceSeries(
        String id,
        String name,
        Unit unit,
        String publisher,
        List<String> hosts,
        Optional<String> licence,
        String measures,
        Optional<String> note)
        implements Entry {

    public ReferenceSeries {
        hosts = List.copyOf(hosts);
    }
}
