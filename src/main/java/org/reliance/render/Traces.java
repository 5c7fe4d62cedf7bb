package org.reliance.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openxmlformats.schemas.drawingml.x2006.main.STPresetLineDashVal;
import org.reliance.figure.Domain;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;

/**
 * What a native chart draws of a figure with points and lines: all its layers but the columns, which are a chart of
 * their own kind.
 */
final class Traces {

    private static final Look.Stroke THIN = Look.Stroke.solid(0.75);
    private static final Look.Stroke DOTTED = new Look.Stroke(1, STPresetLineDashVal.SYS_DOT);
    private static final int RING = 7;
    private static final double THICK = 14;
    private static final double THICK_OF_SEVERAL = 9;
    /** Of two stacks in a row, as a share of its height. */
    private static final double APART = 0.22;
    /** How much of a row all its stacks may share. */
    private static final double ROW = 0.8;

    private static final double THINNEST = 3;
    /** Bars of more rows are thinner, so that words have room under them. */
    private static final int MOST_THICK_ROWS = 5;

    private static final double THICK_OF_MANY = 10;

    /** How far under the middle of a bar words stand, as a share of a row, for each row that there is. */
    private static final double UNDER_A_BAR = 0.07;

    private static final double LEAST_UNDER = 0.25;
    /** So much of the measure axis a few words need. */
    private static final double ROOM_FOR_WORDS = 0.15;

    private final Figure figure;
    private final Words words;

    private Traces(Figure figure) {
        this.figure = figure;
        this.words = Words.of(figure.locale());
    }

    /** From back to front. */
    static List<Trace> listOf(Figure figure, ChartFrame frame) {
        var traces = new Traces(figure);
        return figure.layers().stream()
                .flatMap(layer -> layer instanceof Layer.Events events
                        ? new EventTraces(figure, events, frame)
                                .stream().map(trace -> trace.ofLayer(layer.key().id()))
                        : traces.of(layer))
                .toList();
    }

    /** How many entries the legend has, columns among them. */
    static int countEntries(Figure figure) {
        var traces = new Traces(figure);
        return figure.layers().stream()
                .mapToInt(layer -> layer instanceof Layer.Columns && figure.domain() instanceof Domain.Years
                        ? 1
                        : (int) traces.of(layer).filter(Trace::listed).count())
                .sum();
    }

    private Stream<Trace> of(Layer layer) {
        return draw(layer)
                .map(trace -> trace.ofLayer(layer.key().id()))
                .filter(trace -> !trace.runs().isEmpty());
    }

    private Stream<Trace> draw(Layer layer) {
        return switch (layer) {
            case Layer.Statements statements -> new StatementTraces(figure, statements).stream();
            case Layer.Curve curve -> curve(curve);
            case Layer.Band band -> band(band);
            case Layer.Columns columns -> columns(columns);
            case Layer.Spans spans -> spans(spans);
            case Layer.Trend trend -> trend(trend);
            // Their names take the width that the legend leaves; it does not list them.
            case Layer.Events _ -> Stream.empty();
            case Layer.Levels levels -> levels.levels().stream().flatMap(level -> level(levels.key(), level));
        };
    }

    /** Over years, columns are a chart of their own; in rows they are thick strokes, one stack above the other. */
    private Stream<Trace> columns(Layer.Columns columns) {
        return switch (figure.domain()) {
            case Domain.Years _ -> Stream.empty();
            case Domain.Rows _ -> {
                int stacks = Columns.stacks(figure).size();
                // Of more than two each says whose it is: colours alone would not tell.
                String said = stacks > 2 ? columns.key().label() : "";
                var runs = columns.dots().stream()
                        .map(dot -> stroke(dot, base(columns, dot), apart(columns), said))
                        .toList();
                double thick = stacks > 1 ? Math.max(THINNEST, THICK_OF_SEVERAL * 2 / stacks) : THICK;
                Look look = Look.line(Columns.ink(figure, columns), Look.Stroke.solid(thick));
                Trace trace = Trace.of(columns.key().label(), runs, look);
                yield Stream.of(said.isEmpty() ? trace : trace.withCaption(new Trace.Caption.Label(Trace.Side.RIGHT)));
            }
        };
    }

    private Trace.Run stroke(Layer.Dot dot, double base, double apart, String said) {
        String when = figure.domain().nameOf(dot.at());
        double at = dot.at() + apart;
        return Trace.Run.of(
                Trace.Spot.of(when, at, base),
                Trace.Spot.of(when, at, base + dot.value())
                        .withLabel(said)
                        .withSide(dot.value() < 0 ? Trace.Side.LEFT : Trace.Side.RIGHT));
    }

    /** How far the stack stands from the middle of its row. */
    private double apart(Layer.Columns columns) {
        List<String> stacks = Columns.stacks(figure);
        return (stacks.indexOf(columns.stack()) - (stacks.size() - 1) / 2.0) * step(stacks.size());
    }

    private static double step(int stacks) {
        return Math.min(APART, ROW / stacks);
    }

