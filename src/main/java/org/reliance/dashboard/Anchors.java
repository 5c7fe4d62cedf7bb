package org.reliance.dashboard;

import org.reliance.catalogue.Claim;
import org.reliance.catalogue.Disagreement;
import org.reliance.catalogue.Event;
import org.reliance.catalogue.Observation;
import org.reliance.catalogue.PrimarySource;
import org.reliance.catalogue.Report;

/** Where on a page an entry is shown: its id with its kind before it, since entries of two kinds may share an id. */
final class Anchors {

    private Anchors() {}

    static String of(Observation observation) {
        return quantity(observation.id());
    }

    static String quantity(String id) {
        return "quantity-" + id;
    }

    static String of(Event event) {
        return "event-" + event.id();
    }

    /** Where the page of its report shows it. */
    static String address(Observation observation) {
        return address(observation.report(), of(observation));
    }

    /** Where the page of its report shows it. */
    static String address(Event event) {
        return address(event.report(), of(event));
    }

    static String address(Report report, String anchor) {
        return "/reports/" + report.id() + "#" + anchor;
    }

    static String of(PrimarySource source) {
        return "source-" + source.id();
    }

    static String of(Disagreement disagreement) {
        return "disagreement-" + disagreement.id();
    }

    /** The page that shows it, of disagreements or of consistent pairs. */
    static String address(Disagreement disagreement) {
        return (disagreement.isConsistent() ? "/consistent#" : "/disagreements#") + of(disagreement);
    }

    static String of(Claim claim) {
        return "claim-" + claim.id();
    }
}
