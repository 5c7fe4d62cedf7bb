package org.reliance.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.figure.Layer;
import org.reliance.figure.Statement;
import org.reliance.quantity.Nature;
import org.reliance.quantity.Unit;
import org.reliance.trend.Estimate;
import org.reliance.trend.Fit;
import org.reliance.trend.Interval;
import org.reliance.trend.Refusal;
import org.reliance.trend.Trend;

/** Draws the trend that a reader chose through one of the layers already collected, or says why there is none. */
final class TrendLayer {

    private static final int PLACES = 61;

    private final Composer composer;
    private final Words words;
    private final TrendChoice choice;
    private final boolean isChosen;

    private TrendLayer(Composer composer, TrendChoice choice, boolean isChosen) {
        this.composer = composer;
        this.words = composer.words();
        this.choice = choice;
        this.isChosen = isChosen;
    }

    /** The trend that the reader chose. */
    static void add(Composer composer) {
        composer.query().trend().ifPresent(choice -> new TrendLayer(composer, choice, true).draw());
    }

    /** Those that belong to a figure while its reader has chosen none. */
    static void addOwn(Composer composer) {
        if (composer.query().trend().isEmpty()) {
            TrendChoice.listOwn(composer.definition())
                    .forEach(choice -> new TrendLayer(composer, choice, false).draw());
        }
    }

    private void draw() {
        Optional<TrendCandidate> chosen = find();
        if (chosen.isEmpty()) {
            composer.warn(words.say("trend.nothing-drawn"));
            return;
        }
        TrendCandidate candidate = chosen.get();
        if (candidate.units().size() > 1) {
            composer.warn(words.say("trend.units-differ", candidate.key().label()));
            return;
        }
        if (candidate.isComputed() && TrendChoice.wouldSearchBreak(choice.method(), choice.options())) {
            composer.warn(words.say("trend.refused", candidate.key().label(), words.say("trend.computed-search")));
            return;
        }
        switch (Trend.of(choice.method(), candidate.points(), choice.options())) {
            case Refusal refusal ->
                composer.warn(words.say(
                        "trend.refused",
                        candidate.key().label(),
                        refusal.remark().in(words.locale())));
            case Fit fit -> add(candidate, fit.withWarnings(candidate.cautions()));
        }
    }

    /** The series named, taken together where they are several; else the one with the most points. */
    private Optional<TrendCandidate> find() {
        List<TrendCandidate> all = TrendCandidate.listOf(
                        composer.layers(), composer.unit(), this::feeds, lastThatFeeds())
                .filter(candidate ->
                        composer.definition().form() != FigureDefinition.Form.MODEL || isLine(candidate.key()))
                .toList();
        if (choice.series().isEmpty()) {
            return composer.definition().form() == FigureDefinition.Form.MODEL
                    ? all.stream().filter(candidate -> isMain(candidate, all)).reduce((baseline, scenario) -> scenario)
                    : all.stream()
                            .max(Comparator.comparingInt(
                                    candidate -> candidate.points().size()));
        }
        return choice.series().stream()
                .flatMap(id -> all.stream().filter(one -> one.isCalled(id)).reduce((one, last) -> last).stream())
                .reduce(TrendCandidate::and);
    }

    private boolean isLine(Layer.Key key) {
        return composer.layers().stream()
                .anyMatch(layer -> layer instanceof Layer.Curve && layer.key().equals(key));
    }

    /** Whether it is the first result of a model, as the baseline or the scenario has it. */
    private static boolean isMain(TrendCandidate candidate, List<TrendCandidate> all) {
        return candidate.key().tone() == all.getFirst().key().tone();
    }

    /** Carried forward, a trend is held against what was expected, and so must not be drawn through it. */
    private boolean feeds(Statement statement) {
        boolean expected = statement.nature() == Nature.FORECAST || statement.nature() == Nature.PLAN;
        return !composer.isLeftOut(statement) && !(expected && choice.until().isPresent());
    }