    /** How far from the middle of its row the outermost of the stacks ends, as a share of a row that is so high in points. */
    static double reachOfStacks(Figure figure, double rowHeight) {
        int stacks = Columns.stacks(figure).size();
        return stacks == 0 ? 0 : (stacks - 1) / 2.0 * step(stacks) + THICK / 2 / rowHeight;
    }

    /** Thick strokes with what is said of an end on its outer side. */
    private Stream<Trace> spans(Layer.Spans spans) {
        Ink ink = new Ink.Tone(spans.key().tone());
        var strokes = spans.spans().stream()
                .map(span -> Trace.Run.of(spot(span, span.from()), spot(span, span.until())))
                .toList();
        double thick = rows() > MOST_THICK_ROWS ? THICK_OF_MANY : THICK;
        Trace bars = Trace.of(spans.key().label(), strokes, Look.line(ink, Look.Stroke.solid(thick)));
        Trace ends = Trace.of(
                        spans.key().label(),
                        spans.spans().stream().flatMap(this::ends).toList(),
                        Look.points(ink, Look.Marker.NONE))
                .unlisted()
                .withCaption(new Trace.Caption.Label(Trace.Side.RIGHT));
        return Stream.of(bars, ends);
    }

    /** The ends of a bar of which something is said. */
    private Stream<Trace.Run> ends(Layer.Spans.Span span) {
        boolean rises = span.from().value() <= span.until().value();
        Layer.Spans.End left = rises ? span.from() : span.until();
        Layer.Spans.End right = rises ? span.until() : span.from();
        return Stream.of(leftOf(span, left), spot(span, right).withSide(Trace.Side.RIGHT))
                .filter(end -> !end.label().isEmpty())
                .map(Trace.Run::of);
    }

    /** Words left of an end that is near the axis would cover the names of the rows; they stand under the bar. */
    private Trace.Spot leftOf(Layer.Spans.Span span, Layer.Spans.End end) {
        double low = figure.measure().low();
        double room = (end.value() - low) / (figure.measure().high() - low);
        return room < ROOM_FOR_WORDS
                ? spot(span, end)
                        .withAt(span.at() + Math.clamp(rows() * UNDER_A_BAR, LEAST_UNDER, 0.5))
                        .withSide(Trace.Side.RIGHT)
                : spot(span, end).withSide(Trace.Side.LEFT);
    }

    private double rows() {
        return figure.domain().upper() - figure.domain().lower();
    }

    private Trace.Spot spot(Layer.Spans.Span span, Layer.Spans.End end) {
        return Trace.Spot.of(figure.domain().nameOf(span.at()), span.at(), end.value())
                .withLabel(end.label());
    }

    /** Where a column begins: at the end of those of its stack that go the same way and were drawn before it. */
    private double base(Layer.Columns columns, Layer.Dot column) {
        return figure.layers().stream()
                .filter(Layer.Columns.class::isInstance)
                .map(Layer.Columns.class::cast)
                .takeWhile(layer -> !layer.equals(columns))
                .filter(other -> other.stack().equals(columns.stack()))
                .flatMap(other -> other.dots().stream())
                .filter(dot -> dot.at() == column.at() && dot.value() < 0 == column.value() < 0)
                .mapToDouble(Layer.Dot::value)
                .sum();
    }

    private Stream<Trace> curve(Layer.Curve curve) {
        Ink ink = Ink.of(curve, figure);
        Look line = Look.line(ink, stroke(curve.role()));
        Look look = sign(curve)
                .map(glyph -> new Look(ink, line.stroke(), Look.Marker.of(glyph, true), line.bar()))
                .orElse(line);
        var unverified = curve.dots().stream()
                .filter(dot -> dot.standing() == Layer.Dot.Standing.UNVERIFIED)
                .map(this::spot)
                .map(Trace.Run::of)
                .toList();
        return Stream.of(
                Trace.of(curve.key().label(), List.of(run(curve.dots())), look),
                Trace.of(
                        words.of("named", curve.key().label(), words.of("key-unverified")),
                        unverified,
                        Look.points(ink, Look.Marker.ring(RING))));
    }

    /** Lines of one kind are told apart by a sign; a line through one point is invisible without one. */
    private static Optional<Glyph> sign(Layer.Curve curve) {
        if (curve.role() == Layer.Curve.Role.COMPARISON) {
            return Optional.of(Glyph.ofTone(curve.key().tone()));
        }
        return curve.dots().size() > 1 ? Optional.empty() : Optional.of(Glyph.DOT);
    }

    private static Look.Stroke stroke(Layer.Curve.Role role) {
        return switch (role) {
            case CONTEXT -> Look.Stroke.solid(1.5);
            case BASELINE -> new Look.Stroke(1.75, STPresetLineDashVal.SYS_DASH);
            case OWN_BASELINE -> new Look.Stroke(1.75, STPresetLineDashVal.SYS_DOT);
            case SCENARIO -> Look.Stroke.solid(3);
            case COMPARISON -> new Look.Stroke(2, STPresetLineDashVal.DASH);
            case MEDIAN -> new Look.Stroke(2.25, STPresetLineDashVal.SYS_DOT);
        };
    }

