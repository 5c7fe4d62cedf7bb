package org.reliance.catalogue;

import java.util.List;
import java.util.Optional;
import org.reliance.quantity.Unit;

/**
 * A figure as the data package asks for it.
 *
 * @param form what kind of picture it is
 * @param title a statement about the data
 * @param subtitle what is measured
 * @param unit unit of its measure axis
 * @param model the what-if that it shows, for figures of form {@link Form#MODEL}
 * @param indicators whose observations it shows
 * @param context reference series that may be laid under it
 */
public record FigureDefinition(
        String id,
        Family family,
        Form form,
        String title,
        String subtitle,
        Unit unit,
        Optional<WhatIfModel> model,
        int position,
        List<Indicator> indicators,
        List<ReferenceSeries> context)
        implements Entry {

    /** What kind of picture a figure is. */
    public enum Form {
        /** Observations along time. */
        SERIES,
        /** One row for each statement. */
        CLAIMS,
        /** A what-if with its levers. */
        MODEL
    }

    public FigureDefinition {
        indicators = List.copyOf(indicators);
        context = List.copyOf(context);
    }
}
