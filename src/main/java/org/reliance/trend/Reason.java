package org.reliance.trend;

import java.util.Locale;

/** Why a question about a series is not answered with numbers. The words are in the bundle under {@code refusal.}. */
public enum Reason {
    TOO_FEW_POINTS,
    TOO_MANY_POINTS,
    TOO_FEW_PLACES,
    SAME_X,
    CONSTANT_Y,
    JUMP,
    NOT_A_NUMBER,
    TOO_LARGE,
    TOO_CLOSE,
    OVERFLOW,
    BAD_RANGE,
    BAD_WEIGHT,
    WEIGHTS_INCOMPLETE,
    NO_WEIGHTS,
    NOT_POSITIVE,
    NO_RANGES,
    LEVEL_OUT_OF_BOUNDS,
    BREAK_TOO_NEAR_THE_END,
    NO_BREAK_ADMISSIBLE,
    EXACT_PIECES,
    BAD_SPAN,
    TOO_FEW_FOR_LOCAL,
    TOO_FEW_FOR_INTERVAL,
    BAD_DEGREE,
    BAD_DRAWS,
    UNEQUAL_ROWS,
    DEPENDENT_COLUMNS,
    ILL_CONDITIONED,
    BASE_MISSING,
    REPEATED_X,
    BASE_NOT_POSITIVE,
    NO_YEAR_BEFORE,
    NOTHING_BEFORE,
    SUM_INTERRUPTED,
    WHOLE_UNKNOWN;

    /** The name in addresses, in the API and, after {@code refusal.}, in the bundle. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
