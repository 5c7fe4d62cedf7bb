package org.reliance.dashboard;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.reliance.figure.Figure;

/**
 * What the dashboard answers to an address.
 *
 * @param query what was understood
 * @param figure the figure asked for
 * @param notices what was not understood, in words
 * @param keys all keys that the figure's query may have
 */
public record Answer(FigureQuery query, Figure figure, List<Notice> notices, Set<String> keys) {
    public Answer {
        notices = List.copyOf(notices);
        keys = Collections.unmodifiableSet(new LinkedHashSet<>(keys));
    }
}
