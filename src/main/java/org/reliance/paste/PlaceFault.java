package org.reliance.paste;

import java.util.Optional;
import org.reliance.quantity.BoundedPattern;

/** Why a cell is no place on the x axis, as exactly as it can be said. */
final class PlaceFault {

    private static final BoundedPattern SHORT_YEAR = BoundedPattern.of(15, ".{0,12}[^\\d](?:[3-5]\\d)");
    private static final BoundedPattern FOREIGN_MONTH =
            BoundedPattern.of(18, "\\p{L}{3,12}\\.?[-/ ]\\d{2,4}|\\d{2,4}[-/ ]\\p{L}{3,12}\\.?");

    private PlaceFault() {}

    static String of(String cell, Optional<PeriodForm> form) {
        String shown = Cell.shorten(cell);
        if (cell.length() > PeriodForm.LONGEST) {
            return Words.say("flaw.place", shown);
        }
        if (FOREIGN_MONTH.matches(cell) && !PeriodForm.readsAny(cell)) {
            return Words.say(SHORT_YEAR.matches(cell) ? "flaw.short-year" : "flaw.month-name", shown);
        }
        if (SHORT_YEAR.matches(cell) && !PeriodForm.readsAny(cell)) {
            return Words.say("flaw.short-year", shown);
        }
        return form.isPresent() && PeriodForm.readsAny(cell)
                ? Words.say(
                        "flaw.other-form", shown, Words.say("form." + form.get().id()))
                : Words.say("flaw.place", shown);
    }
}
