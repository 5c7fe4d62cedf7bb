package org.reliance.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.reliance.catalogue.Lever;

/**
 * The levers that somebody has moved, and whereto. A lever that stands where it would stand anyway is not in it, so
 * that two scenarios are equal when they mean the same, and the baseline is the empty one.
 *
 * @param positions lever id to position, without the neutral ones
 */
public record Scenario(SortedMap<String, Position> positions) {

    private static final Scenario BASELINE = new Scenario(Collections.emptySortedMap());

    public Scenario {
        positions = Collections.unmodifiableSortedMap(new TreeMap<>(positions));
    }

    /** What was understood of a text, and what was not. */
    public record Parsed(Scenario scenario, List<Complaint> complaints) {
        public Parsed {
            complaints = List.copyOf(complaints);
        }

        /**
         * The scenario of a text that has to be right, such as one of the data package.
         *
         * @throws IllegalArgumentException listing the complaints, if there are any
         */
        public Scenario requireClean() {
            if (!complaints.isEmpty()) {
                throw new IllegalArgumentException("these settings cannot be taken over: " + complaints);
            }
            return scenario;
        }
    }

    /** The scenario that changes nothing. */
    public static Scenario baseline() {
        return BASELINE;
    }

    /**
     * Reads settings as they stand in an address. What cannot be taken over is left neutral and complained of; years
     * that run backwards are both left neutral.
     *
     * @param levers the levers of the model asked
     * @param settings lever id to text
     */
    public static Parsed parse(List<Lever> levers, Map<String, String> settings) {
        Map<String, Lever> byId = levers.stream().collect(Collectors.toMap(Lever::id, lever -> lever));
        List<Complaint> complaints = new ArrayList<>();
        SortedMap<String, Position> positions = new TreeMap<>();
        new TreeMap<>(settings).forEach((id, text) -> {
            Lever lever = byId.get(id);
            if (lever == null) {
                complaints.add(new Complaint.UnknownLever(Complaint.cut(id)));
                return;
            }
            LeverText.read(lever, text, complaints::add)
                    .filter(position -> !position.equals(Position.neutral(lever)))
                    .ifPresent(position -> positions.put(id, position));
        });
        YearSpan.listReversed(levers, new Scenario(positions)).forEach(reversed -> {
            positions.remove(reversed.first().id());
            positions.remove(reversed.last().id());
            complaints.add(reversed);
        });
        return new Parsed(new Scenario(positions), complaints);
    }

    /** Whether it changes nothing. */
    public boolean isBaseline() {
        return positions.isEmpty();
    }

    /** Where the lever stands in this scenario, moved or not. */
    public Position position(Lever lever) {
        return Optional.ofNullable(positions.get(lever.id())).orElseGet(() -> Position.neutral(lever));
    }

    /** Whether the lever stands away from its neutral position. */
    public boolean isMoved(Lever lever) {
        return positions.containsKey(lever.id());
    }

    /**
     * The same scenario with one lever elsewhere; at its neutral position the lever leaves the scenario.
     *
     * @throws IllegalArgumentException when the position is none of the lever
     */
    public Scenario with(Lever lever, Position position) {
        LeverText.read(lever, position.text(), complaint -> {
            throw new IllegalArgumentException("lever '" + lever.id() + "' cannot stand there: " + complaint);
        });
        SortedMap<String, Position> moved = new TreeMap<>(positions);
        if (position.equals(Position.neutral(lever))) {
            moved.remove(lever.id());
        } else {
            moved.put(lever.id(), position);
        }
        return new Scenario(moved);
    }

    /** The same scenario with that lever back at its neutral position. */
    public Scenario without(Lever lever) {
        return with(lever, Position.neutral(lever));
    }

    /** The same scenario with every lever neutral that is not among these. */
    public Scenario keeping(Collection<Lever> levers) {
        SortedMap<String, Position> kept = new TreeMap<>(positions);
        kept.keySet().retainAll(levers.stream().map(Lever::id).toList());
        return new Scenario(kept);
    }

    /**
     * The scenario on the way from this one to another: numbers move evenly, choices and years change half way.
     *
     * @param levers those of the model
     * @param share of the way, 0 to 1
     */
    public Scenario towards(Scenario other, double share, List<Lever> levers) {
        Scenario between = this;
        for (Lever lever : levers) {
            between = between.with(lever, between(position(lever), other.position(lever), share));
        }
        return between;
    }

    private static Position between(Position from, Position until, double share) {
        if (from instanceof Position.Amount(double start) && until instanceof Position.Amount(double end)) {
            // Rounding may carry the sum past the end, where the scale may end too.
            double between = start + (end - start) * share;
            return new Position.Amount(Math.clamp(between, Math.min(start, end), Math.max(start, end)));
        }
        return share < 0.5 ? from : until;
    }

    /** Lever id to text, as an address says it; only what was moved. */
    public SortedMap<String, String> settings() {
        SortedMap<String, String> texts = new TreeMap<>();
        positions.forEach((id, position) -> texts.put(id, position.text()));
        return texts;
    }
}
