package org.reliance;

import java.util.List;
import java.util.stream.Collectors;
import org.reliance.catalogue.file.Flaw;

/** The data package cannot be started with. */
final class BrokenDataException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * Says where and lists every flaw.
     *
     * @param place the data directory, or words for the package inside the jar
     */
    BrokenDataException(String place, List<Flaw> flaws) {
        super(flaws.stream()
                .map(Flaw::toString)
                .collect(Collectors.joining("\n", "the data package in " + place + " cannot be used:\n", "")));
    }
}
