package org.reliance.catalogue;

import java.util.List;

/**
 * Everything that is known, as one immutable value. References between entries are resolved: an observation holds its
 * report, not the report's id.
 *
 * @param version a hash of the data package's files, the same for the same bytes
 */
public record Catalogue(
        String version,
        Table<Report> reports,
        Table<PrimarySource> sources,
        Table<Claimant> claimants,
        Table<Family> families,
        Table<Indicator> indicators,
        Table<Observation> observations,
        Table<Event> events,
        Table<Disagreement> disagreements,
        Table<ReferenceSeries> referenceSeries,
        Table<ReferenceValue> referenceValues,
        Table<Lever> levers,
        Table<WhatIfModel> models,
        Table<Preset> presets,
        Table<Claim> claims,
        Table<FigureDefinition> figures) {

    public List<Observation> listObservations(Indicator indicator) {
        return observations.list(observation -> observation.indicator().equals(indicator));
    }

    public List<ReferenceValue> listValues(ReferenceSeries series) {
        return referenceValues.list(value -> value.series().equals(series));
    }
}