    /** What lies after the years chosen is what a trend carried forward is held against. */
    private double lastThatFeeds() {
        return composer.query().years().map(span -> span.last() + 0.5).orElse(Double.MAX_VALUE);
    }

    private void add(TrendCandidate candidate, Fit fit) {
        Layer.Key of = candidate.key();
        Unit unit = candidate.units().stream().findFirst().orElseGet(composer::unit);
        double first = fit.points().getFirst().x();
        double last = fit.points().getLast().x();
        Optional<Integer> until = choice.until().filter(year -> year > last);
        List<Estimate> over = fit.between(first, last, PLACES);
        List<Estimate> beyond =
                until.map(year -> fit.between(last, year, PLACES)).orElse(List.of());
        String method = fit.method().title().in(words.locale());
        Layer.Key key = new Layer.Key("trend", words.say("layer.trend", method, of.label()), of.tone());
        TrendStatistics statistics = new TrendStatistics(
                words, fit, unit, words.say("per.year"), choice.level(), TrendPlaces.ofYears(choice));
        composer.fitted(new Fitted(of, fit, unit, candidate.isComputed()));
        if (candidate.isComputed()) {
            describe(key, of.id(), dots(over, unit), dots(beyond, unit), statistics);
        } else {
            HeldForward held = new HeldForward(composer, fit, unit);
            String judgement =
                    fit.judgement().sentence(TransformPlan.difference(unit).symbol(), words.locale());
            composer.add(new Layer.Trend(
                    key,
                    of.id(),
                    dots(over, unit),
                    dots(beyond, unit),
                    limits(Stream.concat(over.stream(), beyond.stream().skip(1)), Estimate::confidence),
                    limits(Stream.concat(over.stream(), beyond.stream().skip(1)), Estimate::prediction),
                    statistics.list(),
                    Stream.concat(Stream.of(judgement), until.stream().flatMap(year -> held.say(of, year)))
                            .collect(Collectors.joining(" "))));
            fit.judgement().warnings().forEach(warning -> composer.warn(warning.in(words.locale())));
            new BreakNotes(composer, fit).add(choice.breakYear());
            if (choice.level() != TrendChoice.DEFAULT_LEVEL) {
                composer.choice(words.say("choice.trend-level", choice.level()));
            }
        }
        if (isChosen) {
            composer.choice(words.say("choice.trend", method, of.label()));
        }
        until.ifPresent(year -> composer.choice(words.say("choice.trend-until", year.toString())));
        if (until.isPresent() && beyond.isEmpty()) {
            composer.warn(words.say("trend.nothing-beyond", method));
        }
    }

    /**
     * A trend through what a model computed: the line and its slope, without p, interval, band or test of a break.
     *
     * @see <a href="../../../../../../docs/decisions/2026-11-28-infer-nothing-from-computed-points.md">Infer nothing from
     *     computed points</a>
     */
    private void describe(
            Layer.Key key, String of, List<Layer.Dot> line, List<Layer.Dot> beyond, TrendStatistics statistics) {
        composer.add(new Layer.Trend(
                key,
                of,
                line,
                beyond,
                List.of(),
                List.of(),
                statistics.describe(),
                words.say("trend.described", statistics.describedSlope())));
        choice.breakYear()
                .ifPresent(year ->
                        composer.warn(words.say("trend.no-break", year.toString(), words.say("trend.computed-break"))));
    }

    private List<Layer.Dot> dots(List<Estimate> estimates, Unit unit) {
        return estimates.stream()
                .map(at ->
                        Layer.Dot.computed(at.x(), at.value(), words.notation().quantity(at.value(), unit)))
                .toList();
    }

    private static List<Layer.Limits> limits(
            Stream<Estimate> estimates, java.util.function.Function<Estimate, Optional<Interval>> band) {
        return estimates
                .flatMap(at -> band.apply(at).map(ends -> new Layer.Limits(at.x(), ends.low(), ends.high())).stream())
                .toList();
    }
}
