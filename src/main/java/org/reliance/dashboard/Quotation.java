package org.reliance.dashboard;

import java.util.Locale;
import org.reliance.figure.Source;
import org.reliance.figure.Stamp;
import org.reliance.figure.Statement;

/**
 * One value by itself, with all that is needed to cite it.
 *
 * @param source the report that states it, or the publisher of its series
 * @param stamp which data, which day, and where the value can be seen
 */
public record Quotation(Statement statement, Source source, Stamp stamp, Locale locale) {}
