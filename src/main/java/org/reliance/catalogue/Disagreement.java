package org.reliance.catalogue;

import java.util.Optional;

/**
 * Two statements that contradict each other, overlap in definition or do not add up.
 *
 * @param kind contradiction, definition, arithmetic, plan-and-outcome, forecast-and-outturn, date, range or source
 * @param meaning one sentence for someone who wants to quote either side
 */
public record Disagreement(
        String id, String kind, String title, Side first, Side second, Optional<String> arithmetic, String meaning)
        implements Entry {

    /** One of the two statements. */
    public sealed interface Side {
        record OfObservation(Observation observation) implements Side {}

        record OfEvent(Event event) implements Side {}
    }
}
