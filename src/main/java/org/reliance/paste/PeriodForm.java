package org.reliance.paste;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import org.reliance.quantity.BoundedPattern;
import org.reliance.quantity.Period;

/** A way to write periods. Each reads a cell of at most {@link #LONGEST} characters, or says that it is not written so. */
enum PeriodForm {
    YEAR("(\\d{4})", it -> year(it.group(1)).map(Period::ofYear)),
    HALF_YEAR(
            "(\\d{4})[-/ ]?[SH]([12])|[SH]([12])[-/ ]?(\\d{4})",
            it -> year(either(it, 1, 4)).flatMap(year -> halfYear(year, number(either(it, 2, 3))))),
    QUARTER(
            "(\\d{4})[-/ .:]{0,2}Q([1-4])|Q([1-4])[-/ .]{0,2}(\\d{4})|([1-4])Q[-/ .]?(\\d{4})",
            it -> year(either(it, 1, 4, 6)).map(year -> quarter(year, number(either(it, 2, 3, 5))))),
    SHORT_QUARTER(
            "Q([1-4])[-/ ']{1,2}(\\d{2})|([1-4])Q[-/ ']?(\\d{2})",
            it -> shortYear(either(it, 2, 4)).map(year -> quarter(year, number(either(it, 1, 3))))),
    ROMAN_QUARTER(
            "(\\d{4})[-/ ]Q?(I|II|III|IV)|Q?(I|II|III|IV)[-/ ](\\d{4})",
            it -> year(either(it, 1, 4)).map(year -> quarter(year, roman(either(it, 2, 3))))),
    MONTH(
            "(\\d{4})[-/ ]?M(\\d{1,2})|(\\d{1,2})[/.](\\d{4})",
            it -> year(either(it, 1, 4)).flatMap(year -> month(year, number(either(it, 2, 3))))),
    ISO_MONTH("(\\d{4})[-/:](\\d{2})", it -> year(it.group(1)).flatMap(year -> month(year, number(it.group(2))))),
    POINT_MONTH("(\\d{4})\\.(\\d{1,2})", it -> year(it.group(1)).flatMap(year -> month(year, number(it.group(2))))),
    NAMED_MONTH(
            "([A-Z]{3,9})\\.?[-/ ]{0,2}(\\d{4})|(\\d{4})[-/ ]{0,2}([A-Z]{3,9})\\.?",
            it -> year(either(it, 2, 3)).flatMap(year -> month(year, named(either(it, 1, 4))))),
    SHORT_NAMED_MONTH(
            "([A-Z]{3,9})\\.?[-/ ']{1,2}(\\d{2})",
            it -> shortYear(it.group(2)).flatMap(year -> month(year, named(it.group(1))))),
    FISCAL_YEAR(
            "(?:FY ?)?(\\d{4})[-/](\\d{2}|\\d{4})", it -> year(it.group(1)).flatMap(year -> fiscal(year, it.group(2)))),
    NAMED_FISCAL_YEAR(
            "FY ?'?(\\d{4}|\\d{2})",
            it -> (it.group(1).length() == 4 ? year(it.group(1)) : shortYear(it.group(1))).map(Period::ofYear)),
    SPAN(
            "(\\d{4}) ?[-/] ?(\\d{4})",
            it -> year(it.group(1))
                    .flatMap(first ->
                            year(it.group(2)).filter(last -> last > first).map(last -> Period.ofYears(first, last)))),
    WEEK("(\\d{4})[- ]?W(\\d{2})", it -> year(it.group(1)).flatMap(year -> week(year, number(it.group(2))))),
    ISO_DATE(
            "(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:[T ]00:00(?::00(?:\\.0{1,6})?)?Z?)?",
            it -> date(it.group(1), it.group(3), it.group(4))),
    COMPACT_DATE("(\\d{4})(\\d{2})(\\d{2})", it -> date(it.group(1), it.group(2), it.group(3))),
    DAY_FIRST(
            "(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?: 00?:00(?::00)?)?",
            it -> date(it.group(4), it.group(3), it.group(1))),
    MONTH_FIRST(
            "(\\d{1,2})([-/])(\\d{1,2})\\2(\\d{4})(?: 00?:00(?::00)?)?",
            it -> date(it.group(4), it.group(1), it.group(3))),
    SHORT_DAY_FIRST(
            "(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{2})",
            it -> shortYear(it.group(4)).flatMap(year -> date(year.toString(), it.group(3), it.group(1)))),
    SHORT_MONTH_FIRST(
            "(\\d{1,2})([-/])(\\d{1,2})\\2(\\d{2})",
            it -> shortYear(it.group(4)).flatMap(year -> date(year.toString(), it.group(1), it.group(3)))),
    SHORT_YEAR_FIRST(
            "(\\d{2})([-/.])(\\d{1,2})\\2(\\d{1,2})",
            it -> shortYear(it.group(1)).flatMap(year -> date(year.toString(), it.group(3), it.group(4)))),
    NAMED_DATE(
            "(\\d{1,2})[-/. ]{1,2}([A-Z]{3,9})\\.?[-/, ]{1,2}(\\d{4})|([A-Z]{3,9})\\.? (\\d{1,2}),? (\\d{4})",
            it -> named(either(it, 2, 4)) == 0
                    ? Optional.empty()
                    : date(either(it, 3, 6), Integer.toString(named(either(it, 2, 4))), either(it, 1, 5)));

    static final int LONGEST = 30;

    private static final int EARLIEST = 1500;
    private static final int LATEST = 2199;
    private static final int SHORTEST = 4;
    private static final List<String> MONTHS = List.of(
            "JANUARY",
            "FEBRUARY",
            "MARCH",
            "APRIL",
            "MAY",
            "JUNE",
            "JULY",
            "AUGUST",
            "SEPTEMBER",
            "OCTOBER",
            "NOVEMBER",
            "DECEMBER");

