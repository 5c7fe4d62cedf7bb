package org.reliance.quantity;

import java.util.Locale;

/** How far a reference value has been checked against its publisher. */
public enum Verification {
    /** Read at the address given. */
    SEEN,
    /** Arithmetic on values that were seen. */
    DERIVED,
    /** No page was found; drawn hollow and with a range. */
    UNVERIFIED;

    /** The name used in data, addresses and the API. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
