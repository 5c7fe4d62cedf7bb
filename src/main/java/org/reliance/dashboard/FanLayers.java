package org.reliance.dashboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.reliance.catalogue.Lever;
import org.reliance.figure.Layer;
import org.reliance.scenario.Fan;
import org.reliance.scenario.Measure;
import org.reliance.scenario.Model;
import org.reliance.scenario.Outcome;
import org.reliance.scenario.Scenario;

/** Draws the uncertainty of the results of a what-if: what 90 and what 80 of 100 draws stay within, and their median. */
final class FanLayers {

    private final Composer composer;
    private final Words words;
    private final Model model;
    private final Scenario scenario;
    private final Uncertainty uncertainty;
    private final List<Fan> drawn = new ArrayList<>();
    private final SequencedSet<Lever> held = new LinkedHashSet<>();

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

    /** Says how median, baseline and scenario hang together, what was drawn, and from what. */
    void note(Outcome baseline, Outcome outcome) {
        int draws = uncertainty.draws().count();
        String seed = Long.toString(uncertainty.seed());
        composer.choice(words.say("choice.fan", draws, seed));
        if (drawn.isEmpty()) {
            composer.note(held.isEmpty() ? words.say("note.fan-nothing") : words.say("note.fan-all-held", names(held)));
            return;
        }
        composer.note(reading(drawn.getFirst(), baseline, outcome));
        String ranges = listRanges();
        composer.note(
                ranges.isEmpty()
                        ? words.say("note.fan-no-levers", draws, seed)
                        : words.say("note.fan", draws, seed, ranges));
        if (!held.isEmpty()) {
            composer.note(words.say("note.fan-held", names(held)));
        }
        int inputs = drawn.stream().mapToInt(Fan::inputsDrawn).max().orElse(0);
        if (inputs > 0) {
            composer.note(words.say("note.fan-inputs", inputs));
        }
        if (drawn.stream().anyMatch(fan -> fan.inputsOneSided() > 0)) {
            composer.note(words.say("note.fan-one-sided"));
        }
    }

    /** The one sentence that tells baseline, scenario and median apart, with their numbers. */
    private String reading(Fan fan, Outcome baseline, Outcome outcome) {
        Fan.Band last = fan.bands().getLast();
        Measure measure = fan.measure();
        String of = model.measures().contains(measure)
                ? words.say("fan.in-year", words.measure(measure), Integer.toString(last.year()))
                : words.measure(measure);
        String median = words.notation().quantity(last.p50(), measure.unit());
        List<String> moves = words.listMoves(model.levers(), outcome.scenario());
        return moves.isEmpty()
                ? words.say(
                        "note.fan-reading",
                        of,
                        amount(baseline, measure, last),
                        median,
                        fan.draws().count())
                : words.say(
                        "note.fan-reading-moved",
                        of,
                        amount(baseline, measure, last),
                        amount(outcome, measure, last),
                        String.join(", ", moves),
                        median,
                        fan.draws().count());
    }

    private String amount(Outcome from, Measure measure, Fan.Band band) {
        return from.years().contains(band.year())
                ? from.find(measure, band.year()).stream()
                        .mapToObj(value -> words.notation().quantity(value, measure.unit()))
                        .findFirst()
                        .orElseGet(() -> words.say("model.nothing"))
                : words.say("model.nothing");
    }

    private static String names(Collection<Lever> levers) {
        return levers.stream().map(Lever::name).collect(Collectors.joining(", "));
    }

    /** Empty where nothing that plays a part is uncertain. */
    private Optional<Fan> findFan(Measure measure) {
        Fan fan = Fan.of(model, scenario, measure, uncertainty.draws());
        held.addAll(fan.held());
        if (!fan.isDrawn()) {
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

    private String listRanges() {
        return drawn.stream()
                .flatMap(fan -> fan.drawn().stream())
                .distinct()
                .map(this::range)
                .collect(Collectors.joining(", "));
    }

    private String range(Lever lever) {
        return lever.setting() instanceof Lever.Setting.Scale scale
                        && scale.draw() instanceof Lever.Draw.Triangle triangle
                ? words.say(
                        "fan.lever",
                        lever.name(),
                        words.notation().number(triangle.low()),
                        words.notation().quantity(triangle.high(), scale.unit()))
                : lever.name();
    }
}
