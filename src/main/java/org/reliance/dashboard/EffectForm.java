package org.reliance.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reliance.figure.Domain;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;
import org.reliance.scenario.Measure;
import org.reliance.scenario.Model;
import org.reliance.scenario.Scenario;
import org.reliance.scenario.Split;
import org.reliance.scenario.Tornado;

/** Composes what the levers of a what-if do to one of its results: what each that moved did, or how far each reaches. */
final class EffectForm {

    /** Levers whose reach is named in the sentence that says the same as the picture. */
    private static final int NAMED = 3;

    private final Composer composer;
    private final Words words;
    private final Model model;
    private final Scenario scenario;
    private final Measure measure;
    private final List<String> rows = new ArrayList<>();

    private EffectForm(Composer composer) {
        this.composer = composer;
        this.words = composer.words();
        this.model = composer.edition().findModel(composer.definition()).orElseThrow();
        this.scenario = composer.query().scenario();
        this.measure = model.requireResult(composer.query()
                .focus()
                .result()
                .orElseGet(() -> composer.definition().results().getFirst().id()));
    }

    static Figure compose(Composer composer, Focus.View view, LocalDate today) {
        EffectForm form = new EffectForm(composer);
        return switch (view) {
            case SPLIT -> form.split(today);
            case TORNADO -> form.tornado(today);
        };
    }

    private Figure split(LocalDate today) {
        if (Split.isTooMany(model, scenario)) {
            return nothing("effect.split", words.say("effect.too-many", name(), Split.MOST), today);
        }
        // Which results are absent depends on the years alone, and the years move together.
        if (isAbsent(Scenario.baseline()) || isAbsent(scenario)) {
            return nothing("effect.split", absent(), today);
        }
        Split split = Split.of(model, scenario, measure);
        addEffects(split);
        addLevel("baseline", "effect.level.baseline", split.from());
        if (!split.effects().isEmpty()) {
            addLevel("scenario", "effect.level.scenario", split.to());
        }
        String title = split.effects().isEmpty()
                ? words.say("effect.split.title-none", name())
                : words.say("effect.split.title", name(), difference(split), amount(split.from()), amount(split.to()));
        return figure("effect.split", title, sentence(split), today);
    }

    /** Each bar begins where the one above it ended; the last one is the whole way. */
    private void addEffects(Split split) {
        List<Layer.Spans.Span> steps = new ArrayList<>();
        double at = split.from();
        for (Split.Effect effect : largestFirst(split)) {
            steps.add(step(label(effect), at, at + effect.amount(), places(effect, split)));
            at += effect.amount();
        }
        composer.add(new Layer.Spans(new Layer.Key("effects", words.say("layer.effects"), 0), steps));
        composer.add(new Layer.Spans(
                new Layer.Key("together", words.say("layer.together"), 1),
                List.of(step(words.say("effect.together"), split.from(), split.to(), ""))));
    }

    /** What a lever does in the first and in the last place of an order, where its place makes a difference. */
    private String places(Split.Effect effect, Split split) {
        String first = words.signed(effect.first(), measure.unit());
        String last = words.signed(effect.last(), measure.unit());
        return split.effects().size() < 2 || first.equals(last) ? "" : words.say("effect.places", first, last);
    }

    private Layer.Spans.Span step(String row, double from, double until, String places) {
        rows.add(row);
        return new Layer.Spans.Span(
                rows.size() - 1.0,
                new Layer.Spans.End(from, ""),
                new Layer.Spans.End(until, words.signed(until - from)),
                words.say("effect.step", words.signed(until - from, measure.unit()), amount(from), amount(until))
                        + places);
    }

    private static List<Split.Effect> largestFirst(Split split) {
        return split.effects().stream()
                .sorted(Comparator.comparingDouble((Split.Effect effect) -> -Math.abs(effect.amount())))
                .toList();
    }

    private String label(Split.Effect effect) {
        return String.join(", ", words.listMoves(effect.levers(), scenario));
    }

