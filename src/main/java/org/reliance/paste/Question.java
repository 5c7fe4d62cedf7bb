package org.reliance.paste;

import java.util.List;

/**
 * What the text leaves open.
 *
 * @param choice what is to be chosen
 * @param text the question in words
 * @param readings what can be chosen, at least two
 */
public record Question(Choice choice, String text, List<Reading> readings) {

    /**
     * One answer.
     *
     * @param id for {@link Choices#with}
     * @param label the answer in words, with an example from the text
     * @param points what would be read then; empty where that leaves a further question, or where rows or columns are chosen
     */
    public record Reading(String id, String label, List<PastedPoint> points) {
        public Reading {
            points = List.copyOf(points);
        }
    }

    public Question {
        readings = List.copyOf(readings);
    }
}
