package org.reliance.dashboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.reliance.figure.Layer;
import org.reliance.figure.Statement;
import org.reliance.quantity.Notation;
import org.reliance.quantity.Period;
import org.reliance.quantity.Reading;
import org.reliance.quantity.Unit;
import org.reliance.trend.DataPoint;
import org.reliance.trend.Estimate;
import org.reliance.trend.Fit;
import org.reliance.trend.Interval;
import org.reliance.trend.Refusal;
import org.reliance.trend.Remark;
import org.reliance.trend.Slope;
import org.reliance.trend.Trend;
import org.reliance.trend.Worth;

/** Draws the trend that a reader chose through one of the layers already collected, or says why there is none. */
final class TrendLayer {

    private static final int PLACES = 61;

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
    private record Candidate(Layer.Key key, List<DataPoint> points, List<Remark> cautions) {}

    private void draw() {
        Optional<Candidate> chosen = choice.series()
                .flatMap(id -> candidates()
                        .filter(candidate -> candidate.key().id().equals(id))
                        .findFirst())
                .or(() -> choice.series().isPresent()
                        ? Optional.empty()
                        : candidates()
                                .max(Comparator.comparingInt(
                                        candidate -> candidate.points().size())));
        if (chosen.isEmpty()) {
            composer.warn(words.say("trend.nothing-drawn"));
            return;
        }
        Candidate candidate = chosen.get();
        switch (Trend.of(choice.method(), candidate.points())) {
            case Refusal refusal ->
                composer.warn(words.say(
                        "trend.refused",
                        candidate.key().label(),
                        refusal.remark().in(words.locale())));
            case Fit fit -> add(candidate.key(), fit.withWarnings(candidate.cautions()));
        }
    }

    private void add(Layer.Key of, Fit fit) {
        double first = fit.points().getFirst().x();
        double last = fit.points().getLast().x();
        List<Estimate> estimates = fit.between(first, last, PLACES);
        Unit unit = composer.definition().unit();
        String method = fit.method().title().in(words.locale());
        composer.add(new Layer.Trend(
                new Layer.Key("trend", words.say("layer.trend", method, of.label()), of.tone()),
                estimates.stream()
                        .map(at -> Layer.Dot.computed(
                                at.x(), at.value(), words.notation().quantity(at.value(), unit)))
                        .toList(),
                List.of(),
                estimates.stream()
                        .flatMap(at -> limits(at, at.confidence()).stream())
                        .toList(),
                List.of(),
                statistics(fit, unit),
                fit.judgement().sentence(unit.symbol(), words.locale())));
        fit.judgement().warnings().forEach(warning -> composer.warn(warning.in(words.locale())));
        composer.choice(words.say("choice.trend", method, of.label()));
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
        return statistics;
    }

    private void addIfKnown(List<Layer.Statistic> statistics, String id, OptionalDouble value) {
        value.ifPresent(
                number -> statistics.add(statistic(id, number, words.notation().number(number))));
    }

    private Layer.Statistic statistic(String id, double value, String text) {
        return new Layer.Statistic(id, words.say("statistic." + id), value, text);
    }

    private Stream<Candidate> candidates() {
        return composer.layers().stream().flatMap(layer -> switch (layer) {
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
