package org.reliance.catalogue;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two statements that contradict each other, overlap in definition or do not add up: noted by a reader, or found by
 * {@link DisagreementFinder}.
 *
 * @param kind contradiction, definition, arithmetic, plan-and-outcome, forecast-and-outturn, date, range or source
 * @param meaning one sentence for someone who wants to quote either side
 */
public record Disagreement(
        String id, String kind, String title, Side first, Side second, Optional<String> arithmetic, String meaning)
        implements Entry {

    /** One of the two statements. */
    public sealed interface Side {

        /** The id of what is stated. */
        default String id() {
            return switch (this) {
                case OfObservation(Observation observation) -> observation.id();
                case OfEvent(Event event) -> event.id();
                case OfReference(ReferenceValue value) -> value.id();
            };
        }

        /** The id with its kind before it, since an observation and an event may share an id: {@code event signing}. */
        default String key() {
            return switch (this) {
                case OfObservation(Observation observation) -> "observation " + observation.id();
                case OfEvent(Event event) -> "event " + event.id();
                case OfReference(ReferenceValue value) -> "reference " + value.id();
            };
        }

        /** The report that states it; a reference value stands in none. */
        default Optional<Report> report() {
            return switch (this) {
                case OfObservation(Observation observation) -> Optional.of(observation.report());
                case OfEvent(Event event) -> Optional.of(event.report());
                case OfReference _ -> Optional.empty();
            };
        }

        record OfObservation(Observation observation) implements Side {}

        record OfEvent(Event event) implements Side {}

        record OfReference(ReferenceValue value) implements Side {}
    }

    /** Both statements. */
    public Stream<Side> sides() {
        return Stream.of(first, second);
    }
}
