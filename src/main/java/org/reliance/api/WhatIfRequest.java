package org.reliance.api;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reliance.catalogue.Lever;
import org.reliance.dashboard.Dashboard;
import org.reliance.dashboard.UnknownIdException;
import org.reliance.quantity.BoundedPattern;
import org.reliance.scenario.Complaint;
import org.reliance.scenario.Measure;
import org.reliance.scenario.Model;
import org.reliance.scenario.Outcome;
import org.reliance.scenario.Position;
import org.reliance.scenario.Scenario;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * A what-if as a request asks for it. What is no option of the request has to be a lever of the model.
 *
 * @param options key to text, of those options that were given
 */
record WhatIfRequest(Model model, Scenario scenario, Map<String, String> options) {

    private static final BoundedPattern NUMBER =
            BoundedPattern.of(43, "[+-]?\\d{1,18}(\\.\\d{1,18})?([eE][+-]?\\d{1,3})?");

    private static final BoundedPattern WHOLE = BoundedPattern.of(19, "-?\\d{1,18}");

    /** Beyond this no result of any model can be told from its neighbours. */
    private static final double LARGEST = 1e9;

    /**
     * Reads a request.
     *
     * @param options keys that the request understands beside the levers
     * @throws UnknownIdException when there is no such model
     * @throws BadRequest when a key is no option and no lever, or a lever cannot stand there
     */
    static WhatIfRequest of(
            Dashboard dashboard, String model, MultiValueMap<String, String> parameters, String... options) {
        Model asked = dashboard.edition().models().find(model).orElseThrow(() -> UnknownIdException.of("model", model));
        MultiValueMap<String, String> levers = new LinkedMultiValueMap<>(parameters);
        Map<String, String> given = new HashMap<>();
        for (String option : options) {
            Optional.ofNullable(levers.getFirst(option)).ifPresent(text -> given.put(option, text));
            levers.remove(option);
        }
        Scenario.Parsed parsed = Scenario.parse(asked.levers(), levers.toSingleValueMap());
        BadRequest.throwIfAny(
                dashboard.notices(parsed.complaints()),
                Stream.concat(asked.levers().stream().map(Lever::id), Stream.of(options))
                        .toList());
        return new WhatIfRequest(asked, parsed.scenario(), given);
    }

    /** The result that an option names; where it is not given, the one that the model is about. */
    Measure result(String option) {
        return find(option)
                .map(id -> model.findResult(id)
                        .orElseThrow(() -> unknown(
                                option,
                                id,
                                "a result",
                                ids(model.results().stream().map(Measure::id)))))
                .orElse(model.results().getFirst());
    }

    /**
     * A result that has a number in the last year counted.
     *
     * @throws BadRequest when an input of its equation has no value for that year
     */
    Measure requirePresent(Measure result) {
        Outcome outcome = model.run(scenario);
        if (outcome.findResult(result).isEmpty()) {
            throw BadRequest.of(
                    result.id(),
                    "there is no '%s' in %d, the last year counted: an input has no value"
                            .formatted(result.id(), outcome.lastYear()));
        }
        return result;
    }

    /** The lever that an option names. */
    Lever requireLever(String option) {
        String id = require(option);
        return model.levers().stream()
                .filter(lever -> lever.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(
                        option, id, "a lever", ids(model.levers().stream().map(Lever::id))));
    }

    /** The number that an option gives, finite and of a size that a result may have. */
    double requireNumber(String option) {
        String text = require(option);
        if (!NUMBER.matches(text)) {
            throw noNumber(option, text);
        }
        double number = Double.parseDouble(text);
        if (Math.abs(number) > LARGEST) {
            throw noNumber(option, text);
        }
        return number;
    }

    /** The whole number that an option gives, if it is given. */
    Optional<Long> findWhole(String option) {
        return find(option).map(text -> {
            if (!WHOLE.matches(text)) {
                throw BadRequest.of(option, "'%s' is a whole number, not '%s'".formatted(option, Complaint.cut(text)));
            }
            return Long.valueOf(text);
        });
    }

    /** Every lever of the model where it stands: a number, a year, or the id of an option. */
    SequencedMap<String, Object> levers() {
        SequencedMap<String, Object> levers = new LinkedHashMap<>();
        model.levers().forEach(lever -> levers.put(lever.id(), place(scenario.position(lever))));
        return levers;
    }

    /** A position as JSON has it. */
    static Object place(Position position) {
        return switch (position) {
            case Position.Amount(double value) -> value;
            case Position.InYear(int year) -> year;
            case Position.Chosen(String option) -> option;
        };
    }

    private Optional<String> find(String option) {
        return Optional.ofNullable(options.get(option));
    }

    private String require(String option) {
        return find(option).orElseThrow(() -> BadRequest.of(option, "'%s' has to be given".formatted(option)));
    }

    private static BadRequest noNumber(String option, String text) {
        return BadRequest.of(
                option, "'%s' is a number of at most 1e9, not '%s'".formatted(option, Complaint.cut(text)));
    }

    private static BadRequest unknown(String option, String id, String kind, String choices) {
        return BadRequest.of(
                option, "'%s' names %s, one of %s, not '%s'".formatted(option, kind, choices, Complaint.cut(id)));
    }

    private static String ids(Stream<String> ids) {
        return ids.collect(Collectors.joining(", "));
    }
}
