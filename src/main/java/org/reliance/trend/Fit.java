package org.reliance.trend;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A trend with its explanation: every screen, sheet and answer prints its statistics from here.
 *
 * @param method how it was drawn
 * @param options with what choices
 * @param points what it was drawn through, in the order of x
 * @param coefficients the model's numbers; empty for a local regression
 * @param slope what it does per unit of x
 * @param worth how well it holds the points
 * @param influences what each point does to it, in the order of x
 * @param judgement what may be claimed
 * @param curve the line and its bands at any x
 */
public record Fit(
        Method method,
        Options options,
        List<DataPoint> points,
        List<Coefficient> coefficients,
        Slope slope,
        Worth worth,
        List<Influence> influences,
        Judgement judgement,
        Curve curve)
        implements Trend {

    public Fit {
        points = List.copyOf(points);
        coefficients = List.copyOf(coefficients);
        influences = List.copyOf(influences);
    }

    /** The line with its bands at x; empty where it says nothing there. */
    public Optional<Estimate> at(double x) {
        return curve.at(x);
    }

    /** The line with its bands at evenly spaced places, both ends included; what says nothing is left out. */
    public List<Estimate> between(double from, double to, int places) {
        return IntStream.range(0, places)
                .mapToObj(i -> at(places == 1 ? from : from + (to - from) * i / (places - 1)))
                .flatMap(Optional::stream)
                .toList();
    }

    boolean isFinite() {
        return Double.isFinite(slope.value())
                && slope.interval().isFinite()
                && coefficients.stream().allMatch(Coefficient::isFinite)
                && worth.isFinite();
    }

    /** This fit with what the caller knows of the points beside their numbers. */
    public Fit withWarnings(List<Remark> more) {
        return new Fit(
                method, options, points, coefficients, slope, worth, influences, judgement.withWarnings(more), curve);
    }
}
