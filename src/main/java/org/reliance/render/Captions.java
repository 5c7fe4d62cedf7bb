package org.reliance.render;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Keeps the words at the points of a native chart out of each other's way. Where a point comes to stand is an estimate,
 * since Office lays charts out itself; words that find no free place are left to the sheet behind the chart.
 */
final class Captions {

    /** Mean width and height of a letter as shares of its size. */
    private static final double LETTER = 0.53;

    private static final double LINE = 1.2;

    /** Half of a sign, and the space between it and the words, in points. */
    private static final double REACH = 5;

    private static final double PAST_A_SIGN = 3;

    /** As bad as so many points of a line through the words. */
    private static final double COST_OF_A_SIGN = 30;

    /** Beyond it words are no help. */
    private static final double MOST_COST = 45;

    private final Function<Trace.Spot, Point2D> position;
    private final ChartFrame frame;
    private final double points;
    private final List<Rectangle2D> words = new ArrayList<>();
    private final List<Rectangle2D> signs;
    private final List<Line2D> lines;

    private Captions(List<Trace> traces, Function<Trace.Spot, Point2D> position, ChartFrame frame, double points) {
        this.position = position;
        this.frame = frame;
        this.points = points;
        this.signs = traces.stream()
                .filter(trace -> trace.look().marker().isDrawn())
                .flatMap(trace -> trace.spots().stream())
                .map(position)
                .map(at -> new Rectangle2D.Double(at.getX() - REACH, at.getY() - REACH, 2 * REACH, 2 * REACH))
                .map(Rectangle2D.class::cast)
                .toList();
        this.lines = traces.stream().flatMap(this::lines).toList();
    }

    /**
     * The traces, with the words at each spot on the side that is freest.
     *
     * @param position of a spot in points, from the plot's upper left corner to the right and down
     * @param points size of the letters
     */
    static List<Trace> keptApart(
            List<Trace> traces, Function<Trace.Spot, Point2D> position, ChartFrame frame, double points) {
        var captions = new Captions(traces, position, frame, points);
        traces.forEach(captions::keep);
        return traces.stream().map(captions::place).toList();
    }

    private Stream<Line2D> lines(Trace trace) {
        // What only makes an area seen is too faint to strike words through.
        Stream<Line2D> bars = trace.spots().stream()
                .filter(spot -> spot.hasBar() && !trace.look().bar().pale())
                .map(spot ->
                        line(spot.withValue(spot.value() - spot.below()), spot.withValue(spot.value() + spot.above())));
        Stream<Line2D> joints = trace.look().stroke().isDrawn()
                ? trace.runs().stream()
                        .map(Trace.Run::spots)
                        .flatMap(spots ->
                                IntStream.range(1, spots.size()).mapToObj(i -> line(spots.get(i - 1), spots.get(i))))
                : Stream.empty();
        return Stream.concat(bars, joints);
    }

    private Line2D line(Trace.Spot from, Trace.Spot until) {
        return new Line2D.Double(position.apply(from), position.apply(until));
    }

    /** The name of a happening or a row stays where it is, and so do words that have been given their side. */
    private void keep(Trace trace) {
        for (Trace.Spot spot : trace.spots()) {
            if (trace.caption() instanceof Trace.Caption.Name(Trace.Side side)) {
                words.add(box(spot, trace.name(), side));
            } else if (!spot.label().isEmpty()) {
                spot.side().ifPresent(side -> words.add(box(spot, spot.label(), side)));
            }
        }
    }

    private Trace place(Trace trace) {
        return switch (trace.caption()) {
            case Trace.Caption.None _, Trace.Caption.Name _ -> trace;
            case Trace.Caption.Value value -> place(trace, value.side());
            case Trace.Caption.Label(Trace.Side side) -> place(trace, side);
        };
    }

    private Trace place(Trace trace, Trace.Side preferred) {
        return trace.withRuns(trace.runs().stream()
                .map(run -> new Trace.Run(
                        run.spots().stream().map(spot -> place(spot, preferred)).toList()))
                .toList());
    }

    private Trace.Spot place(Trace.Spot spot, Trace.Side preferred) {
        if (spot.label().isEmpty() || spot.side().isPresent()) {
            return spot;
        }
        Optional<Trace.Side> side = Stream.of(
                        preferred, Trace.Side.ABOVE, Trace.Side.BELOW, Trace.Side.RIGHT, Trace.Side.LEFT)
                .filter(candidate -> isFree(box(spot, spot.label(), candidate)))
                .min(Comparator.comparingDouble(candidate -> cost(box(spot, spot.label(), candidate))))
                .filter(best -> cost(box(spot, spot.label(), best)) <= MOST_COST);
        side.ifPresent(found -> words.add(box(spot, spot.label(), found)));
        return side.map(spot::withSide).orElseGet(() -> spot.withLabel(""));
    }

    /** Words may stand out a little at the sides, where the axis and the edge leave room, but not above and below. */
    private boolean isFree(Rectangle2D box) {
        boolean isInside = box.getMinY() >= 0
                && box.getMaxY() <= frame.plotHeight()
                && box.getCenterX() >= 0
                && box.getCenterX() <= frame.plotWidth();
        return isInside && words.stream().noneMatch(box::intersects);
    }

    /** How ill they can be read there: words on a sign hide it, and a line along them strikes them through. */
    private double cost(Rectangle2D box) {
        long covered = signs.stream().filter(box::intersects).count();
        double struck = lines.stream().mapToDouble(line -> length(line, box)).sum();
        return COST_OF_A_SIGN * covered + struck;
    }

    /** How much of a line is within a box, in points (Liang and Barsky 1984). */
    private static double length(Line2D line, Rectangle2D box) {
        double right = line.getX2() - line.getX1();
        double down = line.getY2() - line.getY1();
        double[] steps = {-right, right, -down, down};
        double[] rooms = {
            line.getX1() - box.getMinX(),
            box.getMaxX() - line.getX1(),
            line.getY1() - box.getMinY(),
            box.getMaxY() - line.getY1()
        };
        double enters = 0;
        double leaves = 1;
        for (int side = 0; side < steps.length; side++) {
            if (steps[side] == 0 && rooms[side] < 0) {
                return 0;
            }
            if (steps[side] < 0) {
                enters = Math.max(enters, rooms[side] / steps[side]);
            } else if (steps[side] > 0) {
                leaves = Math.min(leaves, rooms[side] / steps[side]);
            }
        }
        return Math.max(0, leaves - enters) * Math.hypot(right, down);
    }

    private Rectangle2D box(Trace.Spot spot, String text, Trace.Side side) {
        Point2D at = position.apply(spot);
        double width = text.length() * points * LETTER;
        double height = points * LINE;
        double away = REACH + PAST_A_SIGN;
        return switch (side) {
            case LEFT -> new Rectangle2D.Double(at.getX() - away - width, at.getY() - height / 2, width, height);
            case RIGHT -> new Rectangle2D.Double(at.getX() + away, at.getY() - height / 2, width, height);
            case ABOVE -> new Rectangle2D.Double(at.getX() - width / 2, at.getY() - away - height, width, height);
            case BELOW -> new Rectangle2D.Double(at.getX() - width / 2, at.getY() + away, width, height);
        };
    }
}
