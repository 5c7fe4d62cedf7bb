package org.reliance.catalogue.file;

import java.util.Optional;
import org.reliance.catalogue.ReferenceSeries;
import org.reliance.catalogue.ReferenceValue;
import org.reliance.quantity.Period;
import org.reliance.quantity.Reading;
import org.reliance.quantity.Verification;

/** The reference series, which no report gives. */
final class Context {

    final Shelf<ReferenceSeries> series;
    final Shelf<ReferenceValue> values;

    Context(Tables tables) {
        series = Shelf.of(tables.of(TableLayout.REFERENCE_SERIES), Context::series);
        values = Shelf.of(tables.of(TableLayout.REFERENCE_VALUES), this::value);
    }

    private static Optional<ReferenceSeries> series(Cells cells) {
        String id = cells.id();
        String name = cells.needText("name");
        var unit = cells.needUnit("unit");
        String publisher = cells.needText("publisher");
        String measures = cells.needText("measures");
        return cells.build(() -> new ReferenceSeries(
                id,
                name,
                unit,
                publisher,
                cells.texts("hosts", " "),
                cells.findText("licence"),
                measures,
                cells.findText("note")));
    }

    private static boolean isPart(Period part, Period whole) {
        return !part.earliest().isBefore(whole.earliest())
                && !part.latest().isAfter(whole.latest())
                && !(part.earliest().equals(whole.earliest()) && part.latest().equals(whole.latest()));
    }

    private Optional<ReferenceValue> value(Cells cells) {
        String id = cells.id();
        Optional<ReferenceSeries> of = cells.needEntry("series", series);
        Period period = cells.needPeriod("period");
        Optional<Period> covers = cells.findPeriod("covers");
        covers.ifPresent(part -> cells.require(
                isPart(part, period),
                "covers",
                Flaw.quote(cells.text("covers")) + " is no part of " + cells.text("period"),
                "name the months that the value covers, or leave the cell empty"));
        Reading reading = Readings.numberOrAbsent(cells);
        Verification verification = cells.oneOf("status", Verification.values(), Verification::id);
        switch (verification) {
            case SEEN -> cells.require(cells.has("address"), "address", "a value seen has no address", "say where");
            case DERIVED ->
                cells.require(
                        cells.has("derivation"), "derivation", "a value derived has no arithmetic", "write it down");
            case UNVERIFIED -> {
                // Nothing is known of it but the value.
            }
        }
        return cells.build(() -> new ReferenceValue(
                id,
                of.orElseThrow(),
                period,
                covers,
                reading,
                verification,
                cells.findText("address"),
                cells.findText("derivation"),
                cells.findText("note")));
    }
}
