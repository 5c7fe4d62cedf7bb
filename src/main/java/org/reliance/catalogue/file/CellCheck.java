package org.reliance.catalogue.file;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Holds the cells of a table against the types and constraints of its schema. */
final class CellCheck {

    private final Patience patience = new Patience();
    private final Flaws flaws;
    private boolean isPatient = true;

    CellCheck(Flaws flaws) {
        this.flaws = flaws;
    }

    void check(Sheet sheet) {
        List<Field> fields = sheet.resource().fields();
        for (Row row : sheet.rows()) {
            if (row.isWhole()) {
                for (int i = 0; i < fields.size(); i++) {
                    check(sheet, row, i, fields.get(i));
                }
            }
        }
    }

    private void check(Sheet sheet, Row row, int index, Field field) {
        String text = row.cell(index);
        Optional<Fault> fault = text.isEmpty() ? absent(field) : present(field, text);
        fault.ifPresent(found ->
                flaws.add(sheet.file(), row.line(), index + 1, field.name() + ": " + found.what(), found.cure()));
    }

    private static Optional<Fault> absent(Field field) {
        return field.required() ? Fault.of("the cell is empty", "fill it") : Optional.empty();
    }

    private Optional<Fault> present(Field field, String text) {
        String shown = Flaw.quote(text);
        if (!field.type().takes(text)) {
            return Fault.of(
                    shown + " is not " + field.type().example(),
                    "write " + field.type().example());
        }
        if (!field.allowed().isEmpty() && !field.allowed().contains(text)) {
            return Fault.of(
                    shown + " is not allowed", "take one of " + String.join(", ", new TreeSet<>(field.allowed())));
        }
        if (field.minimum().isPresent()
                && field.type().compare(text, field.minimum().get()) < 0) {
            return Fault.of(
                    shown + " is too small", "write at least " + field.minimum().get());
        }
        if (field.maximum().isPresent()
                && field.type().compare(text, field.maximum().get()) > 0) {
            return Fault.of(
                    shown + " is too large", "write at most " + field.maximum().get());
        }
        int length = text.codePointCount(0, text.length());
        if (length < field.shortest().orElse(0)) {
            return Fault.of(
                    shown + " is too short",
                    "write at least " + field.shortest().orElse(0) + " characters");
        }
        if (length > field.longest().orElse(Integer.MAX_VALUE)) {
            return Fault.of(
                    shown + " is too long", "write at most " + field.longest().orElse(0) + " characters");
        }
        return field.shape().flatMap(shape -> shaped(shape, text));
    }

    private Optional<Fault> shaped(Field.Shape shape, String text) {
        if (!isPatient) {
            return Optional.empty();
        }
        try {
            return patience.matches(shape.pattern(), text)
                    ? Optional.empty()
                    : Fault.of(
                            Flaw.quote(text) + " is not of the form wanted",
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

    /** What is wrong with a cell, and the cure. */
    private record Fault(String what, String cure) {
        static Optional<Fault> of(String what, String cure) {
            return Optional.of(new Fault(what, cure));
        }
    }
}
