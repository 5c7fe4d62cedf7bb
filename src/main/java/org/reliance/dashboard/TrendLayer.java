package org.reliance.dashboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.figure.Layer;
import org.reliance.figure.Statement;
import org.reliance.quantity.Notation;
import org.reliance.quantity.Period;
import org.reliance.quantity.Reading;
import org.reliance.quantity.Unit;
import org.reliance.trend.BreakTest;
import org.reliance.trend.ChowTest;
import org.reliance.trend.DataPoint;
import org.reliance.trend.Estimate;
import org.reliance.trend.Fit;
import org.reliance.trend.Interval;
import org.reliance.trend.Options;
import org.reliance.trend.Refusal;
import org.reliance.trend.Remark;
import org.reliance.trend.Slope;
import org.reliance.trend.SlopeSpread;
import org.reliance.trend.Spread;
import org.reliance.trend.Trend;
import org.reliance.trend.Worth;

/** Draws the trend that a reader chose through one of the layers already collected, or says why there is none. */
final class TrendLayer {

    private static final int PLACES = 61;
    private static final int DRAWS = 2_000;
    /** Fixed, so that an address gives the same number every time. */
    private static final long SEED = 1;

    private final Composer composer;
    private final Words words;
    private final TrendChoice choice;

    private TrendLayer(Composer composer, TrendChoice choice) {
        this.composer = composer;
        this.words = composer.words();
        this.choice = choice;
    }

    static void add(Composer composer) {
        composer.query().trend().ifPresent(choice -> new TrendLayer(composer, choice).draw());
    }

    /** A layer as a trend sees it. */
    record Candidate(Layer.Key key, List<DataPoint> points, List<Remark> cautions) {}

    private void draw() {
        Optional<Candidate> chosen = choice.series()
                .flatMap(id -> candidates(composer.layers())
                        .filter(candidate -> candidate.key().id().equals(id))
                        .findFirst())
                .or(() -> choice.series().isPresent()
                        ? Optional.empty()
                        : candidates(composer.layers())
                                .max(Comparator.comparingInt(
                                        candidate -> candidate.points().size())));
        if (chosen.isEmpty()) {
            composer.warn(words.say("trend.nothing-drawn"));
            return;
        }
        Candidate candidate = chosen.get();
        switch (Trend.of(choice.method(), candidate.points(), options())) {
            case Refusal refusal ->
                composer.warn(words.say(
                        "trend.refused",
                        candidate.key().label(),
                        refusal.remark().in(words.locale())));
            case Fit fit -> add(candidate.key(), fit.withWarnings(candidate.cautions()));
        }
    }

    private Options options() {
        return choice.breakYear()
                .map(year -> Options.defaults().withBreakAt(year))
                .orElse(Options.defaults());
    }

    private void add(Layer.Key of, Fit fit) {
        double first = fit.points().getFirst().x();
        double last = fit.points().getLast().x();
        Optional<Integer> until = choice.until().filter(year -> year > last);
        List<Estimate> over = fit.between(first, last, PLACES);
        List<Estimate> beyond =
                until.map(year -> fit.between(last, year, PLACES)).orElse(List.of());
        Unit unit = composer.definition().unit();
        String method = fit.method().title().in(words.locale());
        composer.add(new Layer.Trend(
                new Layer.Key("trend", words.say("layer.trend", method, of.label()), of.tone()),
                dots(over, unit),
                dots(beyond, unit),
                over.stream()
                        .flatMap(at -> limits(at, at.confidence()).stream())
                        .toList(),
                beyond.stream()
                        .flatMap(at -> limits(at, at.prediction()).stream())
                        .toList(),
                statistics(fit, unit),
                fit.judgement().sentence(unit.symbol(), words.locale())));
        fit.judgement().warnings().forEach(warning -> composer.warn(warning.in(words.locale())));
        composer.choice(words.say("choice.trend", method, of.label()));
        until.ifPresent(year -> composer.choice(words.say("choice.trend-until", year.toString())));
    }

    private List<Layer.Dot> dots(List<Estimate> estimates, Unit unit) {
        return estimates.stream()
                .map(at ->
                        Layer.Dot.computed(at.x(), at.value(), words.notation().quantity(at.value(), unit)))
                .toList();
    }

    private static Optional<Layer.Limits> limits(Estimate at, Optional<Interval> interval) {
        return interval.map(ends -> new Layer.Limits(at.x(), ends.low(), ends.high()));
    }

    private List<Layer.Statistic> statistics(Fit fit, Unit unit) {
        Notation notation = words.notation();
        Worth worth = fit.worth();
        Slope slope = fit.slope();
        List<Layer.Statistic> statistics = new ArrayList<>();
        statistics.add(statistic("n", worth.n(), notation.number(worth.n())));
        statistics.add(statistic(
                "slope",
                slope.value(),
                words.say(
                        slope.kind() == Slope.Kind.PER_CENT ? "trend.growth" : "trend.slope",
                        slope.value(),
                        unit.symbol(),
                        slope.interval().low(),
                        slope.interval().high())));
        addIfKnown(statistics, "r-squared", worth.rSquared());
        addIfKnown(statistics, "adjusted-r-squared", worth.adjustedRSquared());
        addIfKnown(statistics, "p", slope.p());
        statistics.add(statistic(
                "residual-deviation",
                worth.residualStandardDeviation(),
                notation.quantity(worth.residualStandardDeviation(), unit)));
        addIfKnown(statistics, "durbin-watson", worth.durbinWatson());
        findSpread(fit, unit).ifPresent(statistics::add);
        choice.breakYear().flatMap(year -> findBreak(fit, year)).ifPresent(statistics::add);
        return statistics;
    }

