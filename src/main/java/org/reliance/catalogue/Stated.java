package org.reliance.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reliance.quantity.Nature;
import org.reliance.quantity.Period;

/**
 * A statement with a number, and what it allows.
 *
 * @param reach the numbers that it allows
 */
record Stated(Observation observation, Reach reach) {

    /** How many of the statements that follow in time one is held against, so that no package takes quadratic time. */
    private static final int HELD_AGAINST = 400;

    /** Two statements whose periods overlap, the one that begins first before the other. */
    record Pair(Stated first, Stated second) {}

    /** All statements with numbers, derived ones left out, by the id of their indicator. */
    static Map<String, List<Stated>> byIndicator(Catalogue catalogue) {
        Map<String, List<Stated>> groups = new LinkedHashMap<>();
        for (Observation observation : catalogue.observations().list()) {
            if (observation.nature() != Nature.DERIVED) {
                Reach.of(observation)
                        .ifPresent(reach -> groups.computeIfAbsent(
                                        observation.indicator().id(), _ -> new ArrayList<>())
                                .add(new Stated(observation, reach)));
            }
        }
        return groups;
    }

    /** The pairs whose periods overlap, among statements that the test takes. */
    static Stream<Pair> overlapping(List<Stated> statements, Predicate<Stated> test) {
        List<Stated> sorted = statements.stream()
                .filter(test)
                .sorted(Comparator.comparing((Stated stated) -> stated.period().earliest())
                        .thenComparing(stated -> stated.period().latest()))
                .toList();
        return IntStream.range(0, sorted.size())
                .boxed()
                .flatMap(i -> sorted.subList(i + 1, Math.min(sorted.size(), i + 1 + HELD_AGAINST)).stream()
                        .takeWhile(later -> !later.period()
                                .earliest()
                                .isAfter(sorted.get(i).period().latest()))
                        .map(later -> new Pair(sorted.get(i), later)));
    }

    Period period() {
        return observation.period();
    }

    Nature nature() {
        return observation.nature();
    }

    /** Whether it says how things are or were, and not how they will be. */
    boolean isOfFact() {
        return switch (nature()) {
            case REPORTED, ESTIMATE, CLAIM -> true;
            case FORECAST, PLAN, ASSUMPTION, DERIVED, REFERENCE -> false;
        };
    }

    /** Whether it says how things will be. */
    boolean isOfFuture() {
        return nature() == Nature.FORECAST || nature() == Nature.PLAN;
    }

    boolean isRange() {
        return observation.reading().bounds().isPresent();
    }

    /** Whether someone else says it, or the same one in another report; one voice may speak of two things at once. */
    boolean isOfAnotherVoiceThan(Stated other) {
        return !observation.report().id().equals(other.observation.report().id())
                || !observation.claimant().equals(other.observation.claimant());
    }

    Disagreement.Side side() {
        return new Disagreement.Side.OfObservation(observation);
    }
}
