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
 * by side, one for each stack and a free one between the years.
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
        return stackedBesideEachOther ? stacks.size() + 1 : 1;
    }

    /** The place of a position on the year axis, or of its year's first stack; it may lie outside the chart. */
    int at(double position) {
        return (int) ((Math.round(position) - first) * perYear());
    }

    int at(double position, String stack) {
        return at(position) + (stackedBesideEachOther ? stacks.indexOf(stack) : 0);
    }

    private boolean holds(double position) {
        return at(position) >= 0 && at(position) < count();
    }

    /** What stands under each place. */
    List<String> listLabels() {
        return IntStream.range(0, count())
                .mapToObj(i -> i % perYear() == 0 ? Integer.toString(first + i / perYear()) : "")
                .toList();
    }

    /** The values of a series of columns, place by place. */
    List<OptionalDouble> place(Layer.Columns columns) {
        var values = empty();
        columns.dots().forEach(dot -> values.set(at(dot.at(), columns.stack()), OptionalDouble.of(dot.value())));
        return values;
    }

    private List<OptionalDouble> empty() {
        return new ArrayList<>(Collections.nCopies(count(), OptionalDouble.empty()));
    }

    /**
     * A trace as series that each have at most one value at a place: every stretch of a line is one; loose points are
     * shared out.
     */
    Stream<Trace> place(Trace trace) {
        List<List<Trace.Spot>> series = trace.look().stroke().isDrawn()
                ? trace.runs().stream().map(run -> onePerPlace(run.spots())).toList()
                : sharedOut(
                        trace.spots().stream().filter(spot -> holds(spot.at())).toList());
        return IntStream.range(0, series.size()).mapToObj(i -> {
            Trace part = trace.withRuns(List.of(new Trace.Run(series.get(i))));
            return i == 0 ? part : part.unlisted();
        });
    }

    /** Of several points of a line in one place, the one nearest its middle. */
    private List<Trace.Spot> onePerPlace(List<Trace.Spot> spots) {
        Map<Integer, Trace.Spot> nearest = new LinkedHashMap<>();
        spots.stream()
                .map(spot -> spot.withAt(within(spot.at())))
                .forEach(spot -> nearest.merge(at(spot.at()), spot, Slots::nearer));
        return List.copyOf(nearest.values());
    }

    private double within(double position) {
        return Math.clamp(position, first, first + years - 1);
    }

    private static Trace.Spot nearer(Trace.Spot one, Trace.Spot other) {
        return offset(other) < offset(one) ? other : one;
    }

    private static double offset(Trace.Spot spot) {
        return Math.abs(spot.at() - Math.round(spot.at()));
    }

    private List<List<Trace.Spot>> sharedOut(List<Trace.Spot> spots) {
        List<List<Trace.Spot>> lanes = new ArrayList<>();
        for (Trace.Spot spot : spots) {
            lanes.stream()
                    .filter(lane -> lane.stream().noneMatch(other -> at(other.at()) == at(spot.at())))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Trace.Spot> lane = new ArrayList<>();
                        lanes.add(lane);
                        return lane;
                    })
                    .add(spot);
        }
        return lanes;
    }
}
