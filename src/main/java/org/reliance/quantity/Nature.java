package org.reliance.quantity;

import java.util.Locale;

/** What kind of statement a number is. */
public enum Nature {
    /** Stated by the report as fact. */
    REPORTED,
    ESTIMATE,
    /** Asserted by a party to the dispute. */
    CLAIM,
    FORECAST,
    PLAN,
    ASSUMPTION,
    /** Arithmetic over stated numbers. */
    DERIVED,
    /** Not from a report: a reference series read at its publisher. */
    REFERENCE;

    /** The name used in data, addresses and the API. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
