package org.reliance.catalogue.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables of the catalogue as a package has them; one that it leaves out is empty. */
final class Tables {

    private static final Dialect PLAIN = new Dialect(',', '"', false, true, Optional.empty());
    private static final Json.Place TOP = new Json.Place(1, 1);

    private final Map<TableLayout, Records> records = new EnumMap<>(TableLayout.class);

    /**
     * The tables of a package.
     *
     * @param sheets those that could be read, by their names
     * @param refused names of those that could not
     */
    Tables(Map<String, Sheet> sheets, Set<String> refused, Flaws flaws) {
        requireNeeded(sheets.keySet(), refused, flaws);
        for (TableLayout layout : TableLayout.values()) {
            Sheet sheet = Optional.ofNullable(sheets.get(layout.id()))
                    .map(present -> usable(layout, present, flaws))
                    .orElseGet(() -> leftOut(layout, refused));
            records.put(layout, new Records(sheet, layout, flaws));
        }
    }

    Records of(TableLayout layout) {
        return Optional.ofNullable(records.get(layout)).orElseThrow();
    }

    private static Sheet usable(TableLayout layout, Sheet sheet, Flaws flaws) {
        List<String> lacking = new ArrayList<>(layout.neededColumns());
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

    private static void requireNeeded(Set<String> read, Set<String> refused, Flaws flaws) {
        List<String> lacking = Arrays.stream(TableLayout.values())
                .filter(TableLayout::isNeeded)
                .map(TableLayout::id)
                .filter(id -> !read.contains(id) && !refused.contains(id))
                .toList();
        if (lacking.size() == 1) {
            flaws.add(
                    Descriptor.FILE,
                    1,
                    1,
                    "the package has no table " + lacking.getFirst(),
                    "declare it among the resources");
        } else if (!lacking.isEmpty()) {
            flaws.add(
                    Descriptor.FILE,
                    1,
                    1,
                    "the package has no tables " + String.join(", ", lacking)
                            + ", without which there is nothing to show",
                    "declare them among the resources");
        }
    }

    private static Sheet leftOut(TableLayout layout, Set<String> refused) {
        boolean isKnownToBeEmpty = !layout.isNeeded() && !refused.contains(layout.id());
        return new Sheet(blank(layout, layout.id() + ".csv"), List.of(), isKnownToBeEmpty);
    }

    private static Resource blank(TableLayout layout, String path) {
        List<Field> fields = layout.columns().stream()
                .map(column -> new Field(
                        column,
                        FieldType.STRING,
                        CellForm.PLAIN,
                        Set.of(""),
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
        return new Resource(
                layout.id(), List.of(path), StandardCharsets.UTF_8, PLAIN, fields, List.of(), List.of(), TOP);
    }
}
