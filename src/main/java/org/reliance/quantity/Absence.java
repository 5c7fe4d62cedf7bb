package org.reliance.quantity;

import java.util.Locale;

/** Why a statement has no number. */
public enum Absence {
    /** The source says that the number was not made public. */
    WITHHELD,
    /** The source speaks of it and gives no number. */
    NOT_GIVEN,
    /** The source says that there is none: nothing was paid, it is no part of the plan. */
    NONE,
    /** The source printed it; our copy of the source has lost it. */
    LOST,
    /** It was looked for, and no source that gives it was found. */
    NOT_FOUND;

    /** The name used in data, addresses and the API: {@code not-given}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
