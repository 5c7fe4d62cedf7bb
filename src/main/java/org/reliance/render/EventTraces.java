package org.reliance.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;

/**
 * Happenings as bars across the chart, each with its name beside it. Names stand in lanes under the upper edge, so that
 * neighbours do not cover each other; one that finds no free lane is left to the notes.
 */
final class EventTraces {

    private static final int LANES = 6;
    private static final int LONGEST_NAME = 32;
    private static final double LANE_SHARE = 0.05;
    /** Width of a letter as a share of the chart's letters' height. */
    private static final double LETTER = 0.56;

    private static final Look LOOK =
            new Look(Ink.Plain.RULE, Look.Stroke.solid(0.75), Look.Marker.NONE, Look.Bar.side(Look.Stroke.solid(0.75)));

    private final AxisScale scale;
    private final Layer.Events events;
    private final double from;
    private final double length;
    private final double letter;
    private final List<List<Name>> lanes = Stream.generate(() -> (List<Name>) new ArrayList<Name>())
            .limit(LANES)
            .toList();

    EventTraces(Figure figure, Layer.Events events, ChartFrame frame) {
        this.scale = AxisScale.of(figure.measure());
        this.events = events;
        this.from = figure.domain().lower();
        this.length = figure.domain().upper() - from;
        this.letter = LETTER * frame.text() / frame.plotWidth() * length;
    }

    Stream<Trace> stream() {
        return events.marks().stream()
                .filter(mark -> mark.until() >= from && mark.from() <= from + length)
                .sorted(Comparator.comparingDouble(Layer.Events.Mark::from))
                .flatMap(this::traces);
    }

    private Stream<Trace> traces(Layer.Events.Mark mark) {
        int lane = lane(mark);
        double height = height(Math.min(lane, LANES - 1));
        var begin = crossing(mark, Math.max(from, mark.from()), height);
        Trace named = Trace.of(name(mark), List.of(Trace.Run.of(begin)), LOOK).unlisted();
        Trace trace = lane < LANES ? named.withCaption(new Trace.Caption.Name(side(mark))) : named;
        return mark.from() < mark.until() ? Stream.of(trace, stretch(mark, begin, height)) : Stream.of(trace);
    }

    private Trace stretch(Layer.Events.Mark mark, Trace.Spot begin, double height) {
        var end = crossing(mark, Math.min(from + length, mark.until()), height);
        return Trace.of(name(mark), List.of(Trace.Run.of(begin, end)), LOOK).unlisted();
    }

    private Trace.Spot crossing(Layer.Events.Mark mark, double at, double height) {
        return Trace.Spot.of(mark.when(), at, height).withBar(height - scale.low(), scale.high() - height);
    }

    /** A name near the right edge stands to the left of its mark. */
    private Trace.Side side(Layer.Events.Mark mark) {
        return mark.from() + width(mark) > from + length ? Trace.Side.LEFT : Trace.Side.RIGHT;
    }

    private static String name(Layer.Events.Mark mark) {
        return Headline.cut(mark.label(), LONGEST_NAME);
    }

    private double width(Layer.Events.Mark mark) {
        return (name(mark).length() + 1) * letter;
    }

    /** The first lane that is free where the name stands; {@link #LANES} when none is. */
    private int lane(Layer.Events.Mark mark) {
        double begin = side(mark) == Trace.Side.RIGHT ? mark.from() : mark.from() - width(mark);
        Name name = new Name(begin, begin + width(mark));
        for (int lane = 0; lane < lanes.size(); lane++) {
            if (lanes.get(lane).stream().noneMatch(name::touches)) {
                lanes.get(lane).add(name);
                return lane;
            }
        }
        return LANES;
    }

    /** From where to where a name stands on the domain axis. */
    private record Name(double from, double until) {
        boolean touches(Name other) {
            return from < other.until && other.from < until;
        }
    }

    private double height(int lane) {
        return scale.at(1 - (lane + 0.5) * LANE_SHARE);
    }
}
