package org.reliance.catalogue;

import java.util.Optional;

/**
 * The place in a report that leads a reader to the statement.
 *
 * @param section heading of the section as printed
 * @param paragraph counted from 1 within the section
 * @param footnote number of the footnote that holds or backs the statement
 */
public record Locator(Optional<String> section, Optional<Integer> paragraph, Optional<Integer> footnote) {

    public Locator {
        if (footnote.isEmpty() && (section.isEmpty() || paragraph.isEmpty())) {
            throw new IllegalArgumentException("a locator names a section with a paragraph, or a footnote");
        }
    }
}
