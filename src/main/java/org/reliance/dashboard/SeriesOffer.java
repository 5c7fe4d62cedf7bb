package org.reliance.dashboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.reliance.catalogue.Catalogue;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.catalogue.Indicator;
import org.reliance.catalogue.Observation;
import org.reliance.catalogue.ReferenceSeries;

/**
 * What a reader may choose about the series of a figure.
 *
 * @param sources reports and claimants by whom its values may be picked; id to name
 * @param values single values that may be left out; id to words
 * @param sameUnit series in the figure's unit that may be laid beside its own; id to name
 * @param otherUnit series in other units; id to name with unit
 */
public record SeriesOffer(
        SequencedMap<String, String> sources,
        SequencedMap<String, String> values,
        SequencedMap<String, String> sameUnit,
        SequencedMap<String, String> otherUnit) {

    private static final int FEWEST = 2;

    static SeriesOffer of(Catalogue catalogue, FigureDefinition figure, DataChoice choice, Words words) {
        List<Observation> stated = Stream.concat(
                        figure.indicators().stream(), choice.second().flatMap(catalogue.indicators()::find).stream())
                .flatMap(indicator -> catalogue.listObservations(indicator).stream())
                .filter(observation -> observation.reading().extent().isPresent())
                .toList();
        SequencedMap<String, String> sources = new LinkedHashMap<>();
        stated.forEach(observation ->
                sources.put(observation.report().id(), observation.report().shortName()));
        stated.forEach(observation -> observation
                .claimant()
                .ifPresent(claimant -> sources.put(claimant.id(), words.say("offer.claimant", claimant.name()))));
        SequencedMap<String, String> values = new LinkedHashMap<>();
        stated.forEach(observation -> values.put(observation.id(), value(observation, words)));
        SequencedMap<String, String> sameUnit = new LinkedHashMap<>();
        SequencedMap<String, String> otherUnit = new LinkedHashMap<>();
        others(catalogue, figure)
                .forEach(series -> (series.unit().equals(figure.unit().symbol()) ? sameUnit : otherUnit)
                        .put(series.id(), words.say("offer.series", series.name(), series.unit())));
        return new SeriesOffer(sources, values, sameUnit, otherUnit);
    }

    private record Other(String id, String name, String unit) {}

    private static Stream<Other> others(Catalogue catalogue, FigureDefinition figure) {
        Stream<Other> references = catalogue.referenceSeries().list().stream()
                .filter(series -> !figure.isSeries(series.id()) && size(catalogue, series) >= FEWEST)
                .map(series ->
                        new Other(series.id(), series.name(), series.unit().symbol()));
        Stream<Other> indicators = catalogue.indicators().list().stream()
                .filter(indicator -> !figure.isSeries(indicator.id()) && size(catalogue, indicator) >= FEWEST)
                .map(indicator -> new Other(
                        indicator.id(), indicator.name(), indicator.unit().symbol()));
        return Stream.concat(references, indicators);
    }

    private static long size(Catalogue catalogue, ReferenceSeries series) {
        return catalogue.listValues(series).stream()
                .filter(value -> value.reading().point().isPresent())
                .count();
    }

    private static long size(Catalogue catalogue, Indicator indicator) {
        return catalogue.listObservations(indicator).stream()
                .filter(observation -> observation.reading().extent().isPresent())
                .count();
    }

    private static String value(Observation observation, Words words) {
        return words.say(
                "offer.value",
                observation.indicator().name(),
                words.notation().period(observation.period()),
                words.notation()
                        .reading(
                                observation.reading(),
                                observation.firmness(),
                                observation.indicator().unit()),
                observation.report().shortName());
    }
}
