package org.reliance.dashboard;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All words of many texts, sorted, each with the texts that it stands in. Answers which texts hold a word that begins
 * with, or contains, what a reader has typed so far, without going through the texts.
 *
 * <p>Texts are numbered from 0. A word that stands in a title counts for more than one in the body.
 */
final class Thesaurus {

    /** Nothing of the text matches. */
    static final byte NONE = Byte.MAX_VALUE;

    private static final int SHORTEST_INSIDE = 2;
    private static final int SHORTEST_HALF = 3;
    private static final int[] NOWHERE = {};
    private static final char BETWEEN = '\n';

    private final String[] words;
    /** For each word its texts, ascending; doubled, and one more for a word of the body. */
    private final int[][] places;
    /** All words in one text, so that one search goes through them all. */
    private final String joined;

    private final int[] starts;

    /** For each form that stands for other spellings, the places of those. */
    private final Map<String, int[]> forms;

    private Thesaurus(Postings all, Postings forms) {
        this.words = all.words();
        this.places = Arrays.stream(words).map(all::places).toArray(int[][]::new);
        this.forms = forms.toMap();
        this.starts = new int[words.length];
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            starts[i] = text.length();
            text.append(words[i]).append(BETWEEN);
        }
        this.joined = text.toString();
    }

    /** Collects words; texts come in the order of their numbers. */
    static final class Builder {

        private final Postings words = new Postings();
        private final Postings forms = new Postings();
        private final Map<String, List<String>> split = new HashMap<>();
        private final Map<String, String> canonical = new HashMap<>();

        void addTitle(int text, String title) {
            add(title, text * 2);
        }

        void addBody(int text, String body) {
            add(body, text * 2 + 1);
        }

        private void add(String text, int place) {
            // The same names come again and again.
            split.computeIfAbsent(text, Folding::words).forEach(word -> add(place, word));
        }

        private void add(int place, String word) {
            words.add(place, word);
            String form = canonical.computeIfAbsent(word, Spelling::canonical);
            if (!form.equals(word)) {
                forms.add(place, form);
            }
        }

        Thesaurus build() {
            return new Thesaurus(words, forms);
        }
    }

    /**
     * How well each text matches a word: 0 the very word in the title, be it in another spelling, 1 the beginning of a
     * word there, 2 the inside of one; 3 to 5 the same in the body.
     *
     * @param word folded
     * @param texts how many there are
     */
    byte[] match(String word, int texts) {
        byte[] levels = new byte[texts];
        Arrays.fill(levels, NONE);
        int first = Arrays.binarySearch(words, word);
        int begin = first >= 0 ? first : -first - 1;
        int end = begin;
        while (end < words.length && words[end].startsWith(word)) {
            mark(levels, end, words[end].length() == word.length() ? 0 : 1);
            end++;
        }
        if (word.length() >= SHORTEST_INSIDE) {
            markInside(levels, word, begin, end);
        }
        markForms(levels, word);
        return levels;
    }

    private void markForms(byte[] levels, String word) {
        String form = Spelling.canonical(word);
        if (Spelling.isForm(form)) {
            mark(levels, forms.getOrDefault(form, NOWHERE), 0);
            mark(levels, places(form), 0);
        }
    }

    private int[] places(String word) {
        int found = Arrays.binarySearch(words, word);
        return found >= 0 ? places[found] : NOWHERE;
    }

    /**
     * The same for a word that stands nowhere: as two words that were written as one, or else with a slip of the fingers.
     * What was guessed counts as little as the inside of a word.
     */
    byte[] guess(String word, int texts) {
        for (int i = SHORTEST_HALF; i <= word.length() - SHORTEST_HALF; i++) {
            byte[] first = matchForm(word.substring(0, i), texts);
            byte[] second = matchForm(word.substring(i), texts);
            boolean isFound = false;
            for (int text = 0; text < texts; text++) {
                first[text] = (byte) Math.max(first[text], second[text]);
                isFound |= first[text] != NONE;
            }
            if (isFound) {
                return first;
            }
        }
        byte[] levels = new byte[texts];
        Arrays.fill(levels, NONE);
        for (int i = 0; i < words.length; i++) {
            if (Spelling.isSlip(word, words[i]) || Spelling.isSlip(word, Spelling.canonical(words[i]))) {
                mark(levels, i, 2);
                markAllSpellings(levels, words[i]);
            }
        }
        return levels;
    }

    private byte[] matchForm(String word, int texts) {
        byte[] levels = new byte[texts];
        Arrays.fill(levels, NONE);
        mark(levels, places(word), 2);
        markAllSpellings(levels, word);
        return levels;
    }

    private void markAllSpellings(byte[] levels, String word) {
        String form = Spelling.canonical(word);
        mark(levels, forms.getOrDefault(form, NOWHERE), 2);
        mark(levels, places(form), 2);
    }

    private void markInside(byte[] levels, String word, int begin, int end) {
        int at = joined.indexOf(word);
        while (at >= 0) {
            int found = Arrays.binarySearch(starts, at);
            int holder = found >= 0 ? found : -found - 2;
            if (holder < begin || holder >= end) {
                mark(levels, holder, 2);
            }
            int next = holder + 1 < starts.length ? starts[holder + 1] : joined.length();
            at = joined.indexOf(word, next);
        }
    }

    private void mark(byte[] levels, int word, int level) {
        mark(levels, places[word], level);
    }

    private static void mark(byte[] levels, int[] at, int level) {
        for (int place : at) {
            int text = place >> 1;
            byte found = (byte) ((place & 1) == 0 ? level : level + 3);
            if (found < levels[text]) {
                levels[text] = found;
            }
        }
    }
}
