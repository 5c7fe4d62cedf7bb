package org.reliance.paste;

import java.util.Locale;

/**
 * A column of the text and what it was taken for.
 *
 * @param number its number, from 1
 * @param heading its heading; may be empty
 */
public record Column(int number, Role role, String heading) {

    /** What a column holds. */
    public enum Role {
        X,
        Y,
        LOW,
        HIGH,
        WEIGHT,
        /** Letters that say how firm a value is. */
        FLAGS,
        /** The rows counted from 1. */
        INDEX,
        /** Put aside. */
        UNUSED;

        /** Key of its words. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
