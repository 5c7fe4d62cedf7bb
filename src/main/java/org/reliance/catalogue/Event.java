package org.reliance.catalogue;

import java.util.List;
import java.util.Optional;
import org.reliance.quantity.Period;

/**
 * A dated happening that a report mentions, planned or met.
 *
 * @param occurrence shared by all statements about one and the same happening
 * @param category treaty, energy, loan, trade, military, election, politics, diplomacy, security-services, sanction,
 *     integration or publication
 * @param fulfils ids of the planned events that this one fulfils or refuses
 */
public record Event(
        String id,
        String occurrence,
        String title,
        String category,
        Period period,
        boolean periodIsInferred,
        Standing standing,
        List<String> fulfils,
        Report report,
        Locator locator,
        Optional<Claimant> claimant,
        Optional<PrimarySource> source,
        Optional<String> note)
        implements Entry {

    public Event {
        fulfils = List.copyOf(fulfils);
    }

    /** Whether it happened or was only meant to. */
    public enum Standing {
        HAPPENED,
        PLANNED,
        EXPECTED,
        PROPOSED,
        REFUSED,
        ONGOING;

        /** The name used in data, addresses and the API. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
