package org.reliance.dashboard;

import java.util.List;
import org.reliance.figure.Figure;

/**
 * What the dashboard answers to an address.
 *
 * @param query what was understood
 * @param figure the figure asked for
 * @param notices what was ignored, in words
 */
public record Answer(FigureQuery query, Figure figure, List<Notice> notices) {
    public Answer {
        notices = List.copyOf(notices);
    }
}
