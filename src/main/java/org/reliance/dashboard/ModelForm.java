package org.reliance.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.reliance.catalogue.Claim;
import org.reliance.catalogue.FigureDefinition.Result;
import org.reliance.catalogue.Lever;
import org.reliance.figure.Domain;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;
import org.reliance.figure.Statement;
import org.reliance.quantity.Firmness;
import org.reliance.quantity.Nature;
import org.reliance.scenario.Measure;
import org.reliance.scenario.Model;
import org.reliance.scenario.Outcome;
import org.reliance.scenario.Scenario;

/**
 * Composes a what-if: the baseline always, the scenario beside it once a lever has moved, and the published claims laid
 * over both.
 */
final class ModelForm {

    private static final double ROOM_IN_YEARS = 0.5;
    /** Claims about the same year stand side by side, this far apart in years. */
    private static final double APART = 0.16;

    private final Composer composer;
    private final Words words;
    private final Model model;
    private final Scenario scenario;
    private final Outcome baseline;
    private final Outcome outcome;

    private ModelForm(Composer composer) {
        this.composer = composer;
        this.words = composer.words();
        this.model = composer.edition()
                .models()
                .require(composer.definition().model().orElseThrow().id());
        this.scenario = composer.query().scenario();
        this.baseline = model.run(yearsOnly(model, scenario));
        this.outcome = model.run(scenario);
    }

    static Figure compose(Composer composer, LocalDate today) {
        return new ModelForm(composer).figure(today);
    }

    /** The baseline counts the years that the scenario counts: otherwise the two could not be laid over each other. */
    private static Scenario yearsOnly(Model model, Scenario scenario) {
        Scenario kept = scenario;
        for (Lever lever : model.levers()) {
            if (!(lever.setting() instanceof Lever.Setting.Year)) {
                kept = kept.without(lever);
            }
        }
        return kept;
    }

    private boolean isMoved() {
        return !scenario.equals(baseline.scenario());
    }

    private Figure figure(LocalDate today) {
        List<Result> results = composer.definition().results();
        for (int tone = 0; tone < results.size(); tone++) {
            addResult(results.get(tone), tone);
        }
        Measure main = model.requireResult(results.getFirst().id());
        addClaims(main);
        scenario.settings().forEach((id, text) -> composer.choice(choice(id)));
        Domain.Years years = new Domain.Years(
                outcome.years().getFirst() - ROOM_IN_YEARS, outcome.years().getLast() + ROOM_IN_YEARS);
        List<Double> heights = composer.heights();
        composer.addEvents(years.from(), years.until());
        return composer.compose(title(main), years, composer.measure(heights), summary(main), today);
    }

    private void addResult(Result result, int tone) {
        Measure measure = model.requireResult(result.id());
        String name = words.measure(measure);
        add(
                result,
                new Layer.Key(result.id() + "-baseline", words.say("layer.baseline", name), tone),
                baseline,
                Layer.Curve.Role.BASELINE);
        if (isMoved()) {
            add(
                    result,
                    new Layer.Key(result.id() + "-scenario", words.say("layer.scenario", name), tone),
                    outcome,
                    Layer.Curve.Role.SCENARIO);
        }
    }

    private void add(Result result, Layer.Key key, Outcome from, Layer.Curve.Role role) {
        List<Layer.Dot> dots = dots(model.requireResult(result.id()), from);
        composer.add(
                switch (result.mark()) {
                    case LINE -> new Layer.Curve(key, role, dots);
                    case COLUMN -> new Layer.Columns(key, role.name().toLowerCase(java.util.Locale.ROOT), dots);
                });
    }

    private List<Layer.Dot> dots(Measure measure, Outcome from) {
        List<Layer.Dot> dots = new ArrayList<>();
        for (int year : from.years()) {
            from.find(measure, year)
                    .ifPresent(value -> dots.add(
                            Layer.Dot.computed(year, value, words.notation().quantity(value, measure.unit()))));
        }
        return dots;
    }

    private void addClaims(Measure measure) {
        Map<Integer, Integer> alreadyThere = new TreeMap<>();
        List<Statement> claims = new ArrayList<>();
        for (Claim claim : composer.catalogue().claims().list(claim -> isAbout(claim, measure))) {
            Scenario assumed = Scenario.parse(
                            model.levers(), claim.cases().getFirst().settings())
                    .scenario();
            List<Integer> years = model.run(assumed).years();
            if (model.totals().contains(measure)) {
                int neighbours = alreadyThere.merge(years.getLast(), 1, Integer::sum) - 1;
                double at = years.getLast() - neighbours * APART;
                claims.add(statement(claim, at, at));
            } else {
                claims.add(statement(claim, years.getFirst() - ROOM_IN_YEARS, years.getLast() + ROOM_IN_YEARS));
            }
            claim.observation().ifPresent(composer::cite);
        }
        if (!claims.isEmpty()) {
            composer.add(new Layer.Statements(new Layer.Key("claims", words.say("layer.claims"), 1), claims));
        }
    }

    private boolean isAbout(Claim claim, Measure measure) {
        return claim.model().equals(model.definition())
                && claim.result().equals(measure.id())
                && claim.unit().equals(measure.unit());
    }

    private Statement statement(Claim claim, double from, double until) {
        return claim.observation()
                .map(observation -> composer.statements().at(observation, from, until))
                .map(stated -> new Statement(
                        claim.id(),
                        from,
                        until,
                        claim.title(),
                        stated.period(),
                        stated.when(),
                        claim.published(),
                        claim.unit(),
                        words.notation().reading(claim.published(), stated.firmness(), claim.unit()),
                        stated.firmness(),
                        stated.nature(),
                        stated.provenance()))
                .orElseGet(() -> new Statement(
                        claim.id(),
                        from,
                        until,
                        claim.title(),
                        Optional.empty(),
                        "",
                        claim.published(),
                        claim.unit(),
                        words.notation().reading(claim.published(), claim.unit()),
                        Firmness.EXACT,
                        Nature.CLAIM,
                        composer.statements().provenance(claim)));
    }

    private String choice(String leverId) {
        Lever lever = composer.catalogue().levers().require(leverId);
        return words.say("choice.lever", lever.name(), words.position(lever, scenario.position(lever)));
    }

    private String title(Measure measure) {
        if (scenario.isBaseline()) {
            return composer.definition().title();
        }
        return isMoved()
                ? words.say(
                        "model.title.scenario",
                        words.measure(measure),
                        amount(outcome, measure),
                        outcome.years().getLast().toString(),
                        amount(baseline, measure))
                : words.say(
                        "model.title.years",
                        words.measure(measure),
                        amount(baseline, measure),
                        outcome.years().getLast().toString());
    }

    private String summary(Measure measure) {
        String first = words.say(
                "summary.baseline",
                words.measure(measure),
                amount(baseline, measure),
                baseline.years().getLast().toString());
        if (!isMoved()) {
            return first;
        }
        String moved = scenario.settings().keySet().stream().map(this::choice).collect(Collectors.joining(", "));
        return first + " " + words.say("summary.scenario", moved, amount(outcome, measure));
    }

    private String amount(Outcome from, Measure measure) {
        OptionalDouble value = from.findResult(measure);
        return value.isPresent()
                ? words.notation().quantity(value.getAsDouble(), measure.unit())
                : words.say("model.nothing");
    }
}
