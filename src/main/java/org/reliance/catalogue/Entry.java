package org.reliance.catalogue;

/** Anything in the catalogue that has an id of its own. */
public interface Entry {

    /** Kebab-case, stable, unique within its table. */
    String id();
}
