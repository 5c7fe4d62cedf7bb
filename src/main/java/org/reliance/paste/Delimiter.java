package org.reliance.paste;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What separates the columns of a line. */
public enum Delimiter {
    TAB('\t'),
    PIPE('|'),
    SEMICOLON(';'),
    COMMA(','),
    /** Two spaces or more, as in text that was set in columns. */
    SPACES(' '),
    /** Any number of spaces; the last resort, because a space also groups digits. */
    SPACE(' '),
    /** Nothing: one column. */
    NONE('\n');

    private final char character;

    Delimiter(char character) {
        this.character = character;
    }

    /** The name in the API and in forms, such as {@code semicolon}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The delimiter of that id. */
    public static Optional<Delimiter> findById(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    /** Whether it occurs in no number and no date, so that a line that holds it is cut there. */
    boolean isStrong() {
        return this == TAB || this == PIPE || this == SEMICOLON;
    }

    char character() {
        return character;
    }

    /** Whether a line holds it. */
    boolean occursIn(String line) {
        return switch (this) {
            case SPACES -> line.strip().contains("  ");
            case SPACE -> line.strip().indexOf(' ') >= 0;
            case NONE -> true;
            default -> line.indexOf(character) >= 0;
        };
    }
}
