package org.reliance.scenario;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.reliance.catalogue.Catalogue;
import org.reliance.catalogue.WhatIfModel;

/** The models of a catalogue, ready to run, in the order of the data package. Immutable, for any number of threads. */
public final class Models {

    private final List<Model> models;

    private Models(List<Model> models) {
        this.models = models;
    }

    /**
     * Prepares every model that the data package describes.
     *
     * @throws NoSuchElementException naming a lever or a reference series that an equation needs and the data lacks
     * @throws IllegalArgumentException naming a model without equations, or an option that an equation does not know
     */
    public static Models of(Catalogue catalogue) {
        return new Models(catalogue.models().list().stream()
                .map(definition -> prepare(catalogue, definition))
                .toList());
    }

    public Optional<Model> find(String id) {
        return models.stream().filter(model -> model.id().equals(id)).findFirst();
    }

    /**
     * The model of that id.
     *
     * @throws NoSuchElementException naming the missing id
     */
    public Model require(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("there is no model called '" + id + "'"));
    }

    public List<Model> list() {
        return models;
    }

    private static Model prepare(Catalogue catalogue, WhatIfModel definition) {
        return switch (definition.id()) {
            case OilTaxManoeuvre.ID -> OilTaxManoeuvre.of(catalogue, definition);
            case Gas.ID -> Gas.of(catalogue, definition);
            case Loans.ID -> Loans.of(catalogue, definition);
            case Support.ID -> Support.of(catalogue, definition);
            default ->
                throw new IllegalArgumentException("there are no equations for a model '" + definition.id() + "'");
        };
    }
}