    // It is never changed once it is made.
    @SuppressWarnings("ImmutableEnumChecker")
    private final BoundedPattern pattern;
    // Each function only reads its match; none holds anything that could change.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<MatchResult, Optional<Period>> reading;

    PeriodForm(String pattern, Function<MatchResult, Optional<Period>> reading) {
        this.pattern = BoundedPattern.of(LONGEST, pattern);
        this.reading = reading;
    }

    /** The name in the API and key of its words. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The form of that id. */
    static Optional<PeriodForm> findById(String id) {
        return Arrays.stream(values()).filter(form -> form.id().equals(id)).findFirst();
    }

    /** The period that the cell names, where it is written in this form. */
    Optional<Period> read(String cell) {
        return mayBePeriod(cell) ? readPlain(plain(cell)) : Optional.empty();
    }

    private Optional<Period> readPlain(String plain) {
        return pattern.match(plain).flatMap(reading);
    }

    /** Whether the year has two digits, so that the century is a guess by the usual rule. */
    boolean isShort() {
        return name().startsWith("SHORT");
    }

    /** Whether any form reads the cell. */
    static boolean readsAny(String cell) {
        if (!mayBePeriod(cell)) {
            return false;
        }
        String plain = plain(cell);
        for (PeriodForm form : values()) {
            if (form.readPlain(plain).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** A first look that most numbers and words do not pass: a digit, and four in a row, a letter or two separators. */
    private static boolean mayBePeriod(String cell) {
        if (cell.length() < SHORTEST || cell.length() > LONGEST) {
            return false;
        }
        int run = 0;
        int longest = 0;
        int letters = 0;
        int separators = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            run = c >= '0' && c <= '9' ? run + 1 : 0;
            longest = Math.max(longest, run);
            letters += Character.isLetter(c) ? 1 : 0;
            separators += c == '-' || c == '/' || c == '.' ? 1 : 0;
        }
        return longest >= SHORTEST || (longest > 0 && (letters > 0 || separators > 1));
    }

    /** Dashes of any width are hyphens, spaces of any width spaces, letters capital. */
    private static String plain(String cell) {
        StringBuilder plain = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            plain.append(
                    "–‐‑‒−".indexOf(c) >= 0 ? '-' : c == '’' ? '\'' : Cell.isSpace(c) ? ' ' : Character.toUpperCase(c));
        }
        return plain.toString();
    }

    private static String either(MatchResult match, int... groups) {
        for (int group : groups) {
            if (match.group(group) != null) {
                return match.group(group);
            }
        }
        throw new IllegalStateException("one of the alternatives has matched");
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<Integer> year(String digits) {
        return Optional.of(number(digits)).filter(year -> year >= EARLIEST && year <= LATEST);
    }

    /** As spreadsheets do: up to 29 this century, from 60 on the last; between them it is not said. */
    private static Optional<Integer> shortYear(String digits) {
        int year = number(digits);
        return year < 30 ? Optional.of(2000 + year) : year >= 60 ? Optional.of(1900 + year) : Optional.empty();
    }

    private static Optional<Period> month(int year, int month) {
        return month >= 1 && month <= 12
                ? Optional.of(Period.of("%04d-%02d".formatted(year, month)))
                : Optional.empty();
    }

    private static Period quarter(int year, int quarter) {
        return Period.of("%04d-%02d".formatted(year, 32 + quarter));
    }

    private static Optional<Period> halfYear(int year, int half) {
        return Optional.of(Period.of(
                half == 1 ? "%04d-01/%04d-06".formatted(year, year) : "%04d-07/%04d-12".formatted(year, year)));
    }

    private static int roman(String numeral) {
        return List.of("I", "II", "III", "IV").indexOf(numeral) + 1;
    }

    /** The number of the month of that English name, or of its first three letters or more; 0 where it is none. */
    private static int named(String name) {
        String whole = name.equals("SEPT") ? "SEPTEMBER" : name;
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).equals(whole)
                    || (whole.length() == 3 && MONTHS.get(i).startsWith(whole))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Two years in succession; where in them the year begins differs from country to country. */
    private static Optional<Period> fiscal(int first, String second) {
        boolean follows = number(second) == (second.length() == 4 ? first + 1 : (first + 1) % 100);
        return follows ? Optional.of(Period.ofYears(first, first + 1)) : Optional.empty();
    }

    private static Optional<Period> week(int year, int week) {
        LocalDate inFirst = LocalDate.of(year, 1, 4);
        if (week < 1
                || week
                        > IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                .rangeRefinedBy(inFirst)
                                .getMaximum()) {
            return Optional.empty();
        }
        LocalDate monday = inFirst.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week).with(DayOfWeek.MONDAY);
        return Optional.of(Period.of(monday + "/" + monday.plusDays(6)));
    }

    private static Optional<Period> date(String year, String month, String day) {
        try {
            return year(year)
                    .map(it -> LocalDate.of(it, number(month), number(day)))
                    .map(it -> Period.of(it.toString()));
        } catch (DateTimeException _) {
            // Digits that are no day of the calendar are not a date.
            return Optional.empty();
        }
    }

    /** Whether it reads a month behind a word or a numeral that stands apart by a space. */
    boolean isOfTwoWords() {
        return this == NAMED_MONTH || this == QUARTER || this == ROMAN_QUARTER;
    }

    /** The month in which a period begins. */
    static YearMonth firstMonth(Period period) {
        return YearMonth.from(period.first());
    }
}
