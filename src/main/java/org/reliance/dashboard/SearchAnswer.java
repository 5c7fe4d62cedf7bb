package org.reliance.dashboard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * What a search found.
 *
 * @param text what was looked for
 * @param hits the best, best first
 * @param total how many there are in all
 * @param counts how many there are of each kind, kinds without any left out
 */
public record SearchAnswer(String text, List<Hit> hits, int total, SequencedMap<Hit.Kind, Integer> counts) {
    public SearchAnswer {
        hits = List.copyOf(hits);
        counts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(counts));
    }
}