    private String sentence(Split split) {
        if (split.effects().isEmpty()) {
            return words.say("effect.split.summary-none", name(), amount(split.from()));
        }
        String effects = largestFirst(split).stream()
                .map(effect ->
                        words.say("effect.split.item", label(effect), words.signed(effect.amount(), measure.unit()))
                                + places(effect, split))
                .collect(Collectors.joining("; "));
        return words.say(
                "effect.split.summary", name(), amount(split.from()), amount(split.to()), effects, difference(split));
    }

    private String difference(Split split) {
        return words.signed(split.to() - split.from(), measure.unit());
    }

    private Figure tornado(LocalDate today) {
        if (isAbsent(scenario)) {
            return nothing("effect.tornado", absent(), today);
        }
        Tornado tornado = Tornado.of(model, scenario, measure);
        List<Tornado.Bar> moving =
                tornado.bars().stream().filter(bar -> bar.span() > 0).toList();
        List<Layer.Spans.Span> reaches = moving.stream().map(this::reach).toList();
        composer.add(new Layer.Spans(new Layer.Key("reaches", words.say("layer.reaches"), 0), reaches));
        addLevel("now", "effect.level.now", tornado.value());
        noteIdle(tornado);
        String title = moving.isEmpty()
                ? words.say("effect.tornado.title-none", name())
                : words.say(
                        "effect.tornado.title",
                        name(),
                        moving.getFirst().lever().name(),
                        amount(moving.getFirst().low().result()),
                        amount(moving.getFirst().high().result()));
        return figure("effect.tornado", title, sentence(tornado, reaches), today);
    }

    private Layer.Spans.Span reach(Tornado.Bar bar) {
        rows.add(bar.lever().name());
        String low = words.position(bar.lever(), bar.low().position());
        String high = words.position(bar.lever(), bar.high().position());
        return new Layer.Spans.Span(
                rows.size() - 1.0,
                new Layer.Spans.End(bar.low().result(), low),
                new Layer.Spans.End(bar.high().result(), high),
                words.say(
                        "effect.reach",
                        amount(bar.low().result()),
                        low,
                        amount(bar.high().result()),
                        high));
    }

    private void noteIdle(Tornado tornado) {
        String idle = tornado.bars().stream()
                .filter(bar -> bar.span() == 0)
                .map(bar -> bar.lever().name())
                .collect(Collectors.joining(", "));
        if (!idle.isEmpty()) {
            composer.note(words.say("effect.idle", idle));
        }
    }

    private String sentence(Tornado tornado, List<Layer.Spans.Span> reaches) {
        String first = words.say("effect.tornado.summary", name(), amount(tornado.value()));
        return reaches.stream()
                .limit(NAMED)
                .map(reach -> words.say("effect.tornado.item", rows.get((int) reach.at()), reach.text()))
                .collect(Collectors.joining(" ", first + " ", ""))
                .strip();
    }

    private void addLevel(String id, String key, double value) {
        composer.add(new Layer.Levels(
                new Layer.Key(id, words.say(key), 0),
                List.of(new Layer.Levels.Level(
                        value, value, words.say(key + ".at", words.notation().number(value)), Optional.empty()))));
    }

    private String absent() {
        return words.say("effect.absent", name());
    }

    private Figure nothing(String key, String why, LocalDate today) {
        rows.add(words.say("effect.together"));
        return figure(key, why, why, today);
    }

    private Figure figure(String key, String title, String summary, LocalDate today) {
        words.listMoves(model.levers(), scenario).forEach(composer::choice);
        composer.definition().context().forEach(composer::cite);
        AxisEnds ends = AxisEnds.around(composer.heights());
        return composer.compose(
                title,
                words.say(key + ".subtitle"),
                new Domain.Rows(rows),
                new org.reliance.figure.Measure(
                        name(), measure.unit(), ends.low(), ends.high(), org.reliance.figure.Measure.Scale.LINEAR),
                summary,
                today);
    }

    private boolean isAbsent(Scenario of) {
        return model.run(of).findResult(measure).isEmpty();
    }

    private String name() {
        return words.result(model, measure);
    }

    private String amount(double value) {
        return words.notation().quantity(value, measure.unit());
    }
}
