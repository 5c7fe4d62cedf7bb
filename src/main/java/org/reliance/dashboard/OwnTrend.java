package org.reliance.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.reliance.paste.Pasted;
import org.reliance.paste.PastedPoint;
import org.reliance.paste.Place;
import org.reliance.quantity.Firmness;
import org.reliance.quantity.Nature;
import org.reliance.quantity.Reading;
import org.reliance.quantity.Unit;
import org.reliance.trend.DataPoint;
import org.reliance.trend.Estimate;
import org.reliance.trend.Fit;
import org.reliance.trend.Interval;
import org.reliance.trend.Method;
import org.reliance.trend.Options;
import org.reliance.trend.Refusal;
import org.reliance.trend.Remark;
import org.reliance.trend.Trend;

/**
 * A trend through somebody's own numbers: the same fit, statistics and words as in a figure, and nothing is kept.
 *
 * @param pasted what it is drawn through, as it was read
 * @param method how it is drawn
 * @param level confidence of its intervals in per cent
 * @param breakAt first place after a break that is to be tested
 * @param until the place to which it is carried
 */
public record OwnTrend(Pasted pasted, Method method, int level, Optional<Place> breakAt, Optional<Place> until) {

    private static final int PLACES = 61;
    private static final Words WORDS = Words.of(Locale.ENGLISH);
    /** An axis of whole numbers is legible between these spans. */
    private static final double NARROWEST = 2;

    private static final double WIDEST = 2_000;
    private static final double ROOM_IN_YEARS = 0.5;
    /** Room beside parts of years, as a share of the whole span. */
    private static final double ROOM = 0.04;

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
                List<NamedEstimate> estimates)
                implements Answer {}

        /** No trend, and why. */
        record Refused(String reason) implements Answer {}
    }

    /** The line at a place, which is called as it was pasted. */
    public record NamedEstimate(String place, Estimate estimate) {}

    /** A trend over the data alone, at 95 %. */
    public static OwnTrend of(Pasted pasted, Method method) {
        return new OwnTrend(pasted, method, TrendChoice.DEFAULT_LEVEL, Optional.empty(), Optional.empty());
    }

    /** What the fit has to keep to. */
    public Options options() {
        Options options = Options.defaults().withLevel(level / 100.0);
        return breakAt.map(place -> options.withBreakAt(place.x())).orElse(options);
    }

    /** Why the numbers cannot carry a method; empty where they can. */
    public Optional<String> findRefusal(Method offered) {
        return offered.findRefusal(points(), options()).map(refusal -> say(refusal.remark()));
    }

    private List<DataPoint> points() {
        return pasted.points().stream().map(PastedPoint::point).toList();
    }

    /** A remark in English, with places called as they were pasted. */
    public String say(Remark remark) {
        return remark.in(WORDS.locale(), places()::nameOf);
    }

    private TrendPlaces places() {
        return new TrendPlaces(names(), breakAt.map(OwnTrend::name), until.map(OwnTrend::name));
    }

    /** What the places are called; empty where whole years and whole numbers name themselves. */
    private List<Domain.Name> names() {
        boolean isWhole = pasted.points().stream()
                .allMatch(point -> point.label().equals(whole(point.point().x())));
        return isWhole
                ? List.of()
                : Stream.of(
                                pasted.points().stream()
                                        .map(point ->
                                                new Domain.Name(point.point().x(), point.label())),
                                breakAt.stream().map(OwnTrend::name),
                                until.stream().map(OwnTrend::name))
                        .flatMap(names -> names)
                        .distinct()
                        .sorted(Comparator.comparingDouble(Domain.Name::at))
                        .toList();
    }

    private static String whole(double x) {
        return Long.toString(Math.round(x));
    }

    private static Domain.Name name(Place place) {
        return new Domain.Name(place.x(), place.label());
    }

    /** Fits and says what it is worth. */
    public Answer answer(LocalDate today) {
        return switch (Trend.of(method, points(), options())) {
            case Refusal refusal -> new Answer.Refused(say(refusal.remark()));
            case Fit fit -> drawn(fit, today);
        };
    }

    private Answer drawn(Fit fit, LocalDate today) {
        Layer.Trend trend = trend(fit);
        List<String> warnings =
                fit.judgement().warnings().stream().map(this::say).toList();
        Optional<Figure> figure = isLegible(fit) ? Optional.of(figure(fit, trend, warnings, today)) : Optional.empty();
        List<NamedEstimate> estimates = Stream.concat(points().stream().map(DataPoint::x), until.map(Place::x).stream())
                .distinct()
                .sorted()
                .flatMap(x -> fit.at(x).stream())
                .map(at -> new NamedEstimate(places().nameOf(at.x()), at))
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
        return span <= WIDEST && (pasted.isCalendar() ? span > 0 : span >= NARROWEST);
    }

    private double last(Fit fit) {
        double last = fit.points().getLast().x();
        return until.map(place -> Math.max(place.x(), last)).orElse(last);
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
                new TrendStatistics(WORDS, fit, unit(), per(), level, places()).list(),
                fit.judgement().sentence(unit().symbol(), per(), WORDS.locale()));
    }

    private static String method(Fit fit) {
        return fit.method().title().in(WORDS.locale());
    }

    private String per() {
        return WORDS.say(pasted.isCalendar() ? "per.year" : "per.x");
    }

    private Layer.Key key() {
        return new Layer.Key("points", pasted.name().isEmpty() ? WORDS.say("own.points") : pasted.name(), 0);
    }

    private Unit unit() {
        return new Unit(pasted.name().isEmpty() ? WORDS.say("own.unit") : pasted.name());
    }

    private Figure figure(Fit fit, Layer.Trend trend, List<String> warnings, LocalDate today) {
        Layer.Statements stated = new Layer.Statements(
                key(), pasted.points().stream().map(this::statement).toList());
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
                axis(fit),
                new Measure("", unit(), ends.low(), ends.high(), Measure.Scale.LINEAR),
                layers,
                List.of(WORDS.say("own.note")),
                List.of(),
                warnings,
                trend.judgement(),
                new Stamp(WORDS.say("own.version"), today, "/trends", List.of(), "own-numbers_" + today));
    }

    private Domain axis(Fit fit) {
        double first = fit.points().getFirst().x();
        double span = last(fit) - first;
        double room = names().isEmpty() ? ROOM_IN_YEARS : Math.min(ROOM_IN_YEARS, span * ROOM);
        return new Domain.Years(first - room, last(fit) + room, names());
    }

    private static double low(DataPoint point) {
        return point.range().map(Interval::low).orElse(point.y());
    }

    private static double high(DataPoint point) {
        return point.range().map(Interval::high).orElse(point.y());
    }

    private Statement statement(PastedPoint pasted) {
        DataPoint point = pasted.point();
        Reading reading = point.range()
                .<Reading>map(range -> new Reading.Around(point.y(), range.low(), range.high()))
                .orElseGet(() -> new Reading.Value(point.y()));
        return new Statement(
                "",
                point.x(),
                point.x(),
                key().label(),
                pasted.period(),
                pasted.label(),
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
