package org.reliance.dashboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.reliance.catalogue.Catalogue;
import org.reliance.catalogue.Disagreement;
import org.reliance.catalogue.DisagreementFinder;
import org.reliance.catalogue.Event;
import org.reliance.catalogue.Observation;

/**
 * All disagreements of an edition, those that a reader noted before those that were found by computing; and apart from
 * them the pairs that were looked at and are consistent.
 */
public final class Discord {

    private final List<Disagreement> disagreements;
    private final List<Disagreement> consistent;
    private final boolean isCutOff;
    private final Set<String> noted = new HashSet<>();
    private final Map<String, List<Disagreement>> byStatement = new HashMap<>();

    private Discord(Catalogue catalogue, List<Disagreement> found) {
        catalogue.disagreements().list().forEach(disagreement -> noted.add(disagreement.id()));
        List<Disagreement> all = Stream.concat(catalogue.disagreements().list().stream(), found.stream())
                .toList();
        disagreements = all.stream().filter(pair -> !pair.isConsistent()).toList();
        consistent = all.stream().filter(Disagreement::isConsistent).toList();
        isCutOff = found.size() >= DisagreementFinder.LIMIT;
        for (Disagreement pair : all) {
            pair.sides()
                    .map(Disagreement.Side::key)
                    .distinct()
                    .forEach(side -> byStatement
                            .computeIfAbsent(side, _ -> new ArrayList<>())
                            .add(pair));
        }
    }

    static Discord of(Catalogue catalogue, Locale locale) {
        return new Discord(catalogue, DisagreementFinder.of(locale).find(catalogue));
    }

    /** The disagreements. */
    public List<Disagreement> list() {
        return disagreements;
    }

    /** The pairs that seem to disagree and do not. */
    public List<Disagreement> listConsistent() {
        return consistent;
    }

    /** The disagreements and the consistent pairs. */
    Stream<Disagreement> all() {
        return Stream.concat(disagreements.stream(), consistent.stream());
    }

    /** Whether it was found by computing, and not noted by a reader. */
    public boolean isFound(Disagreement disagreement) {
        return !noted.contains(disagreement.id());
    }

    /** Whether there may be more than were looked for. */
    public boolean isCutOff() {
        return isCutOff;
    }

    /** The disagreements and the consistent pairs that the observation is a side of. */
    List<Disagreement> touching(Observation observation) {
        return touching(new Disagreement.Side.OfObservation(observation));
    }

    /** The disagreements and the consistent pairs that the event is a side of. */
    List<Disagreement> touching(Event event) {
        return touching(new Disagreement.Side.OfEvent(event));
    }

    private List<Disagreement> touching(Disagreement.Side side) {
        return byStatement.getOrDefault(side.key(), List.of());
    }
}
