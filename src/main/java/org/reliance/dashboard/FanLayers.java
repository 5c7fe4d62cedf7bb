package org.reliance.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.reliance.catalogue.Lever;
import org.reliance.figure.Layer;
import org.reliance.scenario.Fan;
import org.reliance.scenario.Measure;
import org.reliance.scenario.Model;
import org.reliance.scenario.Scenario;

/** Draws how sure the results of a what-if are: what 90 and what 80 of 100 draws stay within, and their median. */
final class FanLayers {

    private final Composer composer;
    private final Words words;
    private final Model model;
    private final Scenario scenario;
    private final Uncertainty uncertainty;
    private final List<Fan> drawn = new ArrayList<>();

    FanLayers(Composer composer, Model model, Scenario scenario, Uncertainty uncertainty) {
        this.composer = composer;
        this.words = composer.words();
        this.model = model;
        this.scenario = scenario;
        this.uncertainty = uncertainty;
    }

    /** The percentiles of a result, and where on the domain axis they stand. */
    private record Placed(int at, Fan.Band band) {

        private Layer.Limits limits(ToDoubleFunction<Fan.Band> low, ToDoubleFunction<Fan.Band> high) {
            return new Layer.Limits(at, low.applyAsDouble(band), high.applyAsDouble(band));
        }
    }

    /** Along the years. */
    void addAlongYears(Measure measure, int tone) {
        findFan(measure).ifPresent(fan -> {
            List<Placed> places = fan.bands().stream()
                    .map(band -> new Placed(band.year(), band))
                    .toList();
            String name = words.measure(measure);
            addBands(measure, part -> words.say("fan.of", name, words.say(part)), tone, places);
            composer.add(new Layer.Curve(
                    new Layer.Key(measure.id() + "-median", words.say("fan.of", name, words.say("fan.median")), tone),
                    Layer.Curve.Role.MEDIAN,
                    places.stream().map(place -> median(place, measure)).toList()));
        });
    }

    /** Across the rows of totals, each in its row; no line joins their medians, so each is an area without width. */
    void addAcrossRows(List<Measure> rows) {
        List<Placed> places = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            int at = row;
            findFan(rows.get(row))
                    .ifPresent(fan -> places.add(new Placed(at, fan.bands().getLast())));
        }
        if (!places.isEmpty()) {
            Measure first = rows.getFirst();
            addBands(first, part -> words.say(part), 0, places);
            String label = words.say("fan.median");
            composer.add(new Layer.Band(
                    new Layer.Key(first.id() + "-median", label, 0),
                    label,
                    limits(places, Fan.Band::p50, Fan.Band::p50)));
        }
    }

    /** Says what was drawn, and from what. */
    void note() {
        int draws = uncertainty.draws().count();
        String seed = Long.toString(uncertainty.seed());
        composer.choice(words.say("choice.fan", draws, seed));
        if (drawn.isEmpty()) {
            composer.note(words.say("note.fan-nothing"));
            return;
        }
        composer.note(words.say("note.fan", draws, seed, listLevers()));
        int inputs = drawn.stream().mapToInt(Fan::inputsDrawn).max().orElse(0);
        if (inputs > 0) {
            composer.note(words.say("note.fan-inputs", inputs));
        }
    }

    /** Empty where nothing that plays a part is uncertain. */
    private Optional<Fan> findFan(Measure measure) {
        Fan fan = Fan.of(model, scenario, measure, uncertainty.draws());
        if (fan.bands().isEmpty() || (fan.drawn().isEmpty() && fan.inputsDrawn() == 0)) {
            return Optional.empty();
        }
        drawn.add(fan);
        return Optional.of(fan);
    }

    /** How a part of a fan is called, by its key in the bundle. */
    private interface Naming {
        String name(String part);
    }

    private void addBands(Measure measure, Naming naming, int tone, List<Placed> places) {
        addBand(measure, "p5-p95", "fan.wide", naming, tone, limits(places, Fan.Band::p5, Fan.Band::p95));
        addBand(measure, "p10-p90", "fan.narrow", naming, tone, limits(places, Fan.Band::p10, Fan.Band::p90));
    }

    private void addBand(
            Measure measure, String part, String meaning, Naming naming, int tone, List<Layer.Limits> limits) {
        composer.add(new Layer.Band(
                new Layer.Key(measure.id() + "-" + part, naming.name("fan." + part), tone),
                words.say(meaning),
                limits));
    }

    private static List<Layer.Limits> limits(
            List<Placed> places, ToDoubleFunction<Fan.Band> low, ToDoubleFunction<Fan.Band> high) {
        return places.stream().map(place -> place.limits(low, high)).toList();
    }

    private Layer.Dot median(Placed place, Measure measure) {
        double value = place.band.p50();
        return Layer.Dot.computed(place.at, value, words.notation().quantity(value, measure.unit()));
    }

    private String listLevers() {
        List<Lever> levers =
                drawn.stream().flatMap(fan -> fan.drawn().stream()).distinct().toList();
        return levers.isEmpty()
                ? words.say("fan.no-levers")
                : levers.stream().map(this::range).collect(Collectors.joining(", "));
    }

    private String range(Lever lever) {
        return lever.setting() instanceof Lever.Setting.Scale scale
                ? words.say(
                        "fan.lever",
                        lever.name(),
                        words.notation().number(scale.low()),
                        words.notation().quantity(scale.high(), scale.unit()))
                : lever.name();
    }
}
