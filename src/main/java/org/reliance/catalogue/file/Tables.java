package org.reliance.catalogue.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables of the catalogue as a package has them; one that it leaves out is empty. */
final class Tables {

    private static final Json.Place TOP = new Json.Place(1, 1);

    private final Map<TableLayout, Records> records = new EnumMap<>(TableLayout.class);

    Tables(Map<String, Sheet> sheets, Flaws flaws) {
        for (TableLayout layout : TableLayout.values()) {
            Sheet sheet = Optional.ofNullable(sheets.get(layout.id()))
                    .map(present -> usable(layout, present, flaws))
                    .orElseGet(() -> leftOut(layout, flaws));
            records.put(layout, new Records(sheet, flaws));
        }
    }

    Records of(TableLayout layout) {
        return Optional.ofNullable(records.get(layout)).orElseThrow();
    }

    private static Sheet usable(TableLayout layout, Sheet sheet, Flaws flaws) {
        List<String> lacking = new ArrayList<>(layout.columns());
        lacking.removeIf(sheet.resource()::hasField);
        if (lacking.isEmpty()) {
            return sheet;
        }
        Json.Place place = sheet.resource().place();
        flaws.add(
                Descriptor.FILE,
                place.line(),
                place.column(),
                "the table " + layout.id() + " has no field " + String.join(", ", lacking),
                "declare it, and let its cells be empty where nothing is known");
        return Sheet.unread(blank(layout, sheet.file()));
    }

    private static Sheet leftOut(TableLayout layout, Flaws flaws) {
        if (layout.isNeeded()) {
            flaws.add(
                    Descriptor.FILE, 1, 1, "the package has no table " + layout.id(), "declare it among the resources");
        }
        return new Sheet(blank(layout, layout.id() + ".csv"), List.of(), !layout.isNeeded());
    }

    private static Resource blank(TableLayout layout, String path) {
        List<Field> fields = layout.columns().stream()
                .map(column -> new Field(
                        column,
                        FieldType.STRING,
                        false,
                        false,
                        Set.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        TOP))
                .toList();
        return new Resource(layout.id(), path, fields, List.of(), List.of(), Set.of(""), TOP);
    }
}
