package org.reliance.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.reliance.catalogue.Disagreement.Side;
import org.reliance.quantity.Firmness;
import org.reliance.quantity.Nature;
import org.reliance.quantity.Period;

/**
 * The disagreements that have been named. One repeats another when its two statements are those of the other, or say the
 * same as those: the same number of the same indicator and time, or the same step of the same occurrence.
 */
final class Named {

    /** By what their two sides are about. */
    private final Map<Set<String>, List<Disagreement>> named = new HashMap<>();

    private final Set<Set<String>> pairs = new HashSet<>();
    /** The id of a reference series to the id of an indicator that counts the same. */
    private final Map<String, String> counted = new HashMap<>();

    Named(Catalogue catalogue) {
        catalogue
                .indicators()
                .list()
                .forEach(indicator ->
                        indicator.outturn().ifPresent(series -> counted.putIfAbsent(series, indicator.id())));
        catalogue.disagreements().list().forEach(this::add);
    }

    /** Names it, unless it repeats one. */
    boolean add(Disagreement disagreement) {
        List<Disagreement> alike = named.computeIfAbsent(
                disagreement.sides().map(this::subject).collect(Collectors.toSet()), _ -> new ArrayList<>());
        if (!pairs.add(disagreement.sides().map(Side::key).collect(Collectors.toSet()))
                || alike.stream().anyMatch(other -> repeats(disagreement, other))) {
            return false;
        }
        alike.add(disagreement);
        return true;
    }

    private String subject(Side side) {
        return switch (side) {
            case Side.OfObservation(Observation observation) ->
                "indicator " + observation.indicator().id();
            case Side.OfEvent(Event event) -> "occurrence " + event.occurrence();
            case Side.OfReference(ReferenceValue value) ->
                "indicator "
                        + counted.getOrDefault(
                                value.series().id(), value.series().id());
        };
    }

    private boolean repeats(Disagreement one, Disagreement other) {
        return (says(one.first(), other.first()) && says(one.second(), other.second()))
                || (says(one.first(), other.second()) && says(one.second(), other.first()));
    }

    /** Whether both say the same of the same. */
    private boolean says(Side one, Side other) {
        if (one.key().equals(other.key())) {
            return true;
        }
        if (one instanceof Side.OfEvent(Event first) && other instanceof Side.OfEvent(Event second)) {
            return first.occurrence().equals(second.occurrence())
                    && isAhead(first) == isAhead(second)
                    && isRefused(first) == isRefused(second)
                    && isOfOneTime(first.period(), second.period());
        }
        return subject(one).equals(subject(other)) && says(number(one), number(other));
    }

    private static boolean isAhead(Event event) {
        return switch (event.standing()) {
            case PLANNED, EXPECTED, PROPOSED -> true;
            case HAPPENED, REFUSED, ONGOING -> false;
        };
    }

    private static boolean isRefused(Event event) {
        return event.standing() == Event.Standing.REFUSED;
    }

    /** A number with its time, and whether it is one of the future. */
    private record Said(Amount amount, Period period, boolean isAhead) {}

    private static Optional<Said> number(Side side) {
        return switch (side) {
            case Side.OfObservation(Observation observation) ->
                Amount.of(
                                observation.reading(),
                                observation.firmness(),
                                observation.indicator().unit())
                        .map(amount -> new Said(amount, observation.period(), isAhead(observation.nature())));
            case Side.OfReference(ReferenceValue value) ->
                Amount.of(value.reading(), Firmness.EXACT, value.series().unit())
                        .map(amount -> new Said(amount, value.period(), false));
            case Side.OfEvent _ -> Optional.empty();
        };
    }

    private static boolean isAhead(Nature nature) {
        return switch (nature) {
            case FORECAST, PLAN, ASSUMPTION -> true;
            case REPORTED, ESTIMATE, CLAIM, DERIVED, REFERENCE -> false;
        };
    }

    private static boolean says(Optional<Said> one, Optional<Said> other) {
        return one.flatMap(first -> other.filter(second -> first.isAhead() == second.isAhead()
                        && isOfOneTime(first.period(), second.period())
                        && !first.amount().disagreesWith(second.amount())))
                .isPresent();
    }

    private static boolean isOfOneTime(Period one, Period other) {
        return one.overlaps(other) && one.openness() == other.openness() && one.isSpan() == other.isSpan();
    }
}
