package org.reliance.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.reliance.catalogue.Catalogue;
import org.reliance.catalogue.Claim;
import org.reliance.quantity.Period;
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
    public record Held(Claim.Case assumptions, Scenario scenario, double ours, double difference, Verdict verdict) {

        /** Whether a lever was set so that the result comes near the claim; then that it does is no evidence. */
        public boolean isFitted() {
            return assumptions.fittedLever().isPresent();
        }

        private Held enclosing() {
            return verdict == Verdict.MATCH ? new Held(assumptions, scenario, ours, difference, Verdict.NEAR) : this;
        }
    }

    /** How well a claim and the equations agree. */
    public enum Verdict {
        /** Within 5 % of the number published, or from outside of the nearer end of a range. */
        MATCH,
        /** Inside a published range, which the wider it is the less it says. */
        INSIDE,
        /** Within 15 %. */
        NEAR,
        /** Farther off. The claim's reason says why. */
        MISS;

        private static Verdict of(double ours, Reading.Between published) {
            if (published.low() < published.high() && published.low() <= ours && ours <= published.high()) {
                return INSIDE;
            }
            double nearest = Math.clamp(ours, published.low(), published.high());
            double distance = Math.abs(ours - nearest);
            double size = Math.abs(nearest);
            return distance <= 0.05 * size ? MATCH : distance <= 0.15 * size ? NEAR : MISS;
        }
    }

    /** Whether the equations miss it in every case, or in some. */
    public boolean isMissed() {
        return cases.stream().anyMatch(held -> held.verdict == Verdict.MISS);
    }

    /**
     * Holds all claims of the catalogue, in its order.
     *
     * <p>A statement that does not say which of two results it means is claimed of both. Where one of them gives less than
     * was published and the other more, they enclose it and neither matches it: such a case is near at best.
     *
     * @param models those that could be prepared; claims held against others are left out
     * @param misfits is told of claims that cannot be held against their model
     */
    public static List<Calibration> list(Models models, Catalogue catalogue, Consumer<Misfit> misfits) {
        List<Calibration> calibrations = new ArrayList<>();
        for (Claim claim : catalogue.claims().list()) {
            try {
                models.find(claim.model().id()).map(model -> of(model, claim)).ifPresent(calibrations::add);
            } catch (MisfitException e) {
                e.misfits().forEach(misfits);
            }
        }
        return calibrations.stream()
                .map(one -> calibrations.stream().anyMatch(one::isEnclosedWith) ? one.enclosing() : one)
                .toList();
    }

    /**
     * The same where every model is prepared.
     *
     * @throws MisfitException naming the claims that cannot be held against their model
     */
    public static List<Calibration> list(Models models, Catalogue catalogue) {
        List<Misfit> misfits = new ArrayList<>();
        List<Calibration> calibrations = list(models, catalogue, misfits::add);
        if (!misfits.isEmpty()) {
            throw new MisfitException(misfits);
        }
        return calibrations;
    }

    /** Whether the other one reads the same statement as another result, and lies on the other side of it. */
    private boolean isEnclosedWith(Calibration other) {
        return claim.observation().isPresent()
                && claim.observation().equals(other.claim.observation())
                && !measure.equals(other.measure)
                && cases.stream()
                        .allMatch(one -> other.cases.stream().allMatch(rival -> one.difference * rival.difference < 0));
    }

    private Calibration enclosing() {
        return new Calibration(
                claim, measure, cases.stream().map(Held::enclosing).toList());
    }

    static Calibration of(Model model, Claim claim) {
        Measure measure = model.findResult(claim.result())
                .orElseThrow(() -> misfit(
                        claim,
                        "result",
                        "the model '" + model.id() + "' has no result '" + claim.result() + "'",
                        "take one of "
                                + String.join(
                                        ", ",
                                        model.results().stream()
                                                .map(Measure::id)
                                                .toList())));
        if (!measure.unit().equals(claim.unit())) {
            throw misfit(
                    claim,
                    "unit",
                    "the claim is in " + claim.unit() + ", but " + measure.id() + " is in " + measure.unit(),
                    "give the claim in " + measure.unit());
        }
        Reading.Between published = claim.published()
                .extent()
                .orElseThrow(() -> misfit(claim, "value", "the claim publishes no number", "write one"));
        return new Calibration(
                claim,
                measure,
                claim.cases().stream()
                        .map(assumptions -> hold(model, measure, assumptions, published))
                        .toList());
    }

    private static Held hold(Model model, Measure measure, Claim.Case assumptions, Reading.Between published) {
        Scenario.Parsed parsed = Scenario.parse(model.levers(), assumptions.settings());
        if (!parsed.complaints().isEmpty()) {
            throw misfit(assumptions, "id", "its levers cannot stand together so", "change its rows in claim_levers");
        }
        Scenario scenario = parsed.scenario();
        Outcome outcome = model.run(scenario);
        // What a period comes to is what has been reached at its end.
        int year = assumptions.period().map(Period::lastYear).orElse(outcome.lastYear());
        OptionalDouble given = outcome.years().contains(year) ? outcome.find(measure, year) : OptionalDouble.empty();
        double ours = given.orElseThrow(() -> misfit(
                assumptions,
                "period",
                "the model '" + model.id() + "' gives no " + measure.id() + " of " + year,
                "name a period that the equations reach"));
        double nearest = Math.clamp(ours, published.low(), published.high());
        return new Held(assumptions, scenario, ours, ours - nearest, Verdict.of(ours, published));
    }

    private static MisfitException misfit(Claim claim, String field, String what, String cure) {
        return new MisfitException(Misfit.of("claims", claim.id(), field, what, cure));
    }

    private static MisfitException misfit(Claim.Case assumptions, String field, String what, String cure) {
        return new MisfitException(Misfit.of("claim_cases", assumptions.id(), field, what, cure));
    }
}
