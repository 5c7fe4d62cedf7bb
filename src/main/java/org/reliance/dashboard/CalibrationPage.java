package org.reliance.dashboard;

import java.util.List;
import java.util.Optional;
import org.reliance.catalogue.Claim;
import org.reliance.scenario.Calibration;

/**
 * Every published claim held against the equations, in words.
 *
 * @param lines one a claim, in the order of the data package
 */
public record CalibrationPage(List<Line> lines) {

    public CalibrationPage {
        lines = List.copyOf(lines);
    }

    /** How many cases of these claims came out so. */
    public long count(Calibration.Verdict verdict) {
        return lines.stream()
                .flatMap(line -> line.cases().stream())
                .filter(one -> one.held().verdict() == verdict)
                .count();
    }

    /** The claims about one model alone. */
    public CalibrationPage about(String model) {
        return new CalibrationPage(lines.stream()
                .filter(line -> line.claim().model().id().equals(model))
                .toList());
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

        /** Whether the equations hit it under every set of assumptions. */
        public boolean isHit() {
            return cases.stream().allMatch(one -> one.held().verdict() == Calibration.Verdict.WITHIN);
        }

        /** Whether they miss it under one at least. */
        public boolean isMissed() {
            return cases.stream().anyMatch(one -> one.held().verdict() == Calibration.Verdict.MISS);
        }
    }

    /** Where a claim is made: the report, where in it, and where on the report's page. */
    public record Place(String report, String shortName, String where, String anchor) {}

    /**
     * What the equations give under one set of assumptions.
     *
     * @param assumptions every lever that has to be set, with where it stands
     * @param ours what the equations give, with its unit
     * @param difference ours less the nearest number published, with its unit and sign; of a hit within a range, that
     * @param verdict hit, near miss or miss, in words
     * @param query the figure with the levers where the claim needs them
     */
    public record Case(
            Calibration.Held held,
            String assumptions,
            String ours,
            String difference,
            String verdict,
            FigureQuery query) {}
}
