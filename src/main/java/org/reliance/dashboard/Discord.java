package org.reliance.dashboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
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

/** All disagreements of an edition, those that a reader noted before those that were found by computing. */
public final class Discord {

    private final List<Disagreement> all;
    private final Set<String> noted = new HashSet<>();
    private final Map<String, List<Disagreement>> byStatement = new HashMap<>();

    private Discord(Catalogue catalogue, List<Disagreement> found) {
        catalogue.disagreements().list().forEach(disagreement -> noted.add(disagreement.id()));
        this.all = Stream.concat(catalogue.disagreements().list().stream(), found.stream())
                .toList();
        for (Disagreement disagreement : all) {
            disagreement
                    .sides()
                    .forEach(side -> byStatement
                            .computeIfAbsent(side.key(), _ -> new ArrayList<>())
                            .add(disagreement));
        }
    }

    static Discord of(Catalogue catalogue, Locale locale) {
        return new Discord(catalogue, DisagreementFinder.of(locale).find(catalogue));
    }

    public List<Disagreement> list() {
        return all;
    }

    /** Whether it was found by computing, and not noted by a reader. */
    public boolean isFound(Disagreement disagreement) {
        return !noted.contains(disagreement.id());
    }

    /** Whether there may be more than were looked for. */
    public boolean isCutOff() {
        return all.size() - noted.size() >= DisagreementFinder.LIMIT;
    }

    List<Disagreement> touching(Observation observation) {
        return touching(List.of(new Disagreement.Side.OfObservation(observation).key()));
    }

    List<Disagreement> touching(Event event) {
        return touching(List.of(new Disagreement.Side.OfEvent(event).key()));
    }

    /** Those that touch any of the observations of these ids, each once, in the order of all. */
    List<Disagreement> touchingObservations(Collection<String> ids) {
        return touching(ids.stream().map(id -> "observation " + id).toList());
    }

    private List<Disagreement> touching(Collection<String> keys) {
        Set<Disagreement> touching = new LinkedHashSet<>();
        keys.forEach(key -> touching.addAll(byStatement.getOrDefault(key, List.of())));
        return touching.size() < 2
                ? List.copyOf(touching)
                : all.stream().filter(touching::contains).toList();
    }
}
