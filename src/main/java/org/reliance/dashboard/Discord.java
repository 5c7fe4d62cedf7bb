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
        return touching(new Disagreement.Side.OfObservation(observation));
    }

    List<Disagreement> touching(Event event) {
        return touching(new Disagreement.Side.OfEvent(event));
    }

    private List<Disagreement> touching(Disagreement.Side side) {
        return byStatement.getOrDefault(side.key(), List.of()).stream()
                .distinct()
                .toList();
    }
}
