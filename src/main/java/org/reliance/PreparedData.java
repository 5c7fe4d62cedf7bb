package org.reliance;

import java.util.List;
import java.util.Optional;
import org.reliance.catalogue.Catalogue;
import org.reliance.catalogue.file.Flaw;
import org.reliance.catalogue.file.Intake;
import org.reliance.catalogue.file.Whereabouts;
import org.reliance.dashboard.Edition;
import org.reliance.scenario.Misfit;
import org.reliance.scenario.MisfitException;

/**
 * What came of a data package: an edition that can be put in force, or every flaw that stood in its way, those that only
 * the equations and the pages know of among them. At the start, at every edit and for {@code bin/check-data} alike.
 *
 * @param edition present only when nothing is wrong
 */
record PreparedData(Optional<Edition> edition, List<Flaw> flaws) {

    PreparedData {
        flaws = List.copyOf(flaws);
    }

    static PreparedData of(Intake intake) {
        return intake.catalogue()
                .map(catalogue -> prepare(catalogue, intake))
                .orElseGet(() -> new PreparedData(Optional.empty(), intake.flaws()));
    }

    private static PreparedData prepare(Catalogue catalogue, Intake intake) {
        try {
            return new PreparedData(Optional.of(Edition.of(catalogue, intake.source())), List.of());
        } catch (MisfitException e) {
            Whereabouts places = Whereabouts.of(intake.source());
            return new PreparedData(
                    Optional.empty(),
                    e.misfits().stream()
                            .map(misfit -> flaw(places, misfit))
                            .distinct()
                            .sorted()
                            .toList());
        }
    }

    private static Flaw flaw(Whereabouts places, Misfit misfit) {
        return places.flaw(misfit.table(), misfit.row(), misfit.field(), misfit.what(), misfit.cure());
    }
}
