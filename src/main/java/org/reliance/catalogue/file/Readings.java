package org.reliance.catalogue.file;

import java.util.OptionalDouble;
import org.reliance.quantity.Absence;
import org.reliance.quantity.Firmness;
import org.reliance.quantity.Reading;

/** Reads the columns {@code value, low, high, absence, absence_kind} as one reading. */
final class Readings {

    private static final Reading SOME_READING = new Reading.Value(0);

    private Readings() {}

    /** A reading as firm as stated: a range has both ends, what has no number says why, all else has a value. */
    static Reading of(Cells cells, Firmness firmness) {
        if (firmness.isWithoutNumber()) {
            return absent(cells, "a reading that is " + firmness.id() + " has no number");
        }
        requireNoReason(cells);
        if (firmness == Firmness.RANGE) {
            cells.needNumber("low");
            cells.needNumber("high");
        } else {
            cells.needNumber("value");
        }
        return number(cells);
    }

    /** A number or, where a reason is given, none. */
    static Reading numberOrAbsent(Cells cells) {
        if (cells.has("absence")) {
            return absent(cells, "a reason says that there is no number");
        }
        requireNoReason(cells);
        return number(cells);
    }

    /** A value, two ends, or a value between them. */
    static Reading number(Cells cells) {
        OptionalDouble value = cells.findNumber("value");
        OptionalDouble low = cells.findNumber("low");
        OptionalDouble high = cells.findNumber("high");
        if (low.isEmpty() && high.isEmpty()) {
            cells.require(value.isPresent(), "value", "the cell is empty", "write a value, or low and high");
            return value.isPresent() ? new Reading.Value(value.getAsDouble()) : SOME_READING;
        }
        if (low.isEmpty() || high.isEmpty()) {
            cells.flaw(low.isEmpty() ? "low" : "high", "one bound stands without the other", "write both or none");
            return SOME_READING;
        }
        return between(cells, value, low.getAsDouble(), high.getAsDouble());
    }

    private static Reading between(Cells cells, OptionalDouble value, double low, double high) {
        if (low > high) {
            cells.flaw("low", "low is more than high", "let low be the lesser");
            return SOME_READING;
        }
        if (value.isEmpty()) {
            return new Reading.Between(low, high);
        }
        if (value.getAsDouble() < low || value.getAsDouble() > high) {
            cells.flaw(
                    "value",
                    cells.text("value") + " lies outside of " + cells.text("low") + " to " + cells.text("high"),
                    "let low <= value <= high");
            return SOME_READING;
        }
        return new Reading.Around(value.getAsDouble(), low, high);
    }

    private static Reading absent(Cells cells, String reason) {
        for (String field : new String[] {"value", "low", "high"}) {
            cells.require(!cells.has(field), field, reason, "leave the cell empty");
        }
        String absence = cells.needText("absence");
        Absence kind = cells.oneOf("absence_kind", Absence.values(), Absence::id);
        return absence.isBlank() ? SOME_READING : new Reading.Absent(kind, absence);
    }

    private static void requireNoReason(Cells cells) {
        for (String field : new String[] {"absence", "absence_kind"}) {
            cells.require(!cells.has(field), field, "the number is there", "leave the cell empty");
        }
    }
}
