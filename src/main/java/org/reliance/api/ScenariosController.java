package org.reliance.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.reliance.dashboard.Dashboard;
import org.reliance.dashboard.Edition;
import org.reliance.scenario.Measure;
import org.reliance.scenario.Model;
import org.reliance.scenario.Outcome;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists what-ifs and runs them. */
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
            summary = "All what-ifs: their levers, what they compute, and the settings that have a name",
            description = "Of each lever its unit, default, range, step, named levels or options, and the evidence.")
    @GetMapping
    Listing list() {
        Edition edition = dashboard.edition();
        return Listing.whole(
                edition.catalogue().version(),
                new Rows<>(edition.models().list(), model -> new ModelListing(edition.catalogue(), model).line()));
    }

    @Operation(
            summary = "Run a what-if",
            description = "Each lever is a parameter by its id; those not given stand at their default.")
    @GetMapping("/{model}")
    Result run(
            @PathVariable String model,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        WhatIfRequest request = WhatIfRequest.of(dashboard, model, parameters);
        Model asked = request.model();
        Outcome outcome = asked.run(request.scenario());
        return new Result(
                model,
                dashboard.edition().catalogue().version(),
                request.levers(),
                outcome.years().stream().map(year -> year(outcome, year)).toList(),
                totals(outcome),
                units(asked));
    }

    private static SequencedMap<String, Object> year(Outcome outcome, int year) {
        SequencedMap<String, Object> results = new LinkedHashMap<>();
        results.put("year", year);
        for (Measure measure : outcome.model().measures()) {
            outcome.find(measure, year).ifPresent(value -> results.put(CamelCase.of(measure.id()), value));
        }
        return results;
    }

    private static SequencedMap<String, Object> totals(Outcome outcome) {
        SequencedMap<String, Object> totals = new LinkedHashMap<>();
        for (Measure measure : outcome.model().totals()) {
            outcome.findResult(measure).ifPresent(value -> totals.put(CamelCase.of(measure.id()), value));
        }
        return totals;
    }

    private static SequencedMap<String, String> units(Model model) {
        SequencedMap<String, String> units = new LinkedHashMap<>();
        model.results()
                .forEach(measure ->
                        units.put(CamelCase.of(measure.id()), measure.unit().symbol()));
        return units;
    }
}
