package org.reliance.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.reliance.catalogue.Lever;
import org.reliance.dashboard.Dashboard;
import org.reliance.scenario.Fan;
import org.reliance.scenario.Measure;
import org.reliance.scenario.Solution;
import org.reliance.scenario.Split;
import org.reliance.scenario.Tornado;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What lies behind the result of a what-if: which lever did it, how uncertain it is, and what another result would take. */
@RestController
@RequestMapping("/api/v1/scenarios/{model}")
@Tag(name = "Scenarios")
class AnalysesController {

    private static final String RESULT = "result";
    private static final String DRAWS = "draws";
    private static final String SEED = "seed";
    private static final String TARGET = "target";
    private static final String VALUE = "value";
    private static final String FOR = "for";

    private final Dashboard dashboard;

    AnalysesController(Dashboard dashboard) {
        this.dashboard = dashboard;
    }

    /** A result as it is named. */
    record Named(String id, String name, String unit) {
        private static Named of(Measure measure) {
            return new Named(
                    measure.id(), ModelListing.name(measure), measure.unit().symbol());
        }
    }

    /**
     * What moved a result, and what would.
     *
     * @param levers every lever of the model where it stood
     * @param baseline the result when no lever is moved
     * @param scenario the result with the levers as they stood
     * @param effects what each moved lever did; the amounts add up to {@code scenario - baseline}
     * @param tornado each lever from end to end of the range worth trying while the others stay, the widest first
     */
    record Sensitivity(
            String model,
            String dataVersion,
            SequencedMap<String, Object> levers,
            Named result,
            double baseline,
            double scenario,
            List<Effect> effects,
            List<Bar> tornado) {}

    /**
     * What a moved lever did.
     *
     * @param levers one; the two ends of the years counted go together
     * @param amount averaged over all orders of moving the levers
     * @param movedFirst what it does when it is moved before all others
     * @param movedLast what it does when it is moved after all others
     */
    record Effect(List<String> levers, double amount, double movedFirst, double movedLast) {
        private static Effect of(Split.Effect effect) {
            return new Effect(
                    effect.levers().stream().map(Lever::id).toList(), effect.amount(), effect.first(), effect.last());
        }
    }

    /** A lever at both ends of its range. */
    record Bar(String lever, End low, End high, double span) {
        private static Bar of(Tornado.Bar bar) {
            return new Bar(bar.lever().id(), End.of(bar.low()), End.of(bar.high()), bar.span());
        }
    }

    /** A lever at one end, and the result there. */
    record End(Object position, double result) {
        private static End of(Tornado.End end) {
            return new End(WhatIfRequest.place(end.position()), end.result());
        }
    }

    /**
     * The uncertainty of a result.
     *
     * @param levers every lever of the model where it stood
     * @param drawn the levers that were drawn, from triangles over the ranges within which they are not known
     * @param held the levers that would have been drawn likewise, had the request not set them
     * @param inputsDrawn how many inputs were drawn because they are known within bounds only
     * @param inputsOneSided how many of these can only be higher than the value taken, or only lower
     * @param bands percentiles of the draws, one a year counted
     */
    record FanAnswer(
            String model,
            String dataVersion,
            SequencedMap<String, Object> levers,
            Named result,
            int draws,
            long seed,
            List<String> drawn,
            List<String> held,
            int inputsDrawn,
            int inputsOneSided,
            List<Fan.Band> bands) {}

    /**
     * Where a lever has to stand for a result to come out at a value.
     *
     * @param levers every lever of the model where it stood; the one solved for is moved over its whole range
     * @param value what the target is to be, in its unit
     * @param solvedFor id of the lever
     * @param kind {@code one}, {@code several}, {@code anywhere} or {@code none}
     * @param solutions where the lever has to stand, in order
     * @param lowest smallest result that the lever can give, where there is no solution
     * @param highest largest result that the lever can give, likewise
     * @param answer the same in words
     */
    record Solved(
            String model,
            String dataVersion,
            SequencedMap<String, Object> levers,
            Named target,
            double value,
            String solvedFor,
            String unit,
            String kind,
            List<Double> solutions,
            Optional<Double> lowest,
            Optional<Double> highest,
            String answer) {}

