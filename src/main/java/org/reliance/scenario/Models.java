package org.reliance.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.reliance.catalogue.Catalogue;
import org.reliance.catalogue.WhatIfModel;

/** The models of a catalogue, ready to run, in the order of the data package. Immutable, for any number of threads. */
public final class Models {

    private final List<Model> models;

    private Models(List<Model> models) {
        this.models = List.copyOf(models);
    }

    /**
     * Prepares every model that the data package describes.
     *
     * @throws MisfitException naming what an equation needs and the data lack or have otherwise
     */
    public static Models of(Catalogue catalogue) {
        List<Misfit> misfits = new ArrayList<>();
        Models models = of(catalogue, misfits::add);
        if (!misfits.isEmpty()) {
            throw new MisfitException(misfits);
        }
        return models;
    }

    /** Prepares the models that can be prepared, and tells why the others cannot. */
    public static Models of(Catalogue catalogue, Consumer<Misfit> misfits) {
        List<Model> models = new ArrayList<>();
        for (WhatIfModel definition : catalogue.models().list()) {
            try {
                models.add(prepare(catalogue, definition));
            } catch (MisfitException e) {
                e.misfits().forEach(misfits);
            }
        }
        return new Models(models);
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
                throw new MisfitException(Misfit.of(
                        "models",
                        definition.id(),
                        "id",
                        "there are no equations for a model '" + definition.id() + "'",
                        "take one of " + String.join(", ", OilTaxManoeuvre.ID, Gas.ID, Loans.ID, Support.ID)));
        };
    }
}
