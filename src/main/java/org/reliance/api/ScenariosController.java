package org.reliance.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.reliance.catalogue.Lever;
import org.reliance.dashboard.Dashboard;
import org.reliance.scenario.Measure;
import org.reliance.scenario.Model;
import org.reliance.scenario.Outcome;
import org.reliance.scenario.Position;
import org.reliance.scenario.Scenario;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Runs what-ifs. */
@RestController
@RequestMapping("/api/v1/scenarios")
@Tag(name = "Scenarios")
class ScenariosController {

    private final Dashboard dashboard;

    ScenariosController(Dashboard dashboard) {
        this.dashboard = dashboard;
    }

    /**
     * What follows from a scenario.
     *
     * @param levers every lever of the model where it stood
     * @param years for each year counted its results, by name in camel case
     * @param totals results over all the years counted
     * @param units name of each result to its unit
     */
    record Result(
            String model,
            String dataVersion,
            SequencedMap<String, Object> levers,
            List<SequencedMap<String, Object>> years,
            SequencedMap<String, Object> totals,
            SequencedMap<String, String> units) {}

    @Operation(
            summary = "Run a what-if",
            description = "Each lever is a parameter by its id; those not given stand at their default.")
    @GetMapping("/{model}")
    Result run(
            @PathVariable String model,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        Model asked = dashboard.edition().models().require(model);
        Outcome outcome = asked.run(scenario(asked, parameters));
        return new Result(
                model,
                dashboard.edition().catalogue().version(),
                levers(outcome),
                outcome.years().stream().map(year -> year(outcome, year)).toList(),
                totals(outcome),
                units(asked));
    }

    private Scenario scenario(Model model, MultiValueMap<String, String> parameters) {
        Scenario.Parsed parsed = Scenario.parse(model.levers(), parameters.toSingleValueMap());
        BadRequest.throwIfAny(dashboard.notices(parsed.complaints()));
        return parsed.scenario();
    }

    private static SequencedMap<String, Object> levers(Outcome outcome) {
        SequencedMap<String, Object> levers = new LinkedHashMap<>();
        for (Lever lever : outcome.model().levers()) {
            levers.put(
                    lever.id(),
                    switch (outcome.scenario().position(lever)) {
                        case Position.Amount(double value) -> value;
                        case Position.InYear(int year) -> year;
                        case Position.Chosen(String option) -> option;
                    });
        }
        return levers;
    }

    private static SequencedMap<String, Object> year(Outcome outcome, int year) {
        SequencedMap<String, Object> results = new LinkedHashMap<>();
        results.put("year", year);
        for (Measure measure : outcome.model().measures()) {
            outcome.find(measure, year).ifPresent(value -> results.put(camelCase(measure.id()), value));
        }
        return results;
    }

    private static SequencedMap<String, Object> totals(Outcome outcome) {
        SequencedMap<String, Object> totals = new LinkedHashMap<>();
        for (Measure measure : outcome.model().totals()) {
            outcome.findResult(measure).ifPresent(value -> totals.put(camelCase(measure.id()), value));
        }
        return totals;
    }

    private static SequencedMap<String, String> units(Model model) {
        SequencedMap<String, String> units = new LinkedHashMap<>();
        model.results()
                .forEach(measure ->
                        units.put(camelCase(measure.id()), measure.unit().symbol()));
        return units;
    }

    /** {@code cumulative-loss} as {@code cumulativeLoss}. */
    private static String camelCase(String id) {
        StringBuilder name = new StringBuilder();
        for (String word : id.split("-", -1)) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