    @Operation(
            summary = "Which lever moved a result by how much, and which would",
            description =
                    "The effects are Shapley values: what a lever does, averaged over all orders of moving the levers, so that "
                            + "the amounts add up to the difference that the scenario makes; 'movedFirst' and "
                            + "'movedLast' are what it does in the first and in the last place. At most 16 moved "
                            + "levers are split. The tornado moves every lever from end to end of the range worth "
                            + "trying. 'result' names a result of the model; a yearly one is taken in the last year "
                            + "counted. Every other parameter is a lever.")
    @GetMapping("/sensitivity")
    Sensitivity sensitivity(
            @PathVariable String model,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        WhatIfRequest request = WhatIfRequest.of(dashboard, model, parameters, RESULT);
        Measure result = request.requirePresent(request.result(RESULT));
        if (Split.isTooMany(request.model(), request.scenario())) {
            throw BadRequest.of(
                    "levers",
                    "the effects of at most %d moved levers are split; set fewer of them".formatted(Split.MOST));
        }
        Split split = Split.of(request.model(), request.scenario(), result);
        Tornado tornado = Tornado.of(request.model(), request.scenario(), result);
        return new Sensitivity(
                model,
                version(),
                request.levers(),
                Named.of(result),
                split.from(),
                split.to(),
                split.effects().stream().map(Effect::of).toList(),
                tornado.bars().stream().map(Bar::of).toList());
    }

    @Operation(
            summary = "The uncertainty of a result: percentiles of many draws, year by year",
            description =
                    "Levers that have a range within which they are not known and that the request does not set, and inputs "
                            + "that are known within bounds only, are drawn from triangles. A lever that the request "
                            + "sets is held. 'draws' is 100 to 100000 (10000), 'seed' a whole number (7): the "
                            + "same seed gives the same fan to the last digit. 'result' names a result of the model. "
                            + "Every other parameter is a lever.")
    @GetMapping("/fan")
    FanAnswer fan(
            @PathVariable String model,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        WhatIfRequest request = WhatIfRequest.of(dashboard, model, parameters, RESULT, DRAWS, SEED);
        Fan fan = Fan.of(request.model(), request.scenario(), request.result(RESULT), draws(request));
        return new FanAnswer(
                model,
                version(),
                request.levers(),
                Named.of(fan.measure()),
                fan.draws().count(),
                fan.draws().seed(),
                fan.drawn().stream().map(Lever::id).toList(),
                fan.held().stream().map(Lever::id).toList(),
                fan.inputsDrawn(),
                fan.inputsOneSided(),
                fan.bands());
    }

    private static Fan.Draws draws(WhatIfRequest request) {
        long count = request.findWhole(DRAWS).orElse((long) Fan.Draws.USUAL.count());
        if (count < Fan.Draws.FEWEST || count > Fan.Draws.MOST) {
            throw BadRequest.of(
                    DRAWS, "'%s' is %d to %d, not %d".formatted(DRAWS, Fan.Draws.FEWEST, Fan.Draws.MOST, count));
        }
        return new Fan.Draws((int) count, request.findWhole(SEED).orElse(Fan.Draws.USUAL.seed()));
    }

    @Operation(
            summary = "Where a lever has to stand for a result to come out at a value",
            description =
                    "'target' names a result of the model, 'value' what it is to be in its unit, 'for' the lever, which "
                            + "has to be a number. The whole range of the lever is searched: the answer says so plainly "
                            + "when there is no such place or more than one. Every other parameter is a lever.")
    @GetMapping("/solve")
    Solved solve(
            @PathVariable String model,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        WhatIfRequest request = WhatIfRequest.of(dashboard, model, parameters, TARGET, VALUE, FOR);
        double value = request.requireNumber(VALUE);
        Lever lever = request.requireLever(FOR);
        if (!(lever.setting() instanceof Lever.Setting.Scale scale)) {
            throw BadRequest.of(
                    FOR, "'%s' has no scale to search; name a lever that is a number".formatted(lever.id()));
        }
        Measure target = request.requirePresent(request.result(TARGET));
        Solution solution = Solution.of(request.model(), request.scenario(), lever, target, value);
        SolutionText text = new SolutionText(target, value, lever, scale);
        return new Solved(
                model,
                version(),
                request.levers(),
                Named.of(target),
                value,
                lever.id(),
                scale.unit().symbol(),
                text.kind(solution),
                text.listPlaces(solution),
                text.findLowest(solution),
                text.findHighest(solution),
                text.sentence(solution));
    }

    private String version() {
        return dashboard.edition().catalogue().version();
    }
}
