package org.reliance.dashboard;

import java.util.Optional;
import java.util.regex.Pattern;
import org.reliance.scenario.Scenario;

/**
 * A scenario that a reader has given a name.
 *
 * @param name plain text of 1 to {@link #LONGEST_NAME} characters, as {@link #findName} gives it
 */
public record NamedScenario(String name, Scenario scenario) {

    /** Longer names leave no room for the picture that they stand in. */
    public static final int LONGEST_NAME = 40;

    /** Control and format characters, which could hide or turn round what stands beside a name; and the sign between parts. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{C}\\p{Z}\\s*]+");

    public NamedScenario {
        if (!findName(name).equals(Optional.of(name))) {
            throw new IllegalArgumentException("'" + name + "' is no name as it may stand in a picture");
        }
    }

    /** What is left of a text as a name: one line without invisible signs, cut where it is too long; empty when nothing is left. */
    public static Optional<String> findName(String text) {
        String plain = UNFIT.matcher(text).replaceAll(" ").strip();
        int end = plain.offsetByCodePoints(0, Math.min(LONGEST_NAME, plain.codePointCount(0, plain.length())));
        return Optional.of(plain.substring(0, end).strip()).filter(name -> !name.isEmpty());
    }

    /** The same scenario under another name. */
    public NamedScenario withName(String other) {
        return new NamedScenario(other, scenario);
    }
}
