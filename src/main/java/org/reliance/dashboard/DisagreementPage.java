package org.reliance.dashboard;

import java.util.List;
import java.util.Optional;
import org.reliance.catalogue.Disagreement;
import org.reliance.catalogue.FigureDefinition;

/**
 * A page of pairs of statements, of the disagreements or of the consistent ones.
 *
 * @param selection what there is, and how it may be narrowed down
 * @param lines the first of it, in words
 * @param isCutOff whether there may be more than were looked for
 */
public record DisagreementPage(Selection<Disagreement> selection, List<Line> lines, boolean isCutOff) {

    public DisagreementPage {
        lines = List.copyOf(lines);
    }

    /**
     * One disagreement.
     *
     * @param anchor where the page shows it
     * @param kind in words
     * @param isFound whether it was computed, and not noted by a reader
     * @param figures the figures that show a side of it
     */
    public record Line(
            Disagreement disagreement,
            String anchor,
            String kind,
            boolean isFound,
            Voice first,
            Voice second,
            List<FigureDefinition> figures) {
        public Line {
            figures = List.copyOf(figures);
        }
    }

    /**
     * One side, in words.
     *
     * @param anchor where the page of the report shows it
     * @param statement what is said: {@code Gas price paid: 127 USD/1000 m³}
     * @param when of which time
     * @param origin report or publisher
     * @param report id of the report; a reference value stands in none
     * @param place where in the report
     * @param claimant who asserts it
     * @param address where the reference value was read
     */
    public record Voice(
            String anchor,
            String statement,
            String when,
            String origin,
            Optional<String> report,
            Optional<String> place,
            Optional<String> claimant,
            Optional<String> address) {}
}
