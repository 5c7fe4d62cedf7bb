package org.reliance.trend;

import java.util.List;
import java.util.Optional;

/**
 * What some transformations hold a series against.
 *
 * @param base the place whose value is set to 100; the first place of the series where it is empty
 * @param whole the series that shares are taken of, in the unit of the series itself and at whole places
 */
public record Yardstick(Optional<Double> base, List<DataPoint> whole) {
    private static final Yardstick NONE = new Yardstick(Optional.empty(), List.of());

    public Yardstick {
        whole = List.copyOf(whole);
    }

    /** The first value as base, and nothing to take shares of. */
    public static Yardstick none() {
        return NONE;
    }

    /** This one with the base at the given place. */
    public Yardstick withBase(double x) {
        return new Yardstick(Optional.of(x), whole);
    }

    /** This one with shares taken of the given series. */
    public Yardstick withWhole(List<DataPoint> series) {
        return new Yardstick(base, series);
    }
}
