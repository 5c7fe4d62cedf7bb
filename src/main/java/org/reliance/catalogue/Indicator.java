package org.reliance.catalogue;

import java.util.Optional;
import org.reliance.quantity.Unit;

/**
 * One thing that is measured in one unit.
 *
 * @param measures what exactly it measures: net or gross, energy only, with loans
 * @param partOf id of the indicator that this one is a part of, in the same unit
 * @param averageOf id of the indicator whose sum over years, divided by them, this one gives; in its unit a year
 * @param outturn id of the reference series that counts the same thing
 */
public record Indicator(
        String id,
        Family family,
        String name,
        Unit unit,
        String measures,
        Optional<String> partOf,
        Optional<String> averageOf,
        Optional<String> outturn,
        Optional<String> note)
        implements Entry {}
