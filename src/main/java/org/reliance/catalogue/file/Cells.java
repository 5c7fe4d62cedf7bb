package org.reliance.catalogue.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.reliance.catalogue.Entry;
import org.reliance.quantity.Period;
import org.reliance.quantity.Unit;

/**
 * The cells of one row, read as what they mean. A cell that does not mean it is a flaw and reads as some value of its
 * type, so that the rest of the row is held against its meaning too; {@link #build} then builds nothing from the row.
 */
final class Cells {

    private static final Period SOME_PERIOD = Period.ofYear(1);
    private static final Unit SOME_UNIT = Unit.COUNT;

    private final Records records;
    private final Row row;
    private boolean isSound = true;

    Cells(Records records, Row row) {
        this.records = records;
        this.row = row;
    }

    /** What the supplier builds, unless something is wrong with the row. */
    <T> Optional<T> build(Supplier<T> supplier) {
        if (!isSound) {
            return Optional.empty();
        }
        try {
            return Optional.of(supplier.get());
        } catch (IllegalArgumentException e) {
            flaw("id", String.valueOf(e.getMessage()), "see the description of the table");
            return Optional.empty();
        }
    }

    void flaw(String field, String what, String cure) {
        isSound = false;
        records.flaw(row, field, what, cure);
    }

    /** Notes that the row names something that is not there. */
    void absent(String field, String what, String cure) {
        isSound = false;
        records.absent(row, field, what, cure);
    }

    /** Notes a flaw unless the condition holds. */
    void require(boolean condition, String field, String what, String cure) {
        if (!condition) {
            flaw(field, what, cure);
        }
    }

    String text(String field) {
        return records.findColumn(field).map(row::cell).orElse("");
    }

    boolean has(String field) {
        return !text(field).isEmpty();
    }

    Optional<String> findText(String field) {
        return Optional.of(text(field)).filter(text -> !text.isEmpty());
    }

    /** The texts that the cell holds, with the separator between them. */
    List<String> texts(String field, String separator) {
        return Arrays.stream(text(field).split(Pattern.quote(separator), -1))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    String needText(String field) {
        require(!text(field).isBlank(), field, "the cell is empty", "fill it");
        return text(field);
    }

    /** The id of the row: no blanks, since ids are listed with blanks between them. */
    String id() {
        String id = needText("id");
        if (id.chars().anyMatch(Character::isWhitespace)) {
            flaw("id", Flaw.quote(id) + " is no id", "write it in kebab-case: gas-price-2019");
        }
        return id;
    }

    OptionalDouble findNumber(String field) {
        if (!has(field)) {
            return OptionalDouble.empty();
        }
        if (!FieldType.NUMBER.takes(text(field))) {
            flaw(field, Flaw.quote(text(field)) + " is no number", "write " + FieldType.NUMBER.example());
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(text(field)));
    }

    double needNumber(String field) {
        needText(field);
        return findNumber(field).orElse(0);
    }

    /** A number that counts, from 1. */
    Optional<Integer> findCount(String field) {
        if (!has(field)) {
            return Optional.empty();
        }
        long count = FieldType.INTEGER.takes(text(field)) ? Long.parseLong(text(field)) : 0;
        if (count < 1 || count > Integer.MAX_VALUE) {
            flaw(field, Flaw.quote(text(field)) + " counts nothing", "write a whole number from 1");
            return Optional.empty();
        }
        return Optional.of((int) count);
    }

    int needCount(String field) {
        needText(field);
        return findCount(field).orElse(1);
    }

    int needYear(String field) {
        needText(field);
        if (!FieldType.YEAR.takes(text(field))) {
            flaw(field, Flaw.quote(text(field)) + " is no year", "write " + FieldType.YEAR.example());
            return 1;
        }
        return Integer.parseInt(text(field));
    }

    Unit needUnit(String field) {
        return needText(field).isBlank() ? SOME_UNIT : new Unit(text(field));
    }

    Optional<Period> findPeriod(String field) {
        if (!has(field)) {
            return Optional.empty();
        }
        try {
            return Optional.of(records.period(text(field)));
        } catch (IllegalArgumentException e) {
            flaw(
                    field,
                    Flaw.quote(text(field)) + " is no period",
                    "write 2015, 2018-12, 2018-12-06, 200X, 2021-23, 2019-34, 2005/2015, ../2014 or 2016/..");
            return Optional.empty();
        }
    }

    Period needPeriod(String field) {
        needText(field);
        return findPeriod(field).orElse(SOME_PERIOD);
    }

    /** Whether the cell says that something was inferred rather than stated. */
    boolean isInferred(String field) {
        return oneOf(field, List.of("stated", "inferred"), Function.identity()).equals("inferred");
    }

    /** The value that the cell names, or some value when it names none. */
    <T> T oneOf(String field, T[] values, Function<T, String> name) {
        return oneOf(field, Arrays.asList(values), name);
    }

    private <T> T oneOf(String field, List<T> values, Function<T, String> name) {
        for (T value : values) {
            if (name.apply(value).equals(text(field))) {
                return value;
            }
        }
        String choices = String.join(", ", values.stream().map(name).toList());
        flaw(field, Flaw.quote(text(field)) + " is not allowed", "take one of " + choices);
        return values.getFirst();
    }

    /** The entry that the cell names, if it names one; a row that names one that is not there is not built. */
    <E extends Entry> Optional<E> findEntry(String field, Shelf<E> shelf) {
        if (!has(field)) {
            return Optional.empty();
        }
        Optional<E> entry = shelf.find(text(field));
        if (entry.isEmpty()) {
            requireId(field, text(field), shelf.records());
            isSound = false;
        }
        return entry;
    }

    /** The entry that the cell must name; present whenever the row is built. */
    <E extends Entry> Optional<E> needEntry(String field, Shelf<E> shelf) {
        needText(field);
        return findEntry(field, shelf);
    }

    /** Notes a flaw when no row of the table has the id, be it one that could be built or not. */
    void requireId(String field, String id, Records there) {
        if (!there.mayHave(id)) {
            String what = "there is no " + Flaw.quote(id) + " in " + there.file();
            absent(field, what, "name one that stands there, or add it");
        }
    }
}
