package org.reliance.catalogue;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two statements that contradict each other, overlap in definition or do not add up: noted by a reader, or found by
 * {@link DisagreementFinder}. A pair that seems to and does not is kept as {@linkplain Kind#CONSISTENT consistent}; it is
 * listed apart and counted as no disagreement.
 *
 * @param meaning one sentence for someone who wants to quote either side
 */
public record Disagreement(
        String id, Kind kind, String title, Side first, Side second, Optional<String> arithmetic, String meaning)
        implements Entry {

    /** How two statements are at odds. */
    public enum Kind {
        /** At most one can be true. */
        CONTRADICTION,
        /** They count different things under one name. */
        DEFINITION,
        /** The same money or thing stands under two headings; adding them up counts it twice. */
        DOUBLE_COUNTING,
        /** Numbers that do not add up. */
        ARITHMETIC,
        /** What was planned and what came of it. */
        PLAN_AND_OUTCOME,
        /** What was forecast and what came. */
        FORECAST_AND_OUTTURN,
        /** One happening with two dates. */
        DATE,
        /** A number outside a range. */
        RANGE,
        /** A statement that its source does not carry. */
        SOURCE,
        /** They agree, at least within the rounding of their numbers or dates. */
        CONSISTENT;

        /** The name used in data, addresses and the API: {@code plan-and-outcome}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

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

    /** Whether the two statements agree after all. */
    public boolean isConsistent() {
        return kind == Kind.CONSISTENT;
    }

    /** Both statements. */
    public Stream<Side> sides() {
        return Stream.of(first, second);
    }
}
