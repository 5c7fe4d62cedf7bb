package org.reliance.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reliance.figure.Domain;
import org.reliance.figure.Excerpt;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;
import org.reliance.figure.Measure;
import org.reliance.figure.Statement;
import org.reliance.quantity.Reading;

/**
 * A figure as small as a stamp, for a page that shows many: its shapes at their true places, no words. It is decoration;
 * whoever shows it puts the title beside it. The SVG follows the colour scheme of the page.
 */
public final class Thumbnail {

    private static final double WIDTH = 320;
    private static final double HEIGHT = 104;
    private static final double MARGIN = 6;
    /** Of the width that a year or a row has. */
    private static final double COLUMN = 0.6;

    private final Figure figure;
    private final List<String> shapes = new ArrayList<>();
    /** Where the next column of a stack begins, by the stack's name and position. */
    private final Map<String, Double> stacked = new HashMap<>();

    private Thumbnail(Figure figure) {
        this.figure = figure;
    }

    /** The SVG document; without shapes where the figure has nothing to draw. */
    public static String of(Figure figure) {
        return new Thumbnail(Excerpt.of(figure)).document();
    }

    private String document() {
        figure.layers().forEach(this::draw);
        return """
                <svg viewBox="0 0 %.0f %.0f" xmlns="http://www.w3.org/2000/svg">%s%s</svg>""".formatted(WIDTH, HEIGHT, axis(), String.join("", shapes));
    }

    private String axis() {
        return figure.domain() instanceof Domain.Rows
                ? line(MARGIN, MARGIN, MARGIN, HEIGHT - MARGIN, colour(Palette::rule), "1")
                : line(MARGIN, HEIGHT - MARGIN, WIDTH - MARGIN, HEIGHT - MARGIN, colour(Palette::rule), "1");
    }

    private void draw(Layer layer) {
        String tone = colour(palette -> palette.of(Ink.of(layer, figure)));
        switch (layer) {
            case Layer.Statements stated -> stated.statements().forEach(statement -> draw(statement, tone));
            case Layer.Curve curve -> draw(curve, tone);
            case Layer.Columns columns -> columns.dots().forEach(dot -> column(columns.stack(), dot, tone));
            case Layer.Band band -> draw(band.limits(), tone);
            case Layer.Spans spans ->
                spans.spans()
                        .forEach(span -> segment(
                                span.at(),
                                span.from().value(),
                                span.at(),
                                span.until().value(),
                                tone,
                                "5"));
            case Layer.Trend trend -> {
                draw(trend.confidence(), tone);
                polyline(trend.line(), tone, "2");
            }
            // Too small for what needs words.
            case Layer.Events _, Layer.Levels _ -> {}
        }
    }

    private void draw(Layer.Curve curve, String tone) {
        switch (curve.role()) {
            case CONTEXT -> polyline(curve.dots(), tone, "1");
            case BASELINE, OWN_BASELINE -> polyline(curve.dots(), tone, "1.75");
            case SCENARIO, COMPARISON, MEDIAN -> polyline(curve.dots(), tone, "2.25");
        }
    }

    private void draw(Statement statement, String tone) {
        statement.reading().bounds().ifPresent(bounds -> range(statement, bounds, tone));
        statement.reading().point().ifPresent(value -> {
            if (statement.isSpan()) {
                segment(statement.from(), value, statement.until(), value, tone, "3");
            } else {
                shapes.add("<circle cx=\"%s\" cy=\"%s\" r=\"3.5\" fill=\"%s\"/>"
                        .formatted(number(x(statement.from(), value)), number(y(statement.from(), value)), tone));
            }
        });
    }

    private void range(Statement statement, Reading.Between bounds, String tone) {
        if (statement.isSpan()) {
            polygon(
                    List.of(
                            point(statement.from(), bounds.low()),
                            point(statement.from(), bounds.high()),
                            point(statement.until(), bounds.high()),
                            point(statement.until(), bounds.low())),
                    tone);
        } else {
            segment(statement.from(), bounds.low(), statement.from(), bounds.high(), tone, "3");
        }
    }

    private void column(String stack, Layer.Dot dot, String tone) {
        double foot = stacked.getOrDefault(stack + dot.at(), 0.0);
        double head = foot + dot.value();
        stacked.put(stack + dot.at(), head);
        polygon(
                List.of(
                        point(dot.at() - COLUMN / 2, foot),
                        point(dot.at() - COLUMN / 2, head),
                        point(dot.at() + COLUMN / 2, head),
                        point(dot.at() + COLUMN / 2, foot)),
                tone);
    }

    private void draw(List<Layer.Limits> limits, String tone) {
        List<String> edge = new ArrayList<>();
        limits.forEach(one -> edge.add(point(one.at(), one.high())));
        limits.reversed().forEach(one -> edge.add(point(one.at(), one.low())));
        polygon(edge, tone);
    }

    private void polyline(List<Layer.Dot> dots, String colour, String width) {
        shapes.add("<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"/>"
                .formatted(
                        dots.stream().map(dot -> point(dot.at(), dot.value())).collect(Collectors.joining(" ")),
                        colour,
                        width));
    }

    private void polygon(List<String> corners, String colour) {
        shapes.add("<polygon points=\"%s\" fill=\"%s\" fill-opacity=\"0.35\"/>"
                .formatted(String.join(" ", corners), colour));
    }

    private void segment(
            double fromAt, double fromValue, double untilAt, double untilValue, String colour, String width) {
        shapes.add(line(
                x(fromAt, fromValue),
                y(fromAt, fromValue),
                x(untilAt, untilValue),
                y(untilAt, untilValue),
                colour,
                width));
    }

    private static String line(double x1, double y1, double x2, double y2, String colour, String width) {
        return "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\"/>"
                .formatted(number(x1), number(y1), number(x2), number(y2), colour, width);
    }

    private String point(double at, double value) {
        return number(x(at, value)) + "," + number(y(at, value));
    }

    /** Years run to the right; rows run down, and their values to the right. */
    private double x(double at, double value) {
        double share = figure.domain() instanceof Domain.Rows ? height(value) : along(at);
        return MARGIN + share * (WIDTH - 2 * MARGIN);
    }

    private double y(double at, double value) {
        double share = figure.domain() instanceof Domain.Rows ? along(at) : 1 - height(value);
        return MARGIN + share * (HEIGHT - 2 * MARGIN);
    }

    private double along(double at) {
        Domain domain = figure.domain();
        return clamp((at - domain.lower()) / (domain.upper() - domain.lower()));
    }

    private double height(double value) {
        Measure measure = figure.measure();
        return clamp(
                switch (measure.scale()) {
                    case LINEAR -> (value - measure.low()) / (measure.high() - measure.low());
                    case LOGARITHMIC ->
                        Math.log(Math.max(value, measure.low()) / measure.low())
                                / Math.log(measure.high() / measure.low());
                });
    }

    private static double clamp(double share) {
        return Math.clamp(share, 0, 1);
    }

    private static String colour(Function<Palette, String> of) {
        return "light-dark(%s,%s)".formatted(of.apply(Palette.of(Theme.LIGHT)), of.apply(Palette.of(Theme.DARK)));
    }

    private static String number(double pixels) {
        return String.format(Locale.ROOT, "%.1f", pixels);
    }
}
