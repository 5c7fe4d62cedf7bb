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
        return observations.listBy(
                "indicator", observation -> observation.indicator().id(), indicator.id());
    }

    public List<Observation> listObservations(Report report) {
        return observations.listBy("report", observation -> observation.report().id(), report.id());
    }

    public List<ReferenceValue> listValues(ReferenceSeries series) {
        return referenceValues.listBy("series", value -> value.series().id(), series.id());
    }
}
