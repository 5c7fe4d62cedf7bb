package org.reliance.paste;

import java.util.Optional;
import org.reliance.quantity.Period;

/**
 * Where a point stands.
 *
 * @param x the period's middle on the year axis ({@link Period#position()}), or the number
 * @param period the period; empty where x is a number
 * @param label the period or number as it was pasted
 */
public record Place(double x, Optional<Period> period, String label) {}
