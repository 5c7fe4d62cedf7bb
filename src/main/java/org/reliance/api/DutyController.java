package org.reliance.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Optional;
import org.reliance.quantity.Notation;
import org.reliance.quantity.Unit;
import org.reliance.scenario.ExportDuty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Computes the Russian export duty on crude oil. */
@RestController
@Tag(name = "Scenarios")
class DutyController {

    private static final double HIGHEST_PRICE = 10_000;
    /** As the monthly notices of the duty convert; rounded as they print it. */
    private static final double BARRELS_PER_TONNE = 7.3;
    /** A barrel has cost this much, and a tonne as little. */
    private static final double DEAREST_BARREL = 150;

    private static final String PER_TONNE = "USD/t";
    private static final String PER_BARREL = "USD/bbl";
    private static final Notation NOTATION = Notation.of(Locale.ENGLISH);

    /**
     * The duty and what it was computed from.
     *
     * @param urals price of Urals crude, in {@code uralsUnit}
     * @param uralsPerTonne the same price, USD/t
     * @param rate marginal rate above 182.5 USD/t, as a share
     * @param coefficient share of the full duty in force
     * @param duty in {@code unit}
     * @param warning what to make sure of before the answer is used
     */
    record Duty(
            double urals,
            String uralsUnit,
            double uralsPerTonne,
            double rate,
            double coefficient,
            double duty,
            String unit,
            Optional<String> warning) {}

    @Operation(
            summary = "The export duty on crude, USD per tonne, by the brackets of the law",
            description =
                    "The price is one per tonne unless the parameter unit says otherwise. Up to 109.5 USD/t no duty is "
                            + "levied; a lower price is answered only where unit is given, since it may be one per barrel.")
    @GetMapping("/api/v1/duty")
    Duty duty(
            @Parameter(description = "Price of Urals crude in USD per tonne, or as unit says; 70 USD/bbl are 511 USD/t")
                    @RequestParam
                    double urals,
            @Parameter(
                            description =
                                    "Unit of the price: USD/t, which is taken where none is given, or USD/bbl, at 7.3 "
                                            + "barrels to the tonne",
                            schema = @Schema(allowableValues = {PER_TONNE, PER_BARREL}))
                    @RequestParam
                    Optional<String> unit,
            @Parameter(description = "Marginal rate above 182.5 USD/t, as a share") @RequestParam(defaultValue = "0.30")
                    double rate,
            @Parameter(description = "Share of the full duty that is in force") @RequestParam(defaultValue = "1")
                    double coefficient) {
        requireWithin("urals", urals, HIGHEST_PRICE);
        requireWithin("rate", rate, 1);
        requireWithin("coefficient", coefficient, 1);
        String uralsUnit = unit.orElse(PER_TONNE);
        double perTonne = urals * tonnes(uralsUnit);
        if (unit.isEmpty() && urals < ExportDuty.FREE_UP_TO) {
            throw BadRequest.of("urals", belowThreshold(urals));
        }
        return new Duty(
                urals,
                uralsUnit,
                perTonne,
                rate,
                coefficient,
                ExportDuty.inForce(perTonne, rate, coefficient),
                Unit.USD_PER_TONNE.symbol(),
                unit.isEmpty() && urals <= DEAREST_BARREL ? Optional.of(doubtful(urals)) : Optional.empty());
    }

    /** How many times the price per tonne is the price in that unit. */
    private static double tonnes(String unit) {
        return switch (unit) {
            case PER_TONNE -> 1;
            case PER_BARREL -> BARRELS_PER_TONNE;
            default -> throw BadRequest.of("unit", "'unit' is USD/t or USD/bbl, not '%s'".formatted(unit));
        };
    }

    private static String belowThreshold(double urals) {
        return ("'urals' is a price per tonne, and %s looks like one per barrel: no duty is levied up to %s USD/t; write "
                        + "urals=%s, or say unit=USD/bbl, or unit=USD/t if it is meant")
                .formatted(
                        NOTATION.number(urals),
                        NOTATION.number(ExportDuty.FREE_UP_TO),
                        NOTATION.number(urals * BARRELS_PER_TONNE));
    }

    private static String doubtful(double urals) {
        return "%s USD/t are %s USD/bbl; if the price was one per barrel, say unit=USD/bbl"
                .formatted(NOTATION.number(urals), NOTATION.number(urals / BARRELS_PER_TONNE));
    }

    private static void requireWithin(String key, double value, double most) {
        if (!(value >= 0 && value <= most)) {
            throw BadRequest.of(key, "'%s' is 0 to %s, not %s".formatted(key, most, value));
        }
    }
}
