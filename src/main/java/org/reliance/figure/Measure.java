package org.reliance.figure;

import org.reliance.quantity.Unit;

/**
 * The axis on which the data of a figure are read.
 *
 * @param label what it measures, without the unit; may be empty where the title says it
 * @param low lower end; held fixed while a slider moves, so that the axis does not jump
 * @param high upper end, above {@code low}
 * @param scale how values are laid out
 */
public record Measure(String label, Unit unit, double low, double high, Scale scale) {

    /** How values are laid out along an axis. */
    public enum Scale {
        LINEAR,
        LOGARITHMIC
    }

    public Measure {
        if (!(low < high)) {
            throw new IllegalArgumentException("a measure axis runs upward, not from " + low + " to " + high);
        }
        if (scale == Scale.LOGARITHMIC && low <= 0) {
            throw new IllegalArgumentException("a logarithmic axis begins above zero, not at " + low);
        }
    }
}
