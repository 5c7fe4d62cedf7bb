package org.reliance.catalogue.file;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The types of a table schema that are read here, each with the text that it takes. */
enum FieldType {
    STRING("text") {
        @Override
        boolean takes(String text) {
            return true;
        }
    },
    ANY("anything") {
        @Override
        boolean takes(String text) {
            return true;
        }
    },
    NUMBER("a plain decimal such as 10.35") {
        @Override
        boolean takes(String text) {
            return isDecimal(text) && Double.isFinite(Double.parseDouble(text));
        }
    },
    INTEGER("a whole number such as 12") {
        @Override
        boolean takes(String text) {
            return isWhole(text, LONGEST_INTEGER);
        }
    },
    YEAR("a year such as 2019") {
        @Override
        boolean takes(String text) {
            return isWhole(text, 4) && text.length() == 4;
        }
    },
    BOOLEAN("true or false") {
        private static final Set<String> WORDS = Set.of("true", "True", "TRUE", "1", "false", "False", "FALSE", "0");

        @Override
        boolean takes(String text) {
            return WORDS.contains(text);
        }
    },
    DATE("a date such as 2018-12-06") {
        @Override
        boolean takes(String text) {
            return isParsed(text, LocalDate::parse);
        }
    },
    TIME("a time such as 15:00:00") {
        @Override
        boolean takes(String text) {
            return isParsed(text, LocalTime::parse);
        }
    },
    DATETIME("a time such as 2018-12-06T15:00:00Z") {
        @Override
        boolean takes(String text) {
            return isParsed(text, OffsetDateTime::parse) || isParsed(text, LocalDateTime::parse);
        }
    },
    YEARMONTH("a month such as 2018-12") {
        @Override
        boolean takes(String text) {
            return isParsed(text, YearMonth::parse);
        }
    };

    private static final int LONGEST_INTEGER = 18;
    private static final int LONGEST_DECIMAL = 40;
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d++(?:\\.\\d++)?(?:[eE][+-]?\\d{1,3})?");

    private final String example;

    FieldType(String example) {
        this.example = example;
    }

    /** The type of that name in a table schema. */
    static Optional<FieldType> find(String name) {
        return Arrays.stream(values())
                .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    /** Whether the text is a value of the type. */
    abstract boolean takes(String text);

    /** What to write instead of text that the type does not take. */
    String example() {
        return example;
    }

    /** Order of two texts that the type takes: numbers by size, all else as text, which in ISO 8601 is by time. */
    int compare(String one, String other) {
        return switch (this) {
            case NUMBER, INTEGER, YEAR -> new BigDecimal(one).compareTo(new BigDecimal(other));
            case STRING, ANY, BOOLEAN, DATE, TIME, DATETIME, YEARMONTH -> one.compareTo(other);
        };
    }

    private static boolean isDecimal(String text) {
        return text.length() <= LONGEST_DECIMAL && DECIMAL.matcher(text).matches();
    }

    private static boolean isWhole(String text, int longest) {
        String digits = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
        return !digits.isEmpty() && digits.length() <= longest && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isParsed(String text, Consumer<String> parser) {
        try {
            parser.accept(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
