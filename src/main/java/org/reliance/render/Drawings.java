package org.reliance.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reliance.figure.Domain;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;
import org.reliance.figure.Statement;
import org.reliance.quantity.Nature;
import org.reliance.quantity.Notation;

/** Gives each layer of a figure its style. */
final class Drawings {

    /** Points of neighbouring years are joined; a season or a day's difference must not part them. */
    private static final double NEIGHBOURS = 1.05;

    private static final Set<String> IN_PICTURES = Set.of("r-squared", "p", "projection");

    private final Figure figure;
    private final Palette palette;
    private final Notation notation;

    Drawings(Figure figure, Palette palette) {
        this.figure = figure;
        this.palette = palette;
        this.notation = Notation.of(figure.locale());
    }

    /** The drawings of all layers, from back to front. */
    List<Drawing> list() {
        return figure.layers().stream().map(this::of).toList();
    }

    private Drawing of(Layer layer) {
        return switch (layer) {
            case Layer.Statements statements -> statements(statements);
            case Layer.Curve curve -> curve(curve);
            case Layer.Band band ->
                new Drawing.Band(band.key().label(), band.meaning(), tone(band), 0.2, edges(band.limits()));
            case Layer.Columns columns -> columns(columns);
            case Layer.Spans spans ->
                new Drawing.Spans(
                        spans.key().label(),
                        tone(spans),
                        spans.spans().stream()
                                .map(span -> new Drawing.Span(
                                        span.at(),
                                        span.from().value(),
                                        span.until().value(),
                                        span.from().label(),
                                        span.until().label()))
                                .toList());
            case Layer.Trend trend -> trend(trend);
            case Layer.Events events ->
                new Drawing.Events(
                        palette.rule(),
                        events.marks().stream()
                                .map(mark -> new Drawing.Moment(mark.from(), mark.until(), mark.when(), mark.label()))
                                .toList());
            case Layer.Levels levels ->
                new Drawing.Levels(
                        tone(levels),
                        levels.levels().stream()
                                .map(level -> new Drawing.Height(level.low(), level.high(), level.label()))
                                .toList());
        };
    }

    private Drawing statements(Layer.Statements layer) {
        List<Mark> marks = layer.statements().stream()
                .map(statement -> Mark.of(statement, figure.measure().unit(), colour(layer, statement), notation)
                        .within(figure.domain()))
                .toList();
        return new Drawing.Statements(layer.key().label(), tone(layer), marks, links(marks));
    }

    private String colour(Layer layer, Statement statement) {
        return statement.nature() == Nature.REFERENCE ? palette.context() : tone(layer);
    }

    private List<Drawing.Link> links(List<Mark> marks) {
        List<Drawing.Link> links = new ArrayList<>();
        if (figure.domain() instanceof Domain.Years) {
            List<Mark> points = marks.stream()
                    .filter(mark -> mark.value().isPresent() && mark.from() == mark.until())
                    .sorted(Comparator.comparingDouble(Mark::from))
                    .toList();
            for (int i = 1; i < points.size(); i++) {
                link(points.get(i - 1), points.get(i)).ifPresent(links::add);
            }
        }
        return links;
    }

    private static Optional<Drawing.Link> link(Mark earlier, Mark later) {
        double apart = later.from() - earlier.from();
        boolean comparable = earlier.arrow().isEmpty()
                && later.arrow().isEmpty()
                && (earlier.glyph() == later.glyph() || later.dashed())
                && earlier.glyph() != Glyph.DIAMOND;
        return comparable && apart > 0 && apart <= NEIGHBOURS
                ? Optional.of(new Drawing.Link(
                        earlier.from(),
                        earlier.value().orElseThrow(),
                        later.from(),
                        later.value().orElseThrow(),
                        later.dashed()))
                : Optional.empty();
    }

    private Drawing curve(Layer.Curve curve) {
        return switch (curve.role()) {
            case CONTEXT ->
                new Drawing.Curve(
                        curve.key().label(),
                        tone(curve),
                        1,
                        "solid",
                        true,
                        Glyph.SQUARE,
                        points(curve.dots()),
                        Optional.empty());
            case BASELINE -> line(curve, 2, "solid", Optional.empty());
            case OWN_BASELINE -> line(curve, 2, "dotted", Optional.empty());
            case SCENARIO -> line(curve, 3.5, "solid", Optional.empty());
            case COMPARISON ->
                line(curve, 2, "dashed", Optional.of(Glyph.ofTone(curve.key().tone())));
            case MEDIAN -> line(curve, 2.2, "dotted", Optional.empty());
        };
    }

