package org.reliance.catalogue.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The tables that the catalogue is made of, and the columns it reads. A package may have further tables and columns; it
 * may leave out every table that is not {@linkplain #isNeeded() needed}.
 */
enum TableLayout {
    REPORTS(
            true,
            "id short title author author_names? publisher series number published published_basis language contribution note"),
    SOURCES(false, "id report footnote title author publisher published address note"),
    CLAIMANTS(false, "id name kind"),
    FAMILIES(true, "id title question position headline?"),
    INDICATORS(true, "id family name unit measures part_of outturn average_of? note"),
    OBSERVATIONS(
            true,
            "id indicator report section paragraph footnote period period_basis value low high absence absence_kind? firmness nature"
                    + " claimant source derived_from derivation note"),
    EVENTS(
            false,
            "id occurrence title category period period_basis standing fulfils report section paragraph footnote"
                    + " claimant source note"),
    DISAGREEMENTS(
            false,
            "id kind title first_observation first_event second_observation second_event second_reference arithmetic"
                    + " meaning"),
    REFERENCE_SERIES(false, "id name unit publisher hosts? licence measures note"),
    REFERENCE_VALUES(
            false, "id series period covers? value low high absence absence_kind? status address derivation note"),
    MODELS(false, "id title question position"),
    LEVERS(
            false,
            "id name group sort kind unit default low high step evidence report section address status note"
                    + " draws uncertain_low? uncertain_high? uncertain_evidence?"),
    LEVER_CHOICES(false, "id lever choice label meaning"),
    LEVER_LEVELS(false, "id lever value label evidence observation"),
    MODEL_LEVERS(false, "id model lever position"),
    PRESETS(false, "id model title meaning claim"),
    PRESET_LEVERS(false, "id preset lever value"),
    CLAIMS(false, "id model title result unit value low high claimant observation reason"),
    CLAIM_CASES(false, "id claim title expected position period fitted_lever?"),
    CLAIM_LEVERS(false, "id case lever value"),
    FIGURES(false, "id family form title subtitle unit model position"),
    FIGURE_INDICATORS(false, "id figure indicator position"),
    FIGURE_REFERENCE(false, "id figure series position"),
    FIGURE_RESULTS(false, "id figure result mark position"),
    FIGURE_EVENTS(false, "id figure event label");

    /** Behind the name of a column that a package may leave out: no cell of it is then filled. */
    private static final String MAY_LACK = "?";

    private final boolean isNeeded;
    private final String columns;

    TableLayout(boolean isNeeded, String columns) {
        this.isNeeded = isNeeded;
        this.columns = columns;
    }

    /** Its name in the descriptor. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether there is no catalogue without it. */
    boolean isNeeded() {
        return isNeeded;
    }

    List<String> columns() {
        return List.of(columns.replace(MAY_LACK, "").split(" ", -1));
    }

    /** The columns without which the table cannot be read. */
    List<String> neededColumns() {
        return Arrays.stream(columns.split(" ", -1))
                .filter(column -> !column.endsWith(MAY_LACK))
                .toList();
    }
}
