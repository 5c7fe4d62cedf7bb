package org.reliance.ui;

import java.util.List;
import org.reliance.catalogue.Lever;
import org.reliance.scenario.Complaint;
import org.reliance.scenario.Position;
import org.reliance.scenario.Scenario;

/** Moves one lever of a model in the query of a page. */
record Setter(Lever lever, List<Lever> levers, Course course) {

    /** Moves it while the gesture goes on. */
    void drag(Position position) {
        course.drag(lever.id(), course.now().withScenario(moved(position)));
    }

    /** Moves it at one stroke. */
    void choose(Position position) {
        course.choose(lever.id(), course.now().withScenario(moved(position)));
    }

    void reset() {
        choose(Position.neutral(lever));
    }

    /** A first year pushed beyond the last takes the last along, and the other way round. */
    private Scenario moved(Position position) {
        Scenario next = course.now().scenario().with(lever, position);
        for (Complaint complaint : Scenario.parse(levers, next.settings()).complaints()) {
            if (complaint instanceof Complaint.YearsReversed reversed) {
                next = next.with(reversed.first().equals(lever) ? reversed.last() : reversed.first(), position);
            }
        }
        return next;
    }
}
