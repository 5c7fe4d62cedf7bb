package org.reliance.dashboard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reliance.catalogue.Claim;
import org.reliance.scenario.Calibration;
import org.reliance.scenario.Tally;

/**
 * Every published claim held against the equations, in words.
 *
 * @param lines one a claim, in the order of the data package
 * @param locale of its words
 */
public record CalibrationPage(List<Line> lines, Locale locale) {

    public CalibrationPage {
        lines = List.copyOf(lines);
    }

    /** How many tests of these claims came out how. */
    public Tally tally() {
        return Tally.of(lines.stream()
                .flatMap(line -> line.cases().stream())
                .map(Case::held)
                .toList());
    }

    /** The same in words; empty where there is no test. */
    public String score() {
        return Words.of(locale).score(tally());
    }

    /** The claims about one model alone. */
    public CalibrationPage about(String model) {
        return new CalibrationPage(
                lines.stream()
                        .filter(line -> line.claim().model().id().equals(model))
                        .toList(),
                locale);
    }

    /**
     * One claim.
     *
     * @param anchor where on the page it stands
     * @param published what was published, with its unit
     * @param result what the equations compute
     * @param claimant who published it
     * @param statement the statement in a report; empty when no report of the catalogue makes it
     * @param cases one for each set of assumptions that it may have needed
     */
    public record Line(
            Claim claim,
            String anchor,
            String published,
            String result,
            Optional<String> claimant,
            Optional<Place> statement,
            List<Case> cases) {
        public Line {
            cases = List.copyOf(cases);
        }

        /** Whether nothing has to be explained: the equations match it, or lie inside its range, in every test. */
        public boolean isMet() {
            return cases.stream()
                    .map(one -> one.held().verdict())
                    .allMatch(verdict -> verdict == Calibration.Verdict.MATCH || verdict == Calibration.Verdict.INSIDE);
        }

        /** Whether they miss it under one at least. */
        public boolean isMissed() {
            return cases.stream().anyMatch(one -> one.held().verdict() == Calibration.Verdict.MISS);
        }
    }

    /** Where a claim is made: the report, where in it, and where on the report's page. */
    public record Place(String report, String shortName, String where, String anchor) {}

    /**
     * One test: what the equations give under one set of assumptions.
     *
     * @param assumptions every lever that has to be set, with where it stands
     * @param ours what the equations give, with its unit
     * @param difference ours less the nearest number published, with its unit and sign; of a hit within a range, that
     * @param verdict how well they agree, in words
     * @param fitted that a lever was fitted, and which, in words; empty where none was
     * @param query the figure with the levers where the claim needs them
     */
    public record Case(
            Calibration.Held held,
            String assumptions,
            String ours,
            String difference,
            String verdict,
            Optional<String> fitted,
            FigureQuery query) {}
}
