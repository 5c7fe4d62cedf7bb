package org.reliance.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.reliance.catalogue.Claim;
import org.reliance.catalogue.Claimant;
import org.reliance.catalogue.Entry;
import org.reliance.dashboard.CalibrationPage;
import org.reliance.dashboard.Dashboard;
import org.reliance.quantity.Period;
import org.reliance.scenario.Calibration;
import org.reliance.scenario.Calibration.Verdict;
import org.reliance.scenario.Tally;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers how near the equations come to what was published. */
@RestController
@Tag(name = "Scenarios")
class ClaimsController {

    private final Dashboard dashboard;

    ClaimsController(Dashboard dashboard) {
        this.dashboard = dashboard;
    }

    @Operation(
            summary = "Published claims held against the equations",
            description =
                    "Of each claim what was published, and for each set of assumptions that it may have needed what the "
                            + "equations give, the difference from the nearest number published and the verdict: a "
                            + "'match' within 5 %, 'inside' a published range, 'near' within 15 %, or a 'miss'. Each set "
                            + "of assumptions is one test. 'fittedLever' names a lever that was set so that the result "
                            + "comes near: such a test is no evidence, and 'score' counts it apart. Where they miss, "
                            + "the claim has the reason. 'page' is the figure with the levers where the claim needs them.")
    @GetMapping("/api/v1/claims")
    Claims claims() {
        CalibrationPage page = dashboard.calibration();
        return new Claims(
                dashboard.edition().catalogue().version(),
                page.lines().size(),
                Score.of(page),
                new Rows<>(page.lines(), ClaimsController::line));
    }

    /**
     * All claims, never so many that they would be handed out in stretches.
     *
     * @param total how many rows there are, one a claim
     * @param score how the tests of these claims came out
     */
    record Claims(String dataVersion, int total, Score score, Rows<?> rows) {}

    /**
     * How many tests came out how.
     *
     * @param independent those for which no lever was fitted
     * @param fitted those for which one was, so that they are no evidence
     * @param text the same in words
     */
    record Score(int tests, Counts independent, Counts fitted, String text) {
        private static Score of(CalibrationPage page) {
            Tally tally = page.tally();
            return new Score(
                    tally.tests(), Counts.of(tally::countIndependent), Counts.of(tally::countFitted), page.score());
        }
    }

    /** Tests by verdict. */
    record Counts(int match, int inside, int near, int miss) {
        private static Counts of(ToIntFunction<Verdict> count) {
            return new Counts(
                    count.applyAsInt(Verdict.MATCH),
                    count.applyAsInt(Verdict.INSIDE),
                    count.applyAsInt(Verdict.NEAR),
                    count.applyAsInt(Verdict.MISS));
        }
    }

    private static Line line(CalibrationPage.Line line) {
        Claim claim = line.claim();
        Optional<Double> value = claim.published().point().stream().boxed().findFirst();
        return Line.of(claim.id())
                .with("model", claim.model().id())
                .with("title", claim.title())
                .with("result", claim.result())
                .with("unit", claim.unit().symbol())
                .with("value", value, "value")
                .with("low", claim.published().bounds().map(bounds -> bounds.low()), "bounds")
                .with("high", claim.published().bounds().map(bounds -> bounds.high()), "bounds")
                .with("published", line.published())
                .with("claimant", claim.claimant().map(Entry::id), "claimant")
                .with("claimantName", claim.claimant().map(Claimant::name), "claimant")
                .with("observation", claim.observation().map(Entry::id), "statement")
                .with("reason", claim.reason(), "reason")
                .with("cases", new Rows<>(line.cases(), ClaimsController::one));
    }

    private static Line one(CalibrationPage.Case one) {
        Calibration.Held held = one.held();
        return Line.of(held.assumptions().id())
                .with("title", held.assumptions().title())
                .with("levers", held.assumptions().settings())
                .with("period", held.assumptions().period().map(Period::text), "period")
                .with("ours", held.ours())
                .with("expected", held.assumptions().expected())
                .with("difference", held.difference())
                .with("verdict", held.verdict().name().toLowerCase(Locale.ROOT))
                .with("fittedLever", held.assumptions().fittedLever().map(Entry::id), "fittedLever")
                .with("page", one.query().address());
    }
}
