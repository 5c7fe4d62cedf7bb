package org.reliance.dashboard;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reliance.figure.Layer;
import org.reliance.figure.Measure;

/**
 * How far the bands of a trend reach. Few points make them so wide that an axis which held them would flatten the data:
 * then they are cut at its ends, and a note says so.
 *
 * @param low lowest limit
 * @param high highest limit
 */
record TrendBands(double low, double high) {

    /** How much of the data's own height bands may add to the axis on either side. */
    private static final double ROOM = 0.4;

    /** The bands of the trend among these layers, if it has any. */
    static Optional<TrendBands> of(List<Layer> layers) {
        List<Layer.Limits> limits = layers.stream()
                .flatMap(layer -> layer instanceof Layer.Trend trend
                        ? Stream.concat(trend.confidence().stream(), trend.prediction().stream())
                        : Stream.empty())
                .toList();
        return limits.isEmpty()
                ? Optional.empty()
                : Optional.of(new TrendBands(
                        limits.stream().mapToDouble(Layer.Limits::low).min().orElseThrow(),
                        limits.stream().mapToDouble(Layer.Limits::high).max().orElseThrow()));
    }

    /** The heights with as much of the bands as there is room for. */
    List<Double> with(Collection<Double> heights) {
        double lowest = Math.min(
                0, heights.stream().mapToDouble(Double::doubleValue).min().orElse(0));
        double highest = Math.max(
                0, heights.stream().mapToDouble(Double::doubleValue).max().orElse(0));
        double room = ROOM * (highest - lowest);
        return Stream.concat(heights.stream(), Stream.of(Math.max(low, lowest - room), Math.min(high, highest + room)))
                .toList();
    }

    boolean isWithin(Measure measure) {
        return low >= measure.low() && high <= measure.high();
    }
}
