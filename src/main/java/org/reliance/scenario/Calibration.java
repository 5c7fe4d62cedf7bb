package org.reliance.scenario;

import java.util.List;
import org.reliance.catalogue.Catalogue;
import org.reliance.catalogue.Claim;
import org.reliance.quantity.Reading;

/**
 * A published claim held against the equations, under each set of assumptions that it may have needed.
 *
 * @param cases at least one
 */
public record Calibration(Claim claim, Measure measure, List<Held> cases) {

    public Calibration {
        cases = List.copyOf(cases);
    }

    /**
     * One case of a claim.
     *
     * @param scenario the assumptions
     * @param ours what the equations give, in the unit of the claim
     * @param difference ours less the nearest number published; zero inside a published range
     */
    public record Held(Claim.Case assumptions, Scenario scenario, double ours, double difference, Verdict verdict) {}

    /** How well a claim and the equations agree. */
    public enum Verdict {
        /** Inside the published range, or within 5 % of the nearest number published. */
        WITHIN,
        /** Within 15 %. */
        NEAR,
        /** Farther off. The claim's reason says why. */
        MISS;

        private static Verdict of(double difference, double published) {
            double share = Math.abs(difference) / Math.abs(published);
            return share <= 0.05 ? WITHIN : share <= 0.15 ? NEAR : MISS;
        }
    }

    /** Whether the equations miss it in every case, or in some. */
    public boolean isMissed() {
        return cases.stream().anyMatch(held -> held.verdict == Verdict.MISS);
    }

    /**
     * Holds all claims of the catalogue, in its order.
     *
     * @throws java.util.NoSuchElementException naming a result or year that the model does not give
     * @throws IllegalArgumentException naming a claim whose unit, reading or settings do not fit the model
     */
    public static List<Calibration> list(Models models, Catalogue catalogue) {
        return catalogue.claims().list().stream()
                .map(claim -> of(models.require(claim.model().id()), claim))
                .toList();
    }

    static Calibration of(Model model, Claim claim) {
        Measure measure = model.requireResult(claim.result());
        if (!measure.unit().equals(claim.unit())) {
            throw new IllegalArgumentException("claim '" + claim.id() + "' is in " + claim.unit() + ", but "
                    + measure.id() + " is in " + measure.unit());
        }
        Reading.Between published = claim.published()
                .extent()
                .orElseThrow(() -> new IllegalArgumentException("claim '" + claim.id() + "' publishes no number"));
        return new Calibration(
                claim,
                measure,
                claim.cases().stream()
                        .map(assumptions -> hold(model, measure, assumptions, published))
                        .toList());
    }

    private static Held hold(Model model, Measure measure, Claim.Case assumptions, Reading.Between published) {
        Scenario scenario =
                Scenario.parse(model.levers(), assumptions.settings()).requireClean();
        Outcome outcome = model.run(scenario);
        // What a period comes to is what has been reached at its end.
        double ours = assumptions
                .period()
                .map(period -> outcome.value(measure.id(), period.lastYear()))
                .orElseGet(() -> outcome.result(measure.id()));
        double nearest = Math.clamp(ours, published.low(), published.high());
        return new Held(assumptions, scenario, ours, ours - nearest, Verdict.of(ours - nearest, nearest));
    }
}
