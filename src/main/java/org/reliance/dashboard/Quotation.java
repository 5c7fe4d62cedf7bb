package org.reliance.dashboard;

import java.util.List;
import java.util.Locale;
import org.reliance.figure.Source;
import org.reliance.figure.Stamp;
import org.reliance.figure.Statement;

/**
 * One value by itself, with all that is needed to cite it.
 *
 * @param source the report that states it, the publisher of its series or, if it is derived, whoever derived it
 * @param inputs if it is derived from observations, the reports that these stand in
 * @param stamp which data, which day, and where the value can be seen
 */
public record Quotation(Statement statement, Source source, List<Source> inputs, Stamp stamp, Locale locale) {

    public Quotation {
        inputs = List.copyOf(inputs);
    }
}
