package org.reliance.dashboard;

import java.util.Optional;

/** The editions that were in force before this one, as far as they are kept. */
public interface PastEditions {

    /** The edition of that version of the data, if it is kept. */
    Optional<Edition> find(String version);

    /** What keeps the edition in force from being kept; empty when nothing does. */
    default Optional<String> findFlaw() {
        return Optional.empty();
    }

    /** None are kept. */
    static PastEditions none() {
        return _ -> Optional.empty();
    }
}
