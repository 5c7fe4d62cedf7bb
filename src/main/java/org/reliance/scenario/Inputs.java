package org.reliance.scenario;

/** Ids of the reference series that the equations read. */
final class Inputs {

    /** Share of the full export duty that is left, by year; 1 before the phase-out. */
    static final String DUTY_COEFFICIENT = "export-duty-coefficient";
    /** Marginal rate of the export duty above 182.5 USD/t, by year. */
    static final String DUTY_RATE = "export-duty-rate";
    /** One number: barrels in a tonne of crude. */
    static final String BARRELS_PER_TONNE = "barrels-per-tonne";
    /** Crude a year on which Belarus keeps Russia's duty, Mt, for the years in which the scheme lived. */
    static final String RECLEARANCE_QUOTA = "reclearance-quota";

    private Inputs() {}
}
