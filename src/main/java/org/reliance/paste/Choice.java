package org.reliance.paste;

import java.util.Locale;

/** What a reader may choose about the reading of a text. */
public enum Choice {
    DELIMITER,
    DECIMAL,
    DATES,
    HEADER,
    X,
    Y,
    SERIES;

    /** The name in addresses, forms and the API. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
