package org.reliance.dashboard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reliance.catalogue.Claimant;
import org.reliance.catalogue.Report;
import org.reliance.trend.Transformation;

/** Says in words what a reader chose to be done with the series, for the picture's notes and for every export. */
record ChoiceWords(Composer composer, TransformPlan plan, Optional<String> second) {

    void say() {
        DataChoice choice = composer.query().data();
        Words words = composer.words();
        if (!plan.isAsStated()) {
            composer.choice(
                    words.say("choice.transform", plan.transformation().title().in(words.locale())));
        }
        if (plan.transformation() != choice.transformation()) {
            composer.note(words.say("with.indexed"));
        }
        plan.base()
                .filter(year -> plan.transformation() == Transformation.INDEX)
                .ifPresent(year -> composer.choice(words.say("choice.base", year.toString())));
        if (choice.logarithmic()) {
            composer.choice(words.say("choice.scale"));
        }
        second.ifPresent(id -> composer.choice(words.say("choice.with", name(id))));
        if (!choice.sources().isEmpty()) {
            composer.choice(words.say(
                    "choice.from",
                    choice.sources().stream().map(this::sourceName).collect(Collectors.joining(", "))));
        }
        List<String> without = choice.without();
        if (!without.isEmpty()) {
            composer.choice(words.say(
                    "choice.without",
                    without.size(),
                    without.stream().map(this::observation).collect(Collectors.joining(", "))));
        }
    }

    private String name(String id) {
        return composer.catalogue()
                .indicators()
                .find(id)
                .map(indicator -> indicator.name())
                .orElseGet(
                        () -> composer.catalogue().referenceSeries().require(id).name());
    }

    private String sourceName(String id) {
        Optional<String> report = composer.catalogue().reports().find(id).map(Report::shortName);
        return report.orElseGet(() ->
                composer.catalogue().claimants().find(id).map(Claimant::name).orElse(id));
    }

    private String observation(String id) {
        var observation = composer.catalogue().observations().require(id);
        return composer.words()
                .say(
                        "choice.value",
                        composer.words().notation().period(observation.period()),
                        composer.words()
                                .notation()
                                .reading(
                                        observation.reading(),
                                        observation.firmness(),
                                        observation.indicator().unit()),
                        observation.report().shortName());
    }
}
