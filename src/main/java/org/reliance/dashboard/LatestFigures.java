package org.reliance.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reliance.catalogue.Catalogue;
import org.reliance.catalogue.Family;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.catalogue.Indicator;
import org.reliance.catalogue.Observation;
import org.reliance.quantity.Nature;

/**
 * The numbers that stand for a family on the overview: the latest known of the indicators that the data name as its
 * headline, or else of the main indicator of its main figure. What was reported or estimated comes before what was only
 * planned or forecast, and that before what was assumed; a number of the press before none but after others; a later one
 * before an earlier one. A derived number never stands for a family.
 *
 * @see <a href="file:docs/decisions/2026-11-28-choose-the-headline-by-a-rule.md">why</a>
 */
final class LatestFigures {

    private static final String PRESS = "media";

    private static final Comparator<Observation> LATEST = Comparator.comparingInt(LatestFigures::distanceFromFact)
            .reversed()
            .thenComparing(observation -> observation.period().last())
            .thenComparing(observation -> observation.period().first())
            .thenComparing(observation -> observation.report().published());

    private LatestFigures() {}

    /** The headline of a family; empty when none of its indicators has a number. */
    static List<Observation> of(Catalogue catalogue, Family family, List<FigureDefinition> figures) {
        if (!family.headline().isEmpty()) {
            return family.headline().stream()
                    .map(catalogue.indicators()::require)
                    .flatMap(indicator -> latest(catalogue, indicator).stream())
                    .toList();
        }
        List<Observation> latest = figures.stream()
                .flatMap(figure -> figure.indicators().stream()
                        .filter(indicator -> indicator.unit().equals(figure.unit())))
                .distinct()
                .flatMap(indicator -> latest(catalogue, indicator).stream())
                .toList();
        return Stream.concat(latest.stream().filter(LatestFigures::isOfFact), latest.stream())
                .limit(1)
                .toList();
    }

    private static Optional<Observation> latest(Catalogue catalogue, Indicator indicator) {
        return catalogue.listObservations(indicator).stream()
                .filter(observation -> observation.nature() != Nature.DERIVED
                        && observation.reading().extent().isPresent())
                .max(LATEST);
    }

    private static boolean isOfFact(Observation observation) {
        return distanceFromFact(observation) <= 1;
    }

    private static int distanceFromFact(Observation observation) {
        boolean isOfPress = observation
                .claimant()
                .filter(claimant -> claimant.kind().equals(PRESS))
                .isPresent();
        return switch (observation.nature()) {
            case REPORTED, ESTIMATE, CLAIM -> isOfPress ? 1 : 0;
            case FORECAST, PLAN -> 2;
            case ASSUMPTION, DERIVED, REFERENCE -> 3;
        };
    }
}
