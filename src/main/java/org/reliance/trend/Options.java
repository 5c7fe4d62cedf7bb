package org.reliance.trend;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a reader may choose about a fit beside its method.
 *
 * @param level confidence of every interval and band, between 0 and 1, both excluded
 * @param breakAt for {@code broken-line} the first x of the second piece; where it is not given, the x with the
 *     largest F is taken and the fit warns of it
 * @param span for {@code loess} the share of the points that each local line is drawn through, up to 1
 */
public record Options(double level, OptionalDouble breakAt, double span) {

    private static final Options DEFAULTS = new Options(0.95, OptionalDouble.empty(), 0.75);

    /** 95 %, no chosen break, local lines through three quarters of the points. */
    public static Options defaults() {
        return DEFAULTS;
    }

    /** These options at another confidence level. */
    public Options withLevel(double newLevel) {
        return new Options(newLevel, breakAt, span);
    }

    /** These options with the break before the given x. */
    public Options withBreakAt(double x) {
        return new Options(level, OptionalDouble.of(x), span);
    }

    /** These options with local lines through another share of the points. */
    public Options withSpan(double newSpan) {
        return new Options(level, breakAt, newSpan);
    }

    Optional<Refusal> findFlaw() {
        return level > 0 && level < 1 ? Optional.empty() : Optional.of(Refusal.of(Reason.LEVEL_OUT_OF_BOUNDS));
    }
}
