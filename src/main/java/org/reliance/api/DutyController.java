package org.reliance.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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

    /**
     * The duty and what it was computed from.
     *
     * @param urals price of Urals crude, USD/t
     * @param rate marginal rate above 182.5 USD/t, as a share
     * @param coefficient share of the full duty in force
     * @param duty in {@code unit}
     */
    record Duty(double urals, double rate, double coefficient, double duty, String unit) {}

    @Operation(summary = "The export duty on crude, USD per tonne, by the brackets of the law")
    @GetMapping("/api/v1/duty")
    Duty duty(
            @RequestParam double urals,
            @RequestParam(defaultValue = "0.30") double rate,
            @RequestParam(defaultValue = "1") double coefficient) {
        requireWithin("urals", urals, HIGHEST_PRICE);
        requireWithin("rate", rate, 1);
        requireWithin("coefficient", coefficient, 1);
        return new Duty(
                urals, rate, coefficient, ExportDuty.inForce(urals, rate, coefficient), Unit.USD_PER_TONNE.symbol());
    }

    private static void requireWithin(String key, double value, double most) {
        if (!(value >= 0 && value <= most)) {
            throw BadRequest.of(key, "'%s' is 0 to %s, not %s".formatted(key, most, value));
        }
    }
}
