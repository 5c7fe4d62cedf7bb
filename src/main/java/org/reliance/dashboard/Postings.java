package org.reliance.dashboard;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** For each word the places where it stands, collected in ascending order. */
final class Postings {

    private final Map<String, int[]> places = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    void add(int place, String word) {
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

    /** All words, sorted. */
    String[] words() {
        String[] words = places.keySet().toArray(new String[0]);
        Arrays.sort(words);
        return words;
    }

    /** The places of a word; none where it was never added. */
    int[] places(String word) {
        return Arrays.copyOf(places.getOrDefault(word, new int[0]), counts.getOrDefault(word, 0));
    }

    /** All words with their places. */
    Map<String, int[]> toMap() {
        Map<String, int[]> map = new HashMap<>();
        places.keySet().forEach(word -> map.put(word, places(word)));
        return map;
    }
}
