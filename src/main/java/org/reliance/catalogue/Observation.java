package org.reliance.catalogue;

import java.util.List;
import java.util.Optional;
import org.reliance.quantity.Firmness;
import org.reliance.quantity.Nature;
import org.reliance.quantity.Period;
import org.reliance.quantity.Reading;

/**
 * One statement of one report about one indicator.
 *
 * @param period what it speaks of, as precisely as given
 * @param periodIsInferred whether the period had to be inferred from the text around it
 * @param reading in the unit of the indicator
 * @param claimant who asserts it; empty when the report states it as its own
 * @param source the primary source that the report names for it
 * @param derivation how it was computed, if it is derived
 */
public record Observation(
        String id,
        Indicator indicator,
        Report report,
        Locator locator,
        Period period,
        boolean periodIsInferred,
        Reading reading,
        Firmness firmness,
        Nature nature,
        Optional<Claimant> claimant,
        Optional<PrimarySource> source,
        Optional<Derivation> derivation,
        Optional<String> note)
        implements Entry {

    /**
     * Arithmetic over stated observations.
     *
     * @param from ids of the observations it is computed from
     * @param arithmetic the computation in words and numbers
     */
    public record Derivation(List<String> from, String arithmetic) {
        public Derivation {
            from = List.copyOf(from);
        }
    }
}
