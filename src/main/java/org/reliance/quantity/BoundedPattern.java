package org.reliance.quantity;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern for text from outside. Text longer than anything that the pattern describes is not looked at, so that matching
 * costs next to nothing, whatever is sent; the engine of java.util.regex alone may take the square of the length and more.
 */
public final class BoundedPattern {

    private final int longest;
    private final Pattern pattern;

    private BoundedPattern(int longest, Pattern pattern) {
        this.longest = longest;
        this.pattern = pattern;
    }

    /**
     * A pattern for the whole of a text.
     *
     * @param longest characters of the longest text that it describes
     * @param regex in the notation of java.util.regex
     */
    public static BoundedPattern of(int longest, String regex) {
        return new BoundedPattern(longest, Pattern.compile(regex));
    }

    /** Whether the whole text is so written. */
    public boolean matches(String text) {
        return text.length() <= longest && pattern.matcher(text).matches();
    }

    /** The parts of a text that is so written; empty for any other. */
    public Optional<MatchResult> match(String text) {
        if (text.length() > longest) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }
}
