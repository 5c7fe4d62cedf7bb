package org.reliance.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.reliance.figure.Domain;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;
import org.reliance.figure.Measure;
import org.reliance.figure.Provenance;
import org.reliance.figure.Stamp;
import org.reliance.figure.Statement;
import org.reliance.quantity.Firmness;
import org.reliance.quantity.Nature;
import org.reliance.quantity.Reading;
import org.reliance.quantity.Unit;
import org.reliance.trend.DataPoint;
import org.reliance.trend.Estimate;
import org.reliance.trend.Fit;
import org.reliance.trend.Interval;
import org.reliance.trend.Refusal;
import org.reliance.trend.Trend;

/**
 * A trend through somebody's own numbers: the same fit, statistics and words as in a figure, and nothing is kept.
 *
 * @param points what it is drawn through
 * @param choice the method and what else is asked of it
 * @param name what y is called; may be empty
 */
public record OwnTrend(List<DataPoint> points, TrendChoice choice, String name) {

    private static final int PLACES = 61;
    private static final Words WORDS = Words.of(Locale.ENGLISH);
    /** An axis of whole numbers is legible between these spans. */
    private static final double NARROWEST = 2;

    private static final double WIDEST = 2_000;

    /** What comes of it. */
    public sealed interface Answer {

        /**
         * A trend.
         *
         * @param figure points, line and bands; empty where the places are too near or too far for an axis
         * @param residuals what it leaves, likewise
         * @param trend the line with its statistics and its judgement
         * @param warnings what a reader must know before believing it
         * @param estimates the line at every place, the one it is carried to included
         */
        record Drawn(
                Optional<Figure> figure,
                Optional<Figure> residuals,
                Layer.Trend trend,
                List<String> warnings,
                List<Estimate> estimates)
                implements Answer {}

        /** No trend, and why. */
        record Refused(String reason) implements Answer {}
    }

    public OwnTrend {
        points = List.copyOf(points);
    }

    /** Fits and says what it is worth. */
    public Answer answer(LocalDate today) {
        return switch (Trend.of(choice.method(), points, choice.options())) {
            case Refusal refusal -> new Answer.Refused(refusal.remark().in(WORDS.locale()));
            case Fit fit -> drawn(fit, today);
        };
    }

    private Answer drawn(Fit fit, LocalDate today) {
        Layer.Trend trend = trend(fit);
        List<String> warnings = fit.judgement().warnings().stream()
                .map(warning -> warning.in(WORDS.locale()))
                .toList();
        Optional<Figure> figure = isLegible(fit) ? Optional.of(figure(fit, trend, warnings, today)) : Optional.empty();
        List<Estimate> estimates = Stream.concat(
                        points.stream().map(DataPoint::x).distinct().sorted(),
                        choice.until().map(Integer::doubleValue).stream())
                .distinct()
                .flatMap(x -> fit.at(x).stream())
                .toList();
        return new Answer.Drawn(
                figure,
                figure.map(whole -> new ResidualForm(WORDS, new Fitted(key(), fit, unit(), false)).of(whole)),
                trend,
                warnings,
                estimates);
    }

    private boolean isLegible(Fit fit) {
        double span = last(fit) - fit.points().getFirst().x();
        return span >= NARROWEST && span <= WIDEST;
    }

    private double last(Fit fit) {
        double last = fit.points().getLast().x();
        return choice.until().map(year -> Math.max(year, last)).orElse(last);
    }

    private Layer.Trend trend(Fit fit) {
        double first = fit.points().getFirst().x();
        double last = fit.points().getLast().x();
        List<Estimate> over = fit.between(first, last, PLACES);
        List<Estimate> beyond = last(fit) > last ? fit.between(last, last(fit), PLACES) : List.of();
        List<Estimate> all =
                Stream.concat(over.stream(), beyond.stream().skip(1)).toList();
        return new Layer.Trend(
                new Layer.Key("trend", WORDS.say("layer.trend", method(fit), key().label()), 0),
                key().id(),
                dots(over),
                dots(beyond),
                all.stream().flatMap(at -> limits(at, at.confidence())).toList(),
                all.stream().flatMap(at -> limits(at, at.prediction())).toList(),
                new TrendStatistics(WORDS, fit, unit(), per(), choice).list(),
                fit.judgement().sentence(unit().symbol(), per(), WORDS.locale()));
    }

    private static String method(Fit fit) {
        return fit.method().title().in(WORDS.locale());
    }

    /** Whether the places can be calendar years. */
    private boolean isByYear() {
        return points.stream().allMatch(point -> point.x() > 1000 && point.x() < 3000);
    }

    private String per() {
        return WORDS.say(isByYear() ? "per.year" : "per.x");
    }

    private Layer.Key key() {
        return new Layer.Key("points", name.isEmpty() ? WORDS.say("own.points") : name, 0);
    }

    private Unit unit() {
        return new Unit(name.isEmpty() ? WORDS.say("own.unit") : name);
    }

    private Figure figure(Fit fit, Layer.Trend trend, List<String> warnings, LocalDate today) {
        Layer.Statements stated = new Layer.Statements(
                key(), fit.points().stream().map(this::statement).toList());
        List<Layer> layers = List.of(stated, trend);
        List<Double> heights = new ArrayList<>();
        fit.points().forEach(point -> heights.addAll(List.of(low(point), point.y(), high(point))));
        Stream.concat(trend.line().stream(), trend.projection().stream())
                .map(Layer.Dot::value)
                .forEach(heights::add);
        AxisEnds ends = AxisEnds.around(
                TrendBands.of(layers).map(bands -> bands.with(heights)).orElse(heights));
        return new Figure(
                "own-numbers",
                WORDS.locale(),
                key().label(),
                method(fit),
                new Domain.Years(fit.points().getFirst().x() - 0.5, last(fit) + 0.5),
                new Measure("", unit(), ends.low(), ends.high(), Measure.Scale.LINEAR),
                layers,
                List.of(WORDS.say("own.note")),
                List.of(),
                warnings,
                trend.judgement(),
                new Stamp(WORDS.say("own.version"), today, "/trends", List.of(), "own-numbers_" + today));
    }

    private static double low(DataPoint point) {
        return point.range().map(Interval::low).orElse(point.y());
    }

    private static double high(DataPoint point) {
        return point.range().map(Interval::high).orElse(point.y());
    }

    private Statement statement(DataPoint point) {
        Reading reading = point.range()
                .<Reading>map(range -> new Reading.Around(point.y(), range.low(), range.high()))
                .orElseGet(() -> new Reading.Value(point.y()));
        return new Statement(
                "",
                point.x(),
                point.x(),
                key().label(),
                Optional.empty(),
                isByYear() && point.x() == Math.rint(point.x())
                        ? Long.toString(Math.round(point.x()))
                        : WORDS.notation().number(point.x()),
                reading,
                unit(),
                WORDS.notation().reading(reading, unit()),
                Firmness.EXACT,
                Nature.REPORTED,
                new Provenance(
                        WORDS.say("own.origin"),
                        "own",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        WORDS.firmness(Firmness.EXACT),
                        WORDS.say("own.origin"),
                        Optional.empty()));
    }

    private List<Layer.Dot> dots(List<Estimate> estimates) {
        return estimates.stream()
                .map(at ->
                        Layer.Dot.computed(at.x(), at.value(), WORDS.notation().quantity(at.value(), unit())))
                .toList();
    }

    private static Stream<Layer.Limits> limits(Estimate at, Optional<Interval> band) {
        return band.map(ends -> new Layer.Limits(at.x(), ends.low(), ends.high())).stream();
    }
}
