package org.reliance.catalogue.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** How the values of a field are written in the file, and how the same value is written plainly. */
sealed interface CellForm {

    /** The plain way of the field's type. */
    CellForm PLAIN = new Plain();

    /** The same value in the plain way of its type; empty when the text is not of this form. */
    Optional<String> plain(String text);

    /** A value as it is written in this form. */
    String example();

    /** Nothing to be changed; whether the text is of its type is asked elsewhere. */
    record Plain() implements CellForm {
        @Override
        public Optional<String> plain(String text) {
            return Optional.of(text);
        }

        @Override
        public String example() {
            return "";
        }
    }

    /**
     * Numbers with a decimal mark or marks between groups of digits. Groups are held to: a number whose marks stand
     * elsewhere is more likely meant otherwise than misplaced.
     *
     * @param isBare whether nothing but the number stands in the cell; otherwise units around it are put aside
     */
    record OfNumber(Pattern digits, Optional<String> group, char decimal, boolean isBare, boolean isWhole)
            implements CellForm {

        private static final int LONGEST = 60;

        static OfNumber of(char decimal, Optional<Character> group, boolean isBare, boolean isWhole) {
            String fraction = isWhole ? "" : "(?:" + Pattern.quote(String.valueOf(decimal)) + "\\d++)?";
            String grouped = group.map(mark -> Pattern.quote(String.valueOf(mark)))
                    .map(mark -> "|\\d{1,3}(?:" + mark + "\\d{2,3})*" + mark + "\\d{3}")
                    .orElse("");
            String exponent = isWhole ? "" : "(?:[eE][+-]?\\d{1,3})?";
            return new OfNumber(
                    Pattern.compile("[+-]?(?:\\d++" + grouped + ")" + fraction + exponent),
                    group.map(String::valueOf),
                    decimal,
                    isBare,
                    isWhole);
        }

        @Override
        public Optional<String> plain(String text) {
            if (text.length() > LONGEST) {
                return Optional.empty();
            }
            String number = isBare ? text : withoutUnits(text);
            if (!digits.matcher(number).matches()) {
                return Optional.empty();
            }
            String ungrouped = group.map(mark -> number.replace(mark, "")).orElse(number);
            return Optional.of(ungrouped.replace(decimal, '.'));
        }

        @Override
        public String example() {
            return "a number written as " + (isWhole ? "-1" : "1") + group.orElse("") + "234"
                    + (isWhole ? "" : decimal + "5")
                    + (isBare ? "" : ", with or without a unit");
        }

        /** A sign may stand before the unit: -$5. Any other mark might be a minus, so it is not put aside. */
        private static String withoutUnits(String text) {
            boolean isSigned = text.startsWith("-") || text.startsWith("+");
            int start = isSigned ? 1 : 0;
            int end = text.length();
            while (start < end && isUnit(text.codePointAt(start))) {
                start += Character.charCount(text.codePointAt(start));
            }
            while (start < end && isUnit(text.codePointBefore(end))) {
                end -= Character.charCount(text.codePointBefore(end));
            }
            return (isSigned ? text.substring(0, 1) : "") + text.substring(start, end);
        }

        private static boolean isUnit(int point) {
            return Character.isLetter(point)
                    || Character.isSpaceChar(point)
                    || Character.getType(point) == Character.CURRENCY_SYMBOL
                    || "%‰°/²³".indexOf(point) >= 0;
        }
    }

    /** Dates and times by a pattern. */
    record OfTime(FieldType type, String pattern, DateTimeFormatter reader) implements CellForm {

        private static final LocalDate SOME_DAY = LocalDate.of(2018, 12, 31);

        @Override
        public Optional<String> plain(String text) {
            try {
                return Optional.of(
                        switch (type) {
                            case TIME -> LocalTime.parse(text, reader).toString();
                            case DATETIME ->
                                reader.parseBest(text, OffsetDateTime::from, LocalDateTime::from)
                                        .toString();
                            default -> LocalDate.parse(text, reader).toString();
                        });
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        @Override
        public String example() {
            return "written as " + reader.format(SOME_DAY.atTime(15, 0).atOffset(ZoneOffset.UTC));
        }
    }

    /** Truth by words of the package's own. */
    record OfTruth(Set<String> trues, Set<String> falses) implements CellForm {
        public OfTruth {
            trues = Set.copyOf(trues);
            falses = Set.copyOf(falses);
        }

        @Override
        public Optional<String> plain(String text) {
            if (trues.contains(text)) {
                return Optional.of("true");
            }
            return falses.contains(text) ? Optional.of("false") : Optional.empty();
        }

        @Override
        public String example() {
            return "one of " + String.join(", ", new TreeSet<>(trues)) + ", "
                    + String.join(", ", new TreeSet<>(falses));
        }
    }
}
