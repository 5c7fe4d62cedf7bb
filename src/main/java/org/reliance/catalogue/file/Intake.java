package org.reliance.catalogue.file;

import java.util.List;
import java.util.Optional;
import org.reliance.catalogue.Catalogue;
import org.reliance.catalogue.DataPackage;

/**
 * What came of reading a data package: the catalogue, or every flaw that stood in its way; never both, never neither.
 *
 * @param catalogue present only when nothing is wrong
 * @param source the package that the catalogue was read from; empty when something is wrong
 * @param flaws in the order of file, line and column; at most {@link Limits#FLAWS}, and then one more that counts the
 *     rest
 */
public record Intake(Optional<Catalogue> catalogue, DataPackage source, List<Flaw> flaws) {
    public Intake {
        flaws = List.copyOf(flaws);
        if (catalogue.isPresent() != flaws.isEmpty()) {
            throw new IllegalArgumentException("an intake holds either a catalogue or flaws");
        }
    }

    static Intake sound(Catalogue catalogue, DataPackage source) {
        return new Intake(Optional.of(catalogue), source, List.of());
    }

    static Intake flawed(List<Flaw> flaws) {
        return new Intake(Optional.empty(), DataPackage.empty(), flaws);
    }
}
