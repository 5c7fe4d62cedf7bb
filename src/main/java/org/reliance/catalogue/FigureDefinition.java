package org.reliance.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 * @param results which results of the model it draws, the one its title speaks of first
 * @param events which events it marks
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
        List<ReferenceSeries> context,
        List<Result> results,
        List<MarkedEvent> events)
        implements Entry {

    /** What kind of picture a figure is. */
    public enum Form {
        /** Observations along time. */
        SERIES,
        /** One row for each statement. */
        CLAIMS,
        /** A what-if with its levers. */
        MODEL,
        /** Every published claim held against the equations. */
        CALIBRATION
    }

    /**
     * A result of a model as it is drawn.
     *
     * @param id of a yearly result of the model
     * @param trend id of the method by which a trend is drawn through it, if any is
     */
    public record Result(String id, Mark mark, Optional<String> trend) {

        /** How a result is drawn. */
        public enum Mark {
            LINE,
            /** Stacked on the other columns of the figure. */
            COLUMN
        }
    }

    /**
     * An event as it is marked.
     *
     * @param label a few words
     */
    public record MarkedEvent(Event event, String label) {}

    public FigureDefinition {
        indicators = List.copyOf(indicators);
        context = List.copyOf(context);
        results = List.copyOf(results);
        events = List.copyOf(events);
    }

    /** Whether a trend may be drawn through the series of that id: one of its indicators or of its context. */
    public boolean isSeries(String id) {
        return Stream.concat(indicators.stream(), context.stream())
                .map(Entry::id)
                .anyMatch(id::equals);
    }
}
