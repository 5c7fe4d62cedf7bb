package org.reliance.catalogue.file;

import java.io.Serial;
import java.util.regex.Pattern;

/**
 * Matches text against patterns for so long and no longer: every character that a matcher looks at is counted, so a
 * pattern that tries one way after the other comes to an end.
 */
final class Patience {

    private long left = Limits.PATTERN_STEPS;

    /**
     * Whether the whole text fits the pattern.
     *
     * @throws Exhausted when the patience is at its end
     */
    boolean matches(Pattern pattern, String text) throws Exhausted {
        try {
            return pattern.matcher(new Watched(text, 0, text.length())).matches();
        } catch (OutOfSteps | StackOverflowError e) {
            // A matcher goes one call deeper for every turn of a repeated group; nothing is left half done by it.
            left = 0;
            throw new Exhausted();
        }
    }

    /** The patterns have taken too long. */
    static final class Exhausted extends Exception {
        @Serial
        private static final long serialVersionUID = 1L;
    }

    private static final class OutOfSteps extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;
    }

    /** Text that counts how often it is looked at. */
    private final class Watched implements CharSequence {

        private final String text;
        private final int start;
        private final int end;

        Watched(String text, int start, int end) {
            this.text = text;
            this.start = start;
            this.end = end;
        }

        @Override
        public char charAt(int index) {
            if (--left < 0) {
                throw new OutOfSteps();
            }
            return text.charAt(start + index);
        }

        @Override
        public int length() {
            return end - start;
        }

        @Override
        public CharSequence subSequence(int from, int until) {
            return new Watched(text, start + from, start + until);
        }

        @Override
        public String toString() {
            return text.substring(start, end);
        }
    }
}
