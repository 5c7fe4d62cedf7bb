package org.reliance.quantity;

import java.util.Locale;

/** How precisely a number was stated. */
public enum Firmness {
    EXACT,
    ABOUT,
    RANGE,
    AT_LEAST,
    AT_MOST,
    /** A number exists but was not made public. */
    UNDISCLOSED,
    /** Only a direction was stated: prices rose. */
    DIRECTIONAL;

    /** The name used in data, addresses and the API: {@code at-least}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a reading this firm has no number. */
    public boolean isWithoutNumber() {
        return this == UNDISCLOSED || this == DIRECTIONAL;
    }
}
