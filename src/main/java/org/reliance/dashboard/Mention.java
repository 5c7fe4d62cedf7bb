package org.reliance.dashboard;

import java.util.List;
import org.reliance.catalogue.Disagreement;
import org.reliance.catalogue.Event;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.figure.Provenance;
import org.reliance.figure.Statement;

/** Something that a report says, in words, with what a reader may want to see next. */
public sealed interface Mention {

    /** Where a page shows it. */
    String anchor();

    Provenance provenance();

    /** The figures that show it. */
    List<FigureDefinition> figures();

    /** The pairs that it is a side of, those that disagree and those that are consistent. */
    List<Disagreement> pairs();

    /** A quantity. */
    record OfQuantity(Statement statement, List<FigureDefinition> figures, List<Disagreement> pairs)
            implements Mention {

        public OfQuantity {
            figures = List.copyOf(figures);
            pairs = List.copyOf(pairs);
        }

        @Override
        public String anchor() {
            return Anchors.quantity(statement.id());
        }

        @Override
        public Provenance provenance() {
            return statement.provenance();
        }
    }

    /**
     * A dated event.
     *
     * @param when its date in words, marked when it was inferred
     * @param precision how precisely it is dated, in words
     * @param category in words
     * @param standing in words
     * @param links what it was planned as, or what came of it
     */
    record OfEvent(
            Event event,
            String when,
            String precision,
            String category,
            String standing,
            Provenance provenance,
            List<Link> links,
            List<FigureDefinition> figures,
            List<Disagreement> pairs)
            implements Mention {

        public OfEvent {
            links = List.copyOf(links);
            figures = List.copyOf(figures);
            pairs = List.copyOf(pairs);
        }

        @Override
        public String anchor() {
            return Anchors.of(event);
        }
    }

    /**
     * From one event to another of the same occurrence.
     *
     * @param text how the two hang together, with the other's date
     * @param anchor where the timeline shows the other
     */
    record Link(String text, String anchor) {}
}
