package org.reliance.catalogue;

import java.util.List;

/**
 * Indicators that answer one question together.
 *
 * @param question what the family answers
 * @param position its place in lists, from 1
 * @param headline ids of the indicators whose latest numbers stand for it at a glance; empty to leave that to the rule
 */
public record Family(String id, String title, String question, int position, List<String> headline) implements Entry {
    public Family {
        headline = List.copyOf(headline);
    }
}
