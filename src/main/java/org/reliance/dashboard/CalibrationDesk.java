package org.reliance.dashboard;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reliance.catalogue.Claim;
import org.reliance.catalogue.Claimant;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.catalogue.Lever;
import org.reliance.catalogue.Observation;
import org.reliance.quantity.Firmness;
import org.reliance.quantity.Reading;
import org.reliance.quantity.Unit;
import org.reliance.scenario.Calibration;
import org.reliance.scenario.Position;
import org.reliance.scenario.Scenario;

/** Puts into words what was published and what the equations give beside it. */
final class CalibrationDesk {

    private final Edition edition;
    private final Words words;

    CalibrationDesk(Edition edition, Words words) {
        this.edition = edition;
        this.words = words;
    }

    CalibrationPage page() {
        return new CalibrationPage(
                edition.calibrations().stream().map(this::line).toList(), words.locale());
    }

    private CalibrationPage.Line line(Calibration calibration) {
        Claim claim = calibration.claim();
        return new CalibrationPage.Line(
                claim,
                Anchors.of(claim),
                published(claim),
                words.measure(calibration.measure()),
                claim.claimant().map(Claimant::name),
                claim.observation().map(this::place),
                calibration.cases().stream().map(held -> one(claim, held)).toList());
    }

    private String published(Claim claim) {
        Firmness firmness = claim.observation().map(Observation::firmness).orElse(Firmness.EXACT);
        return words.notation().reading(claim.published(), firmness, claim.unit());
    }

    private CalibrationPage.Place place(Observation observation) {
        return new CalibrationPage.Place(
                observation.report().id(),
                observation.report().shortName(),
                words.place(observation.locator()),
                Anchors.of(observation));
    }

    private CalibrationPage.Case one(Claim claim, Calibration.Held held) {
        Unit unit = claim.unit();
        return new CalibrationPage.Case(
                held,
                assumptions(claim, held),
                words.notation().quantity(held.ours(), unit),
                difference(claim, held),
                words.say("verdict." + held.verdict().name().toLowerCase(Locale.ROOT)),
                held.assumptions().fittedLever().map(lever -> words.say("calibration.fitted", lever.name())),
                FigureQuery.of(figure(claim).id()).withScenario(held.scenario()));
    }

    private String difference(Claim claim, Calibration.Held held) {
        Unit unit = claim.unit();
        if (held.verdict() == Calibration.Verdict.INSIDE) {
            Reading.Between range = claim.published().extent().orElseThrow();
            return words.say("calibration.inside", words.notation().quantity(range.high() - range.low(), unit));
        }
        if (held.difference() == 0) {
            return words.say("calibration.same");
        }
        // More digits would say more than what was published can bear.
        double rounded = new BigDecimal(Math.abs(held.difference()), new MathContext(2)).doubleValue();
        String amount = words.notation().quantity(rounded, unit);
        return words.say(held.difference() > 0 ? "calibration.above" : "calibration.below", amount);
    }

    /** All that the claim needs, also what stands there anyway: a reader wants to see what was assumed. */
    private String assumptions(Claim claim, Calibration.Held held) {
        Scenario scenario = held.scenario();
        return claim.model().levers().stream()
                .filter(lever -> held.assumptions().settings().containsKey(lever.id()))
                .map(lever -> assumption(lever, scenario.position(lever)))
                .collect(Collectors.joining("; "));
    }

    private String assumption(Lever lever, Position position) {
        return words.say("choice.lever", lever.name(), words.position(lever, position));
    }

    /** The figure that draws the result; else one in its unit, or the first one of the model. */
    private FigureDefinition figure(Claim claim) {
        List<FigureDefinition> figures =
                edition.catalogue().figures().list(figure -> figure.model().equals(Optional.of(claim.model())));
        return figures.stream()
                .filter(figure ->
                        figure.results().stream().anyMatch(result -> result.id().equals(claim.result())))
                .findFirst()
                .or(() -> figures.stream()
                        .filter(figure -> figure.unit().equals(claim.unit()))
                        .findFirst())
                .orElseGet(figures::getFirst);
    }
}