    private Drawing line(Layer.Curve curve, double width, String line, Optional<Glyph> glyph) {
        Optional<String> end = curve.isEmpty()
                ? Optional.empty()
                : Optional.of(notation.number(curve.dots().getLast().value()));
        return new Drawing.Curve(
                curve.key().label(),
                tone(curve),
                width,
                line,
                glyph.isPresent(),
                glyph.orElse(Glyph.DOT),
                points(curve.dots()),
                end);
    }

    private Drawing trend(Layer.Trend trend) {
        return new Drawing.Trend(
                trend.key().label(),
                tone(trend),
                points(trend.line()),
                points(trend.projection()),
                edges(within(trend.confidence())),
                edges(within(trend.prediction())),
                remark(trend));
    }

    /** A picture has room for the judgement and the numbers that carry it; the others are told beside it. */
    private String remark(Layer.Trend trend) {
        String statistics = trend.statistics().stream()
                .filter(statistic -> IN_PICTURES.contains(statistic.id()))
                .map(statistic -> statistic.label() + " " + statistic.text())
                .reduce((left, right) -> left + " · " + right)
                .orElse("");
        String n = trend.statistics().stream()
                .filter(statistic -> statistic.id().equals("n"))
                .map(Layer.Statistic::text)
                .findFirst()
                .orElse("?");
        return Words.of(figure.locale()).of("trend", trend.key().label(), n, trend.judgement(), statistics);
    }

    /** Bands end with the axis; their own numbers stay in the table. */
    private List<Layer.Limits> within(List<Layer.Limits> limits) {
        return limits.stream()
                .map(each ->
                        each.within(figure.measure().low(), figure.measure().high()))
                .toList();
    }

    private Drawing columns(Layer.Columns columns) {
        List<String> stacks = figure.layers().stream()
                .filter(Layer.Columns.class::isInstance)
                .map(layer -> ((Layer.Columns) layer).stack())
                .distinct()
                .toList();
        Map<Double, Double> positive = new HashMap<>();
        Map<Double, Double> negative = new HashMap<>();
        for (Layer layer : figure.layers()) {
            if (layer.equals(columns)) {
                break;
            }
            if (layer instanceof Layer.Columns below && below.stack().equals(columns.stack())) {
                below.dots()
                        .forEach(dot ->
                                (dot.value() < 0 ? negative : positive).merge(dot.at(), dot.value(), Double::sum));
            }
        }
        List<Drawing.Bar> bars = columns.dots().stream()
                .map(dot -> {
                    double base = (dot.value() < 0 ? negative : positive).getOrDefault(dot.at(), 0.0);
                    return new Drawing.Bar(dot.at(), base, base + dot.value(), named(dot, columns, stacks.size()));
                })
                .toList();
        return new Drawing.Columns(
                columns.key().label(), tone(columns), stacks.indexOf(columns.stack()), stacks.size(), bars);
    }

    /** Of many columns side by side in a row each says whose it is: colours alone would not tell. */
    private String named(Layer.Dot dot, Layer.Columns columns, int stacks) {
        String number = notation.number(dot.value());
        return figure.domain() instanceof Domain.Rows && stacks > 2
                ? number + " " + columns.key().label()
                : number;
    }

    private String tone(Layer layer) {
        return palette.of(Ink.of(layer, figure));
    }

    private static List<Drawing.Point> points(List<Layer.Dot> dots) {
        return dots.stream()
                .map(dot -> new Drawing.Point(dot.at(), dot.value(), dot.standing() == Layer.Dot.Standing.UNVERIFIED))
                .toList();
    }

    private static List<Drawing.Edge> edges(List<Layer.Limits> limits) {
        return limits.stream()
                .map(limit -> new Drawing.Edge(limit.at(), limit.low(), limit.high()))
                .toList();
    }
}
