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
    private static final char BETWEEN = '\n';

    private final String[] words;
    /** For each word its texts, ascending; doubled, and one more for a word of the body. */
    private final int[][] places;
    /** All words in one text, so that one search goes through them all. */
    private final String joined;

    private final int[] starts;

    private Thesaurus(String[] words, int[][] places) {
        this.words = words;
        this.places = places;
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

        private final Map<String, int[]> places = new HashMap<>();
        private final Map<String, Integer> counts = new HashMap<>();
        private final Map<String, List<String>> split = new HashMap<>();

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
            int count = counts.getOrDefault(word, 0);
            int[] known = places.getOrDefault(word, new int[2]);
            if (count > 0 && known[count - 1] == place) {
                return;
            }
            int[] room = count == known.length ? Arrays.copyOf(known, count * 2) : known;
            room[count] = place;
            places.put(word, room);
            counts.put(word, count + 1);
        }

        Thesaurus build() {
            String[] words = places.keySet().toArray(new String[0]);
            Arrays.sort(words);
            int[][] sorted = new int[words.length][];
            for (int i = 0; i < words.length; i++) {
                sorted[i] = Arrays.copyOf(places.getOrDefault(words[i], new int[0]), counts.getOrDefault(words[i], 0));
            }
            return new Thesaurus(words, sorted);
        }
    }

    /**
     * How well each text matches a word: 0 the very word in the title, 1 the beginning of a word there, 2 the inside of
     * one; 3 to 5 the same in the body.
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
        return levels;
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
        for (int place : places[word]) {
            int text = place >> 1;
            byte found = (byte) ((place & 1) == 0 ? level : level + 3);
            if (found < levels[text]) {
                levels[text] = found;
            }
        }
    }
}