    /** Short names: a legend that repeated the series in each of them would leave no room for the chart. */
    private Stream<Trace> trend(Layer.Trend trend) {
        Ink ink = Ink.of(trend, figure);
        return Stream.of(
                        outline(words.of("prediction"), ink, trend.prediction()),
                        limits(words.of("confidence"), ink, trend.confidence(), THIN),
                        Stream.of(
                                Trace.of(
                                        words.of("trend-line"),
                                        List.of(run(trend.line())),
                                        Look.line(ink, Look.Stroke.solid(2))),
                                Trace.of(
                                        words.of("projection"),
                                        List.of(run(trend.projection())),
                                        Look.line(ink, new Look.Stroke(2, STPresetLineDashVal.DASH)))))
                .flatMap(traces -> traces);
    }

    /** Two dotted lines with nothing between them: where a new value would lie is told apart from where the line lies. */
    private Stream<Trace> outline(String label, Ink ink, List<Layer.Limits> limits) {
        return limits(label, ink, limits, DOTTED)
                .map(trace -> trace.withRuns(trace.runs().stream()
                        .map(run -> new Trace.Run(run.spots().stream()
                                .map(spot -> spot.withBar(0, 0))
                                .toList()))
                        .toList()));
    }

    /** Along the years an area; in rows a stroke in each. */
    private Stream<Trace> band(Layer.Band band) {
        return switch (figure.domain()) {
            case Domain.Years _ -> limits(band.key().label(), Ink.of(band, figure), band.limits(), THIN);
            case Domain.Rows rows -> {
                var runs = band.limits().stream()
                        .map(limit -> across(rows.nameOf(limit.at()), limit))
                        .toList();
                Look look = Look.line(Ink.Plain.INK, Look.Stroke.solid(bandsBefore(band) == 0 ? 1.5 : 4));
                yield Stream.of(Trace.of(band.key().label(), runs, look));
            }
        };
    }

    /** Of several areas around one thing the later is the narrower one, and so the bolder stroke. */
    private long bandsBefore(Layer.Band band) {
        return figure.layers().stream()
                .takeWhile(layer -> layer != band)
                .filter(Layer.Band.class::isInstance)
                .count();
    }

    private static Trace.Run across(String when, Layer.Limits limit) {
        return Trace.Run.of(
                Trace.Spot.of(when, limit.at(), limit.low()), Trace.Spot.of(when, limit.at(), limit.high()));
    }

    /** Two thin lines; strokes from the one to the other at every limit make the area between them seen. */
    private Stream<Trace> limits(String label, Ink ink, List<Layer.Limits> limits, Look.Stroke stroke) {
        Look look = Look.line(ink, stroke);
        var low = new ArrayList<Trace.Spot>();
        var high = new ArrayList<Trace.Spot>();
        for (Layer.Limits whole : limits) {
            Layer.Limits limit =
                    whole.within(figure.measure().low(), figure.measure().high());
            String when = figure.domain().nameOf(limit.at());
            low.add(Trace.Spot.of(when, limit.at(), limit.low()).withBar(0, limit.high() - limit.low()));
            high.add(Trace.Spot.of(when, limit.at(), limit.high()));
        }
        return Stream.of(
                Trace.of(label, List.of(new Trace.Run(low)), look),
                Trace.of(words.of("upper", label), List.of(new Trace.Run(high)), look)
                        .unlisted());
    }

    private Stream<Trace> level(Layer.Key key, Layer.Levels.Level level) {
        Look look = Look.line(new Ink.Tone(key.tone()), new Look.Stroke(1.25, STPresetLineDashVal.SYS_DASH));
        double from = figure.domain().lower();
        double until = figure.domain().upper();
        double height = level.high() - level.low();
        var low = Trace.Run.of(
                Trace.Spot.of("", from, level.low()).withBar(0, height),
                Trace.Spot.of("", until, level.low()).withBar(0, height));
        var high = height > 0
                ? Trace.Run.of(Trace.Spot.of("", from, level.high()), Trace.Spot.of("", until, level.high()))
                : new Trace.Run(List.of());
        var caption = Trace.Run.of(Trace.Spot.of("", from, level.high()));
        return Stream.of(
                Trace.of(level.label(), List.of(low, high), look).unlisted(),
                Trace.of(level.label(), List.of(caption), Look.points(look.ink(), Look.Marker.NONE))
                        .unlisted()
                        .withCaption(new Trace.Caption.Name(Trace.Side.RIGHT)));
    }

    private Trace.Run run(List<Layer.Dot> dots) {
        return new Trace.Run(dots.stream().map(this::spot).toList());
    }

    private Trace.Spot spot(Layer.Dot dot) {
        return Trace.Spot.of(figure.domain().nameOf(dot.at()), dot.at(), dot.value());
    }
}
