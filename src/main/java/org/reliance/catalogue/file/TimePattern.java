package org.reliance.catalogue.file;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a format of a date or time field: the directives of the C function {@code strptime}, as the table schema has
 * it. Those that leave a doubt are not read: a year of two digits, what depends on a language other than English.
 */
final class TimePattern {

    private static final String DAY = "Ymd";
    private static final String CLOCK = "HM";

    private final DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().parseCaseInsensitive();
    private final Set<Character> read = new HashSet<>();

    private TimePattern() {}

    /** The form of the cells; empty when the pattern has what is not read here, or does not make up a value. */
    static Optional<CellForm> of(FieldType type, String pattern) {
        return new TimePattern().read(type, pattern);
    }

    private Optional<CellForm> read(FieldType type, String pattern) {
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) != '%') {
                builder.appendLiteral(pattern.charAt(i));
            } else if (++i == pattern.length() || !add(pattern.charAt(i))) {
                return Optional.empty();
            }
        }
        String needed = switch (type) {
            case DATE -> DAY;
            case TIME -> CLOCK;
            default -> DAY + CLOCK;
        };
        if (!needed.chars().allMatch(directive -> read.contains((char) directive))) {
            return Optional.empty();
        }
        DateTimeFormatter formatter = builder.toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
        return Optional.of(new CellForm.OfTime(type, pattern, formatter));
    }

    private boolean add(char directive) {
        switch (directive) {
            case 'Y' -> builder.appendValue(ChronoField.YEAR, 4);
            case 'm' -> number(ChronoField.MONTH_OF_YEAR);
            case 'd' -> number(ChronoField.DAY_OF_MONTH);
            case 'b' -> builder.appendText(ChronoField.MONTH_OF_YEAR, TextStyle.SHORT);
            case 'B' -> builder.appendText(ChronoField.MONTH_OF_YEAR, TextStyle.FULL);
            case 'H' -> number(ChronoField.HOUR_OF_DAY);
            case 'M' -> number(ChronoField.MINUTE_OF_HOUR);
            case 'S' -> number(ChronoField.SECOND_OF_MINUTE);
            case 'z' -> builder.appendPattern("[XXX][XX]");
            case '%' -> builder.appendLiteral('%');
            default -> {
                return false;
            }
        }
        read.add(directive == 'b' || directive == 'B' ? 'm' : directive);
        return true;
    }

    /** One digit or two, as {@code strptime} takes them. */
    private void number(ChronoField field) {
        builder.appendValue(field, 1, 2, SignStyle.NOT_NEGATIVE);
    }
}
