package org.reliance.render;

import java.util.Locale;

/** On what ground a figure is drawn. */
public enum Theme {
    LIGHT,
    DARK;

    /** The name used in addresses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
