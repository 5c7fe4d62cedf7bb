package org.reliance.catalogue.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds the tables against their primary keys, unique fields and foreign keys. */
final class KeyCheck {

    private final Map<String, Sheet> sheets;
    private final Flaws flaws;
    private final Map<List<String>, Set<Object>> known = new HashMap<>();

    /**
     * A check over a whole package.
     *
     * @param sheets by name of the table
     */
    KeyCheck(Map<String, Sheet> sheets, Flaws flaws) {
        this.sheets = sheets;
        this.flaws = flaws;
    }

    void check(Sheet sheet) {
        if (!sheet.resource().primaryKey().isEmpty()) {
            requireUnique(sheet, sheet.resource().primaryKey(), true);
        }
        for (Field field : sheet.resource().fields()) {
            if (field.unique() && !sheet.resource().primaryKey().equals(List.of(field.name()))) {
                requireUnique(sheet, List.of(field.name()), false);
            }
        }
        sheet.resource().foreignKeys().forEach(key -> requireFound(sheet, key));
    }

    private void requireUnique(Sheet sheet, List<String> fields, boolean isPrimary) {
        Map<Object, Row> met = new HashMap<>();
        int[] columns = columns(sheet, fields);
        for (Row row : sheet.rows()) {
            Object key = key(row, columns);
            if (isBlank(key)) {
                if (isPrimary) {
                    flaw(row, columns[0], fields, "the cell is empty", "give the row an id of its own");
                }
                continue;
            }
            Row earlier = met.putIfAbsent(key, row);
            if (earlier != null) {
                String what = quote(key) + " stands on line " + earlier.line() + place(earlier, row) + " too";
                flaw(row, columns[0], fields, what, "give each row its own");
            }
        }
    }

    private void requireFound(Sheet sheet, ForeignKey foreign) {
        Sheet target = sheets.get(foreign.table());
        // Nothing can be said about a table that could not be read to its end.
        if (target == null
                || !target.isComplete()
                || !foreign.targets().stream().allMatch(target.resource()::hasField)) {
            return;
        }
        Set<Object> there = known(target, foreign.targets());
        int[] columns = columns(sheet, foreign.fields());
        for (Row row : sheet.rows()) {
            Object key = key(row, columns);
            if (row.isWhole() && !isBlank(key) && !there.contains(key)) {
                String what = "there is no " + quote(key) + " in " + target.file();
                flaws.addAbsent(
                        row.file(),
                        row.line(),
                        columns[0] + 1,
                        String.join(", ", foreign.fields()) + ": " + what,
                        "name one that stands there, or add it");
            }
        }
    }

    private Set<Object> known(Sheet target, List<String> fields) {
        List<String> name = new ArrayList<>(fields);
        name.addFirst(target.resource().name());
        return known.computeIfAbsent(name, _ -> {
            int[] columns = columns(target, fields);
            Set<Object> keys = new HashSet<>();
            target.rows().forEach(row -> keys.add(key(row, columns)));
            return keys;
        });
    }

    private static int[] columns(Sheet sheet, List<String> fields) {
        return fields.stream().mapToInt(sheet.resource()::indexOf).toArray();
    }

    /** The text of a single field, or the texts of several: mostly it is one, and there are many rows. */
    private static Object key(Row row, int[] columns) {
        if (columns.length == 1) {
            return row.cell(columns[0]);
        }
        return Arrays.stream(columns).mapToObj(row::cell).toList();
    }

    private static boolean isBlank(Object key) {
        return key instanceof List<?> several ? several.stream().allMatch(""::equals) : key.equals("");
    }

    private static String quote(Object key) {
        String text = key instanceof List<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : key.toString();
        return Flaw.quote(text);
    }

    private static String place(Row earlier, Row row) {
        return earlier.file().equals(row.file()) ? "" : " of " + earlier.file();
    }

    private void flaw(Row row, int column, List<String> fields, String what, String cure) {
        flaws.add(row.file(), row.line(), column + 1, String.join(", ", fields) + ": " + what, cure);
    }
}
