package org.reliance.catalogue.file;

import java.util.Map;
import java.util.Set;
import org.reliance.catalogue.Catalogue;

/** Puts the catalogue together from the tables of a package, in the order in which they name each other. */
final class Assembly {

    private Assembly() {}

    /**
     * The catalogue; what cannot be built is left out of it and stands among the flaws.
     *
     * @param sheets by name of the table
     * @param refused names of the tables of which nothing could be read
     */
    static Catalogue of(String version, Map<String, Sheet> sheets, Set<String> refused, Flaws flaws) {
        Tables tables = new Tables(sheets, refused, flaws);
        Statements statements = new Statements(tables);
        Context context = new Context(tables);
        Disputes disputes = new Disputes(tables, statements, context);
        Levers levers = new Levers(tables, statements);
        WhatIfs whatIfs = new WhatIfs(tables, statements, levers.shelf);
        Figures figures = new Figures(tables, statements, context, whatIfs);
        return new Catalogue(
                version,
                statements.reports.table("report"),
                statements.sources.table("source"),
                statements.claimants.table("claimant"),
                statements.families.table("family"),
                statements.indicators.table("indicator"),
                statements.observations.table("observation"),
                statements.events.table("event"),
                disputes.shelf.table("disagreement"),
                context.series.table("reference series"),
                context.values.table("reference value"),
                levers.shelf.table("lever"),
                whatIfs.models.table("model"),
                whatIfs.presets.table("preset"),
                whatIfs.claims.table("claim"),
                figures.shelf.table("figure"));
    }
}
