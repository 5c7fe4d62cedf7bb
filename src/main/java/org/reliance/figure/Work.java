package org.reliance.figure;

import java.util.List;
import java.util.Optional;
import org.reliance.quantity.Period;

/**
 * A work as a list of references names it.
 *
 * @param kind what it is
 * @param authors who made it, in the order of the work
 * @param title as printed, or our own where it has none
 * @param publisher who brought it out, where that is not its author
 * @param published when it came out; empty where it bears no date
 * @param isDateInferred whether the work prints no date and it was concluded from what the text says
 * @param series in which it appeared
 * @param number within the series
 */
public record Work(
        Kind kind,
        List<Author> authors,
        String title,
        Optional<String> publisher,
        Optional<Period> published,
        boolean isDateInferred,
        Optional<String> series,
        Optional<String> number) {

    /** What a reference manager files it as. */
    public enum Kind {
        REPORT,
        DATASET,
        ONLINE
    }

    /**
     * A person or a body.
     *
     * @param family what it is sorted by: a family name, or the whole name of a body
     * @param given names that come before the family name; a body has none
     */
    public record Author(String family, Optional<String> given) {

        private static final String COMMA = ",";

        /** A body, whose name is one. */
        public static Author body(String name) {
            return new Author(name, Optional.empty());
        }

        /** From {@code family, given}; without a comma it is a body. */
        public static Author of(String name) {
            int comma = name.indexOf(COMMA);
            return comma < 0
                    ? body(name.strip())
                    : new Author(
                            name.substring(0, comma).strip(),
                            Optional.of(name.substring(comma + 1).strip()).filter(given -> !given.isEmpty()));
        }
    }

    public Work {
        authors = List.copyOf(authors);
    }

    /** Values that somebody published or worked out. */
    public static Work dataset(String author, String title, Optional<Period> published) {
        return new Work(
                Kind.DATASET,
                List.of(Author.body(author)),
                title,
                Optional.empty(),
                published,
                false,
                Optional.empty(),
                Optional.empty());
    }
}
