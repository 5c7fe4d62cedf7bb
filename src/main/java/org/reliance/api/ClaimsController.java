package org.reliance.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Optional;
import org.reliance.catalogue.Claim;
import org.reliance.catalogue.Claimant;
import org.reliance.catalogue.Entry;
import org.reliance.dashboard.CalibrationPage;
import org.reliance.dashboard.Dashboard;
import org.reliance.quantity.Period;
import org.reliance.scenario.Calibration;
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
                            + "equations give, the difference from the nearest number published and the verdict: "
                            + "'within' the range or 5 % of it, 'near' within 15 %, or a 'miss'. Where they miss, the "
                            + "claim has the reason. 'page' is the figure with the levers where the claim needs them.")
    @GetMapping("/api/v1/claims")
    Listing claims() {
        return Listing.whole(
                dashboard.edition().catalogue().version(),
                new Rows<>(dashboard.calibration().lines(), ClaimsController::line));
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
                .with("page", one.query().address());
    }
}
