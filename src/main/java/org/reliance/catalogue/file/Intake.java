package org.reliance.catalogue.file;

import java.util.List;
import java.util.Optional;
import org.reliance.catalogue.Catalogue;

/**
 * What came of reading a data package: the catalogue, or every flaw that stood in its way; never both, never neither.
 *
 * @param catalogue present only when nothing is wrong
 * @param flaws in the order of file, line and column; at most {@link Limits#FLAWS}, and then one more that counts the
 *     rest
 */
public record Intake(Optional<Catalogue> catalogue, List<Flaw> flaws) {
    public Intake {
        flaws = List.copyOf(flaws);
        if (catalogue.isPresent() != flaws.isEmpty()) {
            throw new IllegalArgumentException("an intake holds either a catalogue or flaws");
        }
    }
}
