package org.reliance.paste;

import java.util.Optional;
import org.reliance.quantity.Period;
import org.reliance.trend.DataPoint;

/**
 * A point that was read.
 *
 * @param line where it stands in the text, from 1
 * @param period its period; empty where x is a number
 * @param label its period or place as it was pasted
 */
public record PastedPoint(int line, DataPoint point, Optional<Period> period, String label) {}
