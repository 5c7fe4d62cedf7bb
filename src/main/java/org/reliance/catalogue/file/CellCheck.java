package org.reliance.catalogue.file;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Holds the cells of a table against the types and constraints of its schema. */
final class CellCheck {

    /** Different texts of a field that are known to pass. */
    private static final int REMEMBERED = 500;

    private final Patience patience = new Patience();
    private final Flaws flaws;
    private final Map<Integer, DecimalCommas> commas = new TreeMap<>();
    private boolean isPatient = true;

    CellCheck(Flaws flaws) {
        this.flaws = flaws;
    }

    void check(Sheet sheet) {
        List<Field> fields = sheet.resource().fields();
        List<Set<String>> passed =
                fields.stream().<Set<String>>map(_ -> new HashSet<>()).toList();
        for (Row row : sheet.rows()) {
            if (row.isWhole()) {
                for (int i = 0; i < fields.size(); i++) {
                    check(sheet, row, i, passed.get(i));
                }
            }
        }
        commas.values().forEach(column -> column.report(flaws));
        commas.clear();
    }

    /** Most columns say the same few things; what has passed once is not checked again. */
    private void check(Sheet sheet, Row row, int index, Set<String> passed) {
        String text = row.cell(index);
        if (passed.contains(text)) {
            return;
        }
        Field field = sheet.resource().fields().get(index);
        if (hasDecimalComma(field, text)) {
            commas.computeIfAbsent(index, _ -> new DecimalCommas(row, index, field))
                    .add(text);
            return;
        }
        Optional<Fault> fault = text.isEmpty() ? absent(field) : present(field, text);
        fault.ifPresent(found ->
                flaws.add(row.file(), row.line(), index + 1, field.name() + ": " + found.what(), found.cure()));
        if (fault.isEmpty() && passed.size() < REMEMBERED) {
            passed.add(text);
        }
    }

    private static boolean hasDecimalComma(Field field, String text) {
        int comma = text.indexOf(',');
        return field.type() == FieldType.NUMBER
                && comma > 0
                && field.type().takes(text.substring(0, comma) + "." + text.substring(comma + 1));
    }

    private static Optional<Fault> absent(Field field) {
        return field.required() ? Fault.of("the cell is empty", "fill it") : Optional.empty();
    }

    private Optional<Fault> present(Field field, String text) {
        if (!field.type().takes(text)) {
            return Fault.at(
                    text,
                    " is not " + field.type().example(),
                    "write " + field.type().example());
        }
        if (!field.allowed().isEmpty() && !field.allowed().contains(text)) {
            return Fault.at(
                    text, " is not allowed", "take one of " + String.join(", ", new TreeSet<>(field.allowed())));
        }
        if (field.minimum().isPresent()
                && field.type().compare(text, field.minimum().get()) < 0) {
            return Fault.at(
                    text, " is too small", "write at least " + field.minimum().get());
        }
        if (field.maximum().isPresent()
                && field.type().compare(text, field.maximum().get()) > 0) {
            return Fault.at(
                    text, " is too large", "write at most " + field.maximum().get());
        }
        if (field.shortest().isPresent() && length(text) < field.shortest().get()) {
            return Fault.at(
                    text, " is too short", "write at least " + field.shortest().get() + " characters");
        }
        if (field.longest().isPresent() && length(text) > field.longest().get()) {
            return Fault.at(
                    text, " is too long", "write at most " + field.longest().get() + " characters");
        }
        return field.shape().flatMap(shape -> shaped(shape, text));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private Optional<Fault> shaped(Field.Shape shape, String text) {
        if (!isPatient) {
            return Optional.empty();
        }
        try {
            return patience.matches(shape.pattern(), text)
                    ? Optional.empty()
                    : Fault.at(
                            text,
                            " is not of the form wanted",
                            "fit " + Flaw.quote(shape.pattern().pattern()));
        } catch (Patience.Exhausted e) {
            isPatient = false;
            flaws.add(
                    Descriptor.FILE,
                    shape.place().line(),
                    shape.place().column(),
                    "the pattern takes too long on " + Flaw.quote(text),
                    "write one that never goes back over what it has read");
            return Optional.empty();
        }
    }

    /** A column in which numbers seem to have a decimal comma: one cause, so one flaw, at the first of them. */
    private static final class DecimalCommas {

        private final Row first;
        private final int index;
        private final Field field;
        private String text = "";
        private int count;

        DecimalCommas(Row first, int index, Field field) {
            this.first = first;
            this.index = index;
            this.field = field;
        }

        void add(String found) {
            text = count == 0 ? found : text;
            count++;
        }

        void report(Flaws flaws) {
            String what = count == 1
                    ? " is not " + field.type().example()
                    : " and " + (count - 1) + " more seem to be written with a decimal comma";
            String cure = count == 1
                    ? "write " + field.type().example()
                    : "add \"decimalChar\": \",\" to the field in " + Descriptor.FILE + ", or save them as 10.35";
            flaws.add(first.file(), first.line(), index + 1, field.name() + ": " + Flaw.quote(text) + what, cure);
        }
    }

    /** What is wrong with a cell, and the cure. */
    private record Fault(String what, String cure) {
        static Optional<Fault> at(String text, String what, String cure) {
            return Optional.of(new Fault(Flaw.quote(text) + what, cure));
        }

        static Optional<Fault> of(String what, String cure) {
            return Optional.of(new Fault(what, cure));
        }
    }
}
