package org.reliance.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.reliance.figure.Domain;
import org.reliance.figure.Measure;

/**
 * Ends and step of an axis in a native chart. Office counts its steps from the lower end, so the ends are moved outward
 * to whole steps; those of a logarithmic axis stay where the picture has them.
 *
 * @param step of a logarithmic axis the base of its powers
 * @param format number format of its labels
 * @param logarithmic whether equal ratios have equal lengths, not equal differences
 */
record AxisScale(double low, double high, double step, String format, boolean logarithmic) {

    private static final int STEPS = 8;
    /** Of a logarithmic axis; its lines and numbers are drawn by {@link LogarithmicGrid}, since Office counts from the end. */
    private static final double BASE = 10;

    private static final int MOST_YEAR_LABELS = 14;

    static AxisScale of(Measure measure) {
        if (measure.scale() == Measure.Scale.LOGARITHMIC) {
            return new AxisScale(measure.low(), measure.high(), BASE, "General", true);
        }
        BigDecimal step = Ticks.niceStep((measure.high() - measure.low()) / STEPS);
        return new AxisScale(
                whole(measure.low(), step, RoundingMode.FLOOR),
                whole(measure.high(), step, RoundingMode.CEILING),
                step.doubleValue(),
                format(step.stripTrailingZeros().scale()),
                false);
    }

    static AxisScale of(Domain.Years years) {
        double length = years.until() - years.from();
        BigDecimal step = Ticks.niceStep(Math.max(1, length / MOST_YEAR_LABELS));
        return new AxisScale(
                whole(years.from(), step, RoundingMode.FLOOR),
                Math.ceil(years.until()),
                step.doubleValue(),
                "0",
                false);
    }

    static AxisScale of(Domain.Rows rows) {
        return new AxisScale(-0.5, Math.max(1, rows.labels().size()) - 0.5, 1, "0", false);
    }

    /** How far along the axis a value stands: 0 at its lower end, 1 at its upper. */
    double share(double value) {
        return logarithmic ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
    }

    /** The value that stands so far along the axis. */
    double at(double share) {
        return logarithmic ? low * Math.pow(high / low, share) : low + share * (high - low);
    }

    private static double whole(double end, BigDecimal step, RoundingMode mode) {
        // Ten digits behind the step: an end that is a whole step but for binary rounding stays where it is.
        BigDecimal steps = BigDecimal.valueOf(end).divide(step, 10, RoundingMode.HALF_UP);
        return steps.setScale(0, mode).multiply(step).doubleValue();
    }

    private static String format(int decimals) {
        return decimals <= 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }
}