    /** What the ranges of the points do to the slope, where any point has one. */
    private Optional<Layer.Statistic> findSpread(Fit fit, Unit unit) {
        if (fit.points().stream().noneMatch(point -> point.range().isPresent())) {
            return Optional.empty();
        }
        return SlopeSpread.of(fit.method(), fit.points(), fit.options(), DRAWS, SEED) instanceof Spread spread
                ? Optional.of(statistic(
                        "slope-spread",
                        spread.median(),
                        words.say(
                                "trend.spread",
                                spread.interval().low(),
                                spread.interval().high(),
                                unit.symbol())))
                : Optional.empty();
    }

    private Optional<Layer.Statistic> findBreak(Fit fit, int year) {
        return switch (BreakTest.at(year, fit.points(), fit.options())) {
            case Refusal refusal -> {
                composer.warn(words.say(
                        "trend.no-break",
                        Integer.toString(year),
                        refusal.remark().in(words.locale())));
                yield Optional.empty();
            }
            case ChowTest test -> {
                composer.note(test.remark().in(words.locale()));
                noteEventsNear(year);
                yield Optional.of(new Layer.Statistic(
                        "break-f",
                        words.say("statistic.break-f", Integer.toString(year)),
                        test.f(),
                        words.say("trend.break", test.f(), test.p(), test.slopeBefore(), test.slopeAfter())));
            }
        };
    }

    private void noteEventsNear(int year) {
        String near = composer.definition().events().stream()
                .filter(marked -> Math.abs(marked.event().period().position() - year) <= 1)
                .map(FigureDefinition.MarkedEvent::label)
                .collect(Collectors.joining(", "));
        if (!near.isEmpty()) {
            composer.note(words.say(
                    "trend.nearby",
                    Integer.toString(year),
                    near,
                    new Remark("break.nearness", List.of()).in(words.locale())));
        }
    }

    private void addIfKnown(List<Layer.Statistic> statistics, String id, OptionalDouble value) {
        value.ifPresent(
                number -> statistics.add(statistic(id, number, words.notation().number(number))));
    }

    private Layer.Statistic statistic(String id, double value, String text) {
        return new Layer.Statistic(id, words.say("statistic." + id), value, text);
    }

    static Stream<Candidate> candidates(List<Layer> layers) {
        return layers.stream().flatMap(layer -> switch (layer) {
            case Layer.Statements stated -> Stream.of(candidate(stated));
            case Layer.Curve curve ->
                Stream.of(new Candidate(
                        curve.key(),
                        curve.dots().stream()
                                .map(dot -> DataPoint.of(dot.at(), dot.value()))
                                .toList(),
                        List.of()));
            case Layer.Band _, Layer.Columns _, Layer.Trend _, Layer.Events _, Layer.Levels _ -> Stream.empty();
        });
    }

    private static Candidate candidate(Layer.Statements stated) {
        List<Statement> usable = stated.statements().stream()
                .filter(statement -> statement.isDrawn()
                        && statement
                                .period()
                                .map(period -> period.openness() == Period.Openness.CLOSED)
                                .orElse(false))
                .toList();
        List<Remark> cautions = new ArrayList<>();
        if (usable.stream().map(Statement::nature).distinct().count() > 1
                && usable.stream().anyMatch(TrendLayer::isNoMeasurement)) {
            cautions.add(new Remark("warning.claims-mixed", List.of()));
        }
        long spans = usable.stream().filter(Statement::isSpan).count();
        if (spans > 0) {
            cautions.add(new Remark("warning.period-as-point", List.of((int) spans)));
        }
        return new Candidate(
                stated.key(), usable.stream().map(TrendLayer::point).toList(), cautions);
    }

    private static boolean isNoMeasurement(Statement statement) {
        return switch (statement.nature()) {
            case CLAIM, FORECAST, PLAN, ASSUMPTION -> true;
            case REPORTED, ESTIMATE, DERIVED, REFERENCE -> false;
        };
    }

    private static DataPoint point(Statement statement) {
        double at = (statement.from() + statement.until()) / 2;
        return switch (statement.reading()) {
            case Reading.Value(double value) -> DataPoint.of(at, value);
            case Reading.Around(double value, double low, double high) ->
                DataPoint.of(at, value).withRange(low, high);
            case Reading.Between(double low, double high) -> DataPoint.between(at, low, high);
            case Reading.Absent _ -> throw new IllegalStateException("an absent reading is not drawn");
        };
    }
}
