package org.reliance.paste;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The mark before the decimals; the other one groups digits. Spaces and apostrophes always group. */
public enum DecimalMark {
    POINT('.'),
    COMMA(',');

    private final char character;

    DecimalMark(char character) {
        this.character = character;
    }

    /** The name in the API and in forms. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The mark of that id. */
    public static Optional<DecimalMark> findById(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    char character() {
        return character;
    }
}
