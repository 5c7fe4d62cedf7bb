package org.reliance.render;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * A title that fits its place: long ones are set smaller, and what is too long for the smallest size is cut.
 *
 * @param points size of its letters
 */
record Headline(String text, double points) {

    /** Mean width of a bold letter as a share of its size. */
    private static final double LETTER = 0.56;

    private static final double LINE = 1.2;
    private static final String ELLIPSIS = "…";

    /** The largest size from {@code largest} down to {@code smallest} at which the text fits the place, in points. */
    static Headline of(String text, double width, double height, double largest, double smallest) {
        for (double points = largest; points > smallest; points -= 1) {
            if (text.length() <= capacity(width, height, points)) {
                return new Headline(text, points);
            }
        }
        return new Headline(cut(text, capacity(width, height, smallest)), smallest);
    }

    private static int capacity(double width, double height, double points) {
        int lines = Math.max(1, (int) (height / (points * LINE)));
        return (int) (lines * width / (points * LETTER));
    }

    /** At most so many characters, cut between two letters as a reader sees them, with an ellipsis where any are gone. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        int end = letters.preceding(most);
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }
}
