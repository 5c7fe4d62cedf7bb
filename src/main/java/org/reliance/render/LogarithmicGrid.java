package org.reliance.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.reliance.figure.Figure;
import org.reliance.figure.Measure;
import org.reliance.quantity.Notation;

/**
 * Lines and numbers of a logarithmic measure axis as a series: the round numbers of the picture. Left to itself Office
 * counts powers of the base from the lower end, and writes 66.6667 beside an axis that begins at 33.3333.
 */
final class LogarithmicGrid {

    /** Least distance of two numbers in letters' heights, as in the picture. */
    private static final double APART = 2.4;

    private LogarithmicGrid() {}

    /** The grid of a figure over years; empty where its axis is linear. */
    static Optional<Trace> find(Figure figure, AxisScale years, ChartFrame frame) {
        return figure.measure().scale() == Measure.Scale.LOGARITHMIC
                ? Optional.of(of(figure, years, frame))
                : Optional.empty();
    }

    private static Trace of(Figure figure, AxisScale years, ChartFrame frame) {
        AxisScale measure = AxisScale.of(figure.measure());
        List<List<Ticks.Tick>> densities = new Ticks(figure.measure(), Notation.of(figure.locale())).listDensities();
        List<Ticks.Tick> ticks = densities.stream()
                .filter(some -> isLegible(some, measure, frame))
                .findFirst()
                .orElseGet(densities::getLast);
        List<Trace.Run> lines = ticks.stream()
                .map(tick -> Trace.Run.of(
                        Trace.Spot.of(tick.text(), years.low(), tick.value())
                                .withLabel(tick.text())
                                .withSide(Trace.Side.LEFT),
                        Trace.Spot.of(tick.text(), years.high(), tick.value())))
                .toList();
        Look look = Look.line(Ink.Plain.GRID, Look.Stroke.solid(0.75));
        return Trace.of(Words.of(figure.locale()).of("column-grid"), lines, look)
                .unlisted()
                .withCaption(new Trace.Caption.Label(Trace.Side.LEFT));
    }

    private static boolean isLegible(List<Ticks.Tick> ticks, AxisScale measure, ChartFrame frame) {
        return IntStream.range(1, ticks.size())
                                .mapToDouble(i -> measure.share(ticks.get(i).value())
                                        - measure.share(ticks.get(i - 1).value()))
                                .min()
                                .orElse(1)
                        * frame.plotHeight()
                >= APART * frame.text();
    }
}
