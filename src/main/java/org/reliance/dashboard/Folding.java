package org.reliance.dashboard;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes texts alike that a reader would take for the same: without case, without accents, word by word. */
final class Folding {

    private static final String STROKED = "łøđħŧßæœıþð";
    private static final String[] PLAIN = {"l", "o", "d", "h", "t", "ss", "ae", "oe", "i", "th", "d"};

    private Folding() {}

    static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < 0x80)) {
            return lower;
        }
        StringBuilder folded = new StringBuilder(lower.length());
        Normalizer.normalize(lower, Normalizer.Form.NFKD).codePoints().forEach(point -> {
            int stroked = STROKED.indexOf(point);
            if (stroked >= 0) {
                folded.append(PLAIN[stroked]);
            } else if (Character.getType(point) != Character.NON_SPACING_MARK) {
                folded.appendCodePoint(point);
            }
        });
        return folded.toString();
    }

    /** The words of a text, folded: letters and digits; a decimal point stays within its number. */
    static List<String> words(String text) {
        String folded = fold(text);
        List<String> words = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i <= folded.length(); i++) {
            boolean isInside = i < folded.length() && (isWord(folded.charAt(i)) || isDecimalPoint(folded, i));
            if (isInside && begin < 0) {
                begin = i;
            } else if (!isInside && begin >= 0) {
                words.add(folded.substring(begin, i));
                begin = -1;
            }
        }
        return words;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private static boolean isDecimalPoint(String text, int i) {
        return text.charAt(i) == '.'
                && i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }
}
