package org.reliance.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.reliance.figure.Domain;
import org.reliance.figure.Layer;

/**
 * The places of a chart with columns: one for each calendar year, or, where several stacks of several layers stand side
 * by side, one for each stack with a free one on either side, so that the year is in their middle.
 *
 * @param first calendar year of the first place
 * @param years how many there are
 * @param stacks names of the stacks, in order
 * @param stackedBesideEachOther whether a year has a place for each stack
 */
record Slots(int first, int years, List<String> stacks, boolean stackedBesideEachOther) {

    static Slots of(Domain.Years domain, List<Layer.Columns> columns) {
        long[] range = LongStream.concat(
                        LongStream.of((long) Math.ceil(domain.from()), (long) Math.floor(domain.until())),
                        columns.stream().flatMap(layer -> layer.dots().stream()).mapToLong(dot -> Math.round(dot.at())))
                .sorted()
                .toArray();
        Map<String, Integer> layers = new LinkedHashMap<>();
        columns.forEach(layer -> layers.merge(layer.stack(), 1, Integer::sum));
        boolean beside = layers.size() > 1 && Collections.max(layers.values()) > 1;
        int first = (int) range[0];
        return new Slots(first, (int) range[range.length - 1] - first + 1, List.copyOf(layers.keySet()), beside);
    }

    int count() {
        return years * perYear();
    }

    private int perYear() {
        return stackedBesideEachOther ? stacks.size() + 2 : 1;
    }

    /** The index of the place of a stack in the year of a position. */
    int at(double position, String stack) {
        int year = (int) Math.round(position) - first;
        return year * perYear() + (stackedBesideEachOther ? 1 + stacks.indexOf(stack) : 0);
    }

    /** Where a position on the year axis is among the places: 1 is the middle of the first, 1.5 the border to the next. */
    double among(double position) {
        return (position - from()) * perYear() + 0.5;
    }

    /** How far along the axis of places a position stands: 0 at its left end, 1 at its right. */
    double share(double position) {
        return (position - from()) / years;
    }

    /** The year axis reaches half a year beyond the middle of its first year. */
    private double from() {
        return first - 0.5;
    }

    private double until() {
        return from() + years;
    }

    /** What stands under each place; under the first of a year for all of them. */
    List<String> listLabels() {
        return IntStream.range(0, count())
                .mapToObj(i -> i % perYear() == 0 ? Integer.toString(first + i / perYear()) : "")
                .toList();
    }

    /** The values of a series of columns, place by place. */
    List<OptionalDouble> place(Layer.Columns columns) {
        List<OptionalDouble> values = new ArrayList<>(Collections.nCopies(count(), OptionalDouble.empty()));
        columns.dots().forEach(dot -> values.set(at(dot.at(), columns.stack()), OptionalDouble.of(dot.value())));
        return values;
    }

    /** What of a trace is between the ends of the axis. */
    Trace clip(Trace trace) {
        boolean isJoined = trace.look().stroke().isDrawn();
        return trace.withRuns(trace.runs().stream()
                .flatMap(run -> isJoined ? stretches(run.spots()).stream() : Stream.of(inside(run.spots())))
                .map(Trace.Run::new)
                .toList());
    }

    private List<Trace.Spot> inside(List<Trace.Spot> spots) {
        return spots.stream().filter(spot -> end(spot) == 0).toList();
    }

    /** A line cut off at the ends of the axis. */
    private List<List<Trace.Spot>> stretches(List<Trace.Spot> spots) {
        List<List<Trace.Spot>> stretches = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < spots.size(); i++) {
            Trace.Spot spot = spots.get(i);
            int last = i == 0 ? end(spot) : end;
            end = end(spot);
            if (i == 0 || (last != 0 && last != end)) {
                stretches.add(new ArrayList<>());
            }
            if (last != 0 && last != end) {
                stretches.getLast().add(crossing(spots.get(i - 1), spot, last));
            }
            if (end == 0) {
                stretches.getLast().add(spot);
            } else if (last != end) {
                stretches.getLast().add(crossing(spots.get(i - 1), spot, end));
            }
        }
        return stretches;
    }

    /** Beyond which end of the axis a spot is: -1 the left one, 1 the right one, 0 neither. */
    private int end(Trace.Spot spot) {
        return spot.at() < from() ? -1 : spot.at() > until() ? 1 : 0;
    }

    private Trace.Spot crossing(Trace.Spot one, Trace.Spot other, int end) {
        double at = end < 0 ? from() : until();
        double share = (at - one.at()) / (other.at() - one.at());
        return Trace.Spot.of(other.when(), at, between(one.value(), other.value(), share))
                .withBar(between(one.below(), other.below(), share), between(one.above(), other.above(), share));
    }

    private static double between(double one, double other, double share) {
        return one + share * (other - one);
    }
}
