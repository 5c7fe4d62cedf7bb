package org.reliance.quantity;

import java.util.Locale;

/** How precisely a number was stated. */
public enum Firmness {
    EXACT,
    ABOUT,
    RANGE,
    AT_LEAST,
    AT_MOST,
    /** The number stated is itself excluded: more than 20 things are at least 21. */
    MORE_THAN,
    /** The number stated is itself excluded. */
    LESS_THAN,
    /** No number was stated; {@link Absence} says why. */
    UNSTATED,
    /** Only a direction was stated: prices rose. */
    DIRECTIONAL;

    /** The name used in data, addresses and the API: {@code at-least}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a reading this firm has no number. */
    public boolean isWithoutNumber() {
        return this == UNSTATED || this == DIRECTIONAL;
    }

    /** Whether the number is only the least or the most that it may be. */
    public boolean isBound() {
        return switch (this) {
            case AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN -> true;
            case EXACT, ABOUT, RANGE, UNSTATED, DIRECTIONAL -> false;
        };
    }
}
