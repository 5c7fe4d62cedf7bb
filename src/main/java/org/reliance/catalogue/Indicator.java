package org.reliance.catalogue;

import java.util.Optional;
import org.reliance.quantity.Unit;

/**
 * One thing that is measured in one unit.
 *
 * @param measures what exactly it measures: net or gross, energy only, with loans
 */
public record Indicator(String id, Family family, String name, Unit unit, String measures, Optional<String> note)
        implements Entry {}
