package org.reliance.dashboard;

import java.util.Optional;

/** The editions that were in force before this one, as far as they are kept. */
public interface PastEditions {

    /** The edition of that version of the data, if it is kept. */
    Optional<Edition> find(String version);

    /** None are kept. */
    static PastEditions none() {
        return _ -> Optional.empty();
    }
}
