package org.reliance.quantity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * A stretch of time exactly as precise as it was stated, written in a subset of EDTF (ISO 8601-2): {@code 2015},
 * {@code 2018-12}, {@code 2018-12-06}, decade {@code 200X}, season {@code 2021-23} (21 spring to 24 winter), quarter
 * {@code 2019-34} (33 to 36), interval {@code 2005/2015}, open {@code ../2014} and {@code 2016/..}.
 *
 * <p>An open period keeps the one end that was stated: {@code first} and {@code last} then bound that end, and
 * {@link #openness()} says to which side it runs on.
 *
 * @param text the EDTF text, the identity of the period
 * @param first its first day
 * @param last its last day, never before the first
 * @param grain how precisely it was stated
 * @param openness whether one end is unknown
 */
public record Period(String text, LocalDate first, LocalDate last, Grain grain, Openness openness)
        implements Comparable<Period> {

    /** How precisely a period was stated. */
    public enum Grain {
        DAY,
        MONTH,
        SEASON,
        QUARTER,
        YEAR,
        DECADE,
        INTERVAL
    }

    /** Which end of a period is unknown. */
    public enum Openness {
        CLOSED,
        OPEN_START,
        OPEN_END
    }

    private static final BoundedPattern SIMPLE = BoundedPattern.of(10, "(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final BoundedPattern DECADE = BoundedPattern.of(4, "(\\d{3})X");
    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::first).thenComparing(Period::last).thenComparing(Period::text);

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the period " + text + " ends before it begins");
        }
    }

    /**
     * Reads EDTF text.
     *
     * @throws IllegalArgumentException with the reason in words when the text is no period of the subset
     */
    public static Period of(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return simple(text);
        }
        String from = text.substring(0, slash);
        String until = text.substring(slash + 1);
        if (from.equals("..")) {
            return simple(until).as(text, Openness.OPEN_START);
        }
        if (until.equals("..")) {
            return simple(from).as(text, Openness.OPEN_END);
        }
        return new Period(text, simple(from).first, simple(until).last, Grain.INTERVAL, Openness.CLOSED);
    }

    public static Period ofYear(int year) {
        return of("%04d".formatted(year));
    }

    public static Period ofYears(int first, int last) {
        return first == last ? ofYear(first) : of("%04d/%04d".formatted(first, last));
    }

    /** The calendar year in which the period begins. */
    public int firstYear() {
        return first.getYear();
    }

    /** The calendar year in which the period ends. */
    public int lastYear() {
        return last.getYear();
    }

    /**
     * Where the period begins on the year axis. There, a whole number is the middle of its calendar year, so that an
     * annual figure stands on its tick: 2015 runs from 2014.5 to 2015.5, and December 2018 lies just before 2018.5.
     */
    public double start() {
        return axisYear(first);
    }

    /** Where the period ends on the year axis; see {@link #start()}. */
    public double end() {
        return axisYear(last.plusDays(1));
    }

    /** Its middle on the year axis, where it stands when it must stand at one place. */
    public double position() {
        return (start() + end()) / 2;
    }

    /** Whether it covers more than one calendar year, so that it is a stretch and not a dot. */
    public boolean isSpan() {
        return firstYear() != lastYear();
    }

    /** The earliest day that it may hold; {@link LocalDate#MIN} when it is open to that side. */
    public LocalDate earliest() {
        return openness == Openness.OPEN_START ? LocalDate.MIN : first;
    }

    /** The latest day that it may hold; {@link LocalDate#MAX} when it is open to that side. */
    public LocalDate latest() {
        return openness == Openness.OPEN_END ? LocalDate.MAX : last;
    }

    public boolean overlaps(Period other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }

    private Period as(String wholeText, Openness side) {
        return new Period(wholeText, first, last, grain, side);
    }

    private static double axisYear(LocalDate day) {
        return day.getYear() + (day.getDayOfYear() - 1.0) / day.lengthOfYear() - 0.5;
    }

    private static Period simple(String text) {
        Optional<MatchResult> decade = DECADE.match(text);
        if (decade.isPresent()) {
            int year = Integer.parseInt(decade.get().group(1)) * 10;
            return closed(text, LocalDate.of(year, 1, 1), LocalDate.of(year + 9, 12, 31), Grain.DECADE);
        }
        MatchResult match = SIMPLE.match(text)
                .orElseThrow(() -> new IllegalArgumentException("'" + text
                        + "' is no period; write 2015, 2018-12, 2018-12-06, 200X, 2005/2015, ../2014 or 2016/.."));
        int year = Integer.parseInt(match.group(1));
        if (match.group(2) == null) {
            return closed(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Grain.YEAR);
        }
        int part = Integer.parseInt(match.group(2));
        try {
            if (match.group(3) != null) {
                LocalDate day = LocalDate.of(year, part, Integer.parseInt(match.group(3)));
                return closed(text, day, day, Grain.DAY);
            }
            return partOfYear(text, year, part);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is no date of the calendar", e);
        }
    }

    private static Period partOfYear(String text, int year, int part) {
        if (part >= 21 && part <= 24) {
            // Northern meteorological seasons; winter begins in December of the year named.
            YearMonth firstMonth = YearMonth.of(year, 3 * (part - 20));
            return closed(text, firstMonth.atDay(1), firstMonth.plusMonths(2).atEndOfMonth(), Grain.SEASON);
        }
        if (part >= 33 && part <= 36) {
            YearMonth firstMonth = YearMonth.of(year, 3 * (part - 33) + 1);
            return closed(text, firstMonth.atDay(1), firstMonth.plusMonths(2).atEndOfMonth(), Grain.QUARTER);
        }
        YearMonth month = YearMonth.of(year, part);
        return closed(text, month.atDay(1), month.atEndOfMonth(), Grain.MONTH);
    }

    private static Period closed(String text, LocalDate first, LocalDate last, Grain grain) {
        return new Period(text, first, last, grain, Openness.CLOSED);
    }
}
