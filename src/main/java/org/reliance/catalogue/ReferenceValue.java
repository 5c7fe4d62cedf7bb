package org.reliance.catalogue;

import java.util.Optional;
import org.reliance.quantity.Period;
import org.reliance.quantity.Reading;
import org.reliance.quantity.Verification;

/**
 * One value of a reference series.
 *
 * @param address where it was read
 * @param derivation the arithmetic, when it was computed from values seen
 */
public record ReferenceValue(
        String id,
        ReferenceSeries series,
        Period period,
        Reading reading,
        Verification verification,
        Optional<String> address,
        Optional<String> derivation,
        Optional<String> note)
        implements Entry {}
