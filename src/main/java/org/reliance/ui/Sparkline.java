package org.reliance.ui;

import com.vaadin.flow.component.Svg;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reliance.figure.Layer;

/** A line as small as a word: the course of numbers, without axes. Decoration; the number beside it says the rest. */
final class Sparkline {

    private static final double WIDTH = 120;
    private static final double HEIGHT = 36;
    private static final double MARGIN = 4;
    private static final int FEWEST = 3;

    private Sparkline() {}

    /** A line through dots in the order of time; none where too few of them, or no time between them, make a course. */
    static Optional<Svg> find(List<Layer.Dot> dots) {
        return dots.size() < FEWEST || dots.getFirst().at() == dots.getLast().at()
                ? Optional.empty()
                : Optional.of(of(dots));
    }

    private static Svg of(List<Layer.Dot> dots) {
        Svg svg = new Svg(document(dots));
        svg.getElement().getClassList().add("spark");
        svg.getElement().setAttribute("aria-hidden", "true");
        return svg;
    }

    private static String document(List<Layer.Dot> dots) {
        var at = dots.stream().mapToDouble(Layer.Dot::at).summaryStatistics();
        var value = dots.stream().mapToDouble(Layer.Dot::value).summaryStatistics();
        String points = dots.stream()
                .map(dot ->
                        point(MARGIN + place(dot.at(), at, WIDTH), HEIGHT - MARGIN - place(dot.value(), value, HEIGHT)))
                .collect(Collectors.joining(" "));
        String last = points.substring(points.lastIndexOf(' ') + 1);
        return """
                <svg viewBox="0 0 %.0f %.0f" width="%.0f" height="%.0f"><polyline points="%s"/>\
                <circle cx="%s" cy="%s" r="3"/></svg>""".formatted(
                        WIDTH,
                        HEIGHT,
                        WIDTH,
                        HEIGHT,
                        points,
                        last.substring(0, last.indexOf(',')),
                        last.substring(last.indexOf(',') + 1));
    }

    private static String point(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }

    private static double place(double number, DoubleSummaryStatistics ends, double length) {
        double span = ends.getMax() - ends.getMin();
        return span == 0 ? (length - 2 * MARGIN) / 2 : (number - ends.getMin()) / span * (length - 2 * MARGIN);
    }
}
