package org.reliance.paste;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.reliance.quantity.Period;

/**
 * How the periods of a column are written, decided from all of them together.
 *
 * @param form the form of the column; empty where its cells are numbers
 * @param open the orders that are possible where the column does not decide; else empty
 */
record PeriodColumn(Optional<PeriodForm> form, List<DateOrder> open) {

    private static final int FEWEST_FOR_A_RULE = 3;
    private static final int WITH_TWO_DIGITS = "2019.10".length();
    private static final Set<String> MONTH_HEADINGS = Set.of("month", "months", "monat", "mois", "mes", "месяц");

    PeriodColumn {
        open = List.copyOf(open);
    }

    /**
     * Decides.
     *
     * @param cells the cells, without notes
     * @param heading of the column; may be empty
     */
    static PeriodColumn of(List<String> cells, String heading, Optional<DateOrder> chosen) {
        if (chosen.equals(Optional.of(DateOrder.NUMBERS))) {
            return new PeriodColumn(Optional.empty(), List.of());
        }
        List<PeriodForm> forms = best(cells);
        if (forms.isEmpty() || isRatherNumbers(cells, forms.getFirst())) {
            return new PeriodColumn(Optional.empty(), List.of());
        }
        if (forms.contains(PeriodForm.POINT_MONTH)) {
            return pointMonths(cells, heading, chosen);
        }
        return among(forms, cells, chosen);
    }

    /** The forms that read the most cells, those that read them alike taken as one. */
    private static List<PeriodForm> best(List<String> cells) {
        int most = 0;
        List<PeriodForm> best = new ArrayList<>();
        Set<List<Double>> readings = new HashSet<>();
        for (PeriodForm form : PeriodForm.values()) {
            List<Double> positions = positions(form, cells);
            if (positions.size() > most) {
                most = positions.size();
                best.clear();
                readings.clear();
            }
            if (most > 0 && positions.size() == most && readings.add(positions)) {
                best.add(form);
            }
        }
        return best;
    }

    private static List<Double> positions(PeriodForm form, List<String> cells) {
        return cells.stream()
                .flatMap(cell -> form.read(cell).stream())
                .map(Period::position)
                .toList();
    }

    /** Years are numbers too: where more cells are numbers than years, numbers they are. */
    private static boolean isRatherNumbers(List<String> cells, PeriodForm form) {
        long numbers = cells.stream()
                .filter(cell -> NumberScanner.scan(cell) instanceof Scan.Found)
                .count();
        int periods = positions(form, cells).size();
        return (form == PeriodForm.YEAR && numbers > periods)
                || (form == PeriodForm.POINT_MONTH && 2 * periods < cells.size());
    }

    /**
     * 2019.10 is October where the cells run from month to month, or the heading says so. 2019.1 may also be a quarter, a
     * tenth of a year or an October that lost its zero, so that a column of these is asked about.
     */
    private static PeriodColumn pointMonths(List<String> cells, String heading, Optional<DateOrder> chosen) {
        boolean isNamed = MONTH_HEADINGS.contains(heading.toLowerCase(Locale.ROOT));
        List<Period> periods = periods(PeriodForm.POINT_MONTH, cells);
        boolean isRunning = periods.size() == cells.size() && hasStep(periods, 1);
        long full =
                cells.stream().filter(cell -> cell.length() == WITH_TWO_DIGITS).count();
        boolean isMonths = chosen.equals(Optional.of(DateOrder.MONTHS))
                || (isNamed && (isRunning || full == cells.size()))
                || (isRunning && full > 0);
        return isMonths
                ? new PeriodColumn(Optional.of(PeriodForm.POINT_MONTH), List.of())
                : new PeriodColumn(Optional.empty(), List.of(DateOrder.MONTHS, DateOrder.NUMBERS));
    }

    private static PeriodColumn among(List<PeriodForm> forms, List<String> cells, Optional<DateOrder> chosen) {
        Optional<PeriodForm> wanted = chosen.flatMap(order -> forms.stream()
                .filter(form -> order(form).equals(Optional.of(order)))
                .findFirst());
        if (wanted.isPresent()) {
            return new PeriodColumn(wanted, List.of());
        }
        requireOneOrder(forms.getFirst(), cells);
        if (forms.size() == 1) {
            return single(forms.getFirst(), cells);
        }
        List<PeriodForm> regular =
                forms.stream().filter(form -> isRegular(form, cells)).toList();
        if (regular.size() == 1) {
            return new PeriodColumn(Optional.of(regular.getFirst()), List.of());
        }
        return new PeriodColumn(
                Optional.empty(),
                forms.stream().flatMap(form -> order(form).stream()).toList());
    }

    /** Jan-01, Jan-02, …: days of one January as well as Januaries of many years. */
    private static PeriodColumn single(PeriodForm form, List<String> cells) {
        if (form == PeriodForm.SHORT_NAMED_MONTH) {
            List<Period> periods = periods(form, cells);
            long months = periods.stream()
                    .map(period -> period.first().getMonth())
                    .distinct()
                    .count();
            if (months == 1 && periods.size() > 1) {
                throw new Unreadable("refused.days-or-years", cells.getFirst());
            }
        }
        return new PeriodColumn(Optional.of(form), List.of());
    }

    /** A column in which some dates can only be day first and others only month first has no order. */
    private static void requireOneOrder(PeriodForm form, List<String> cells) {
        Optional<PeriodForm> other = switch (form) {
            case DAY_FIRST -> Optional.of(PeriodForm.MONTH_FIRST);
            case MONTH_FIRST -> Optional.of(PeriodForm.DAY_FIRST);
            case SHORT_DAY_FIRST -> Optional.of(PeriodForm.SHORT_MONTH_FIRST);
            case SHORT_MONTH_FIRST -> Optional.of(PeriodForm.SHORT_DAY_FIRST);
            case ISO_MONTH -> Optional.of(PeriodForm.FISCAL_YEAR);
            case FISCAL_YEAR -> Optional.of(PeriodForm.ISO_MONTH);
            default -> Optional.empty();
        };
        other.flatMap(it -> cells.stream()
                        .filter(cell ->
                                form.read(cell).isEmpty() && it.read(cell).isPresent())
                        .findFirst())
                .ifPresent(cell -> {
                    throw new Unreadable("refused.mixed-dates", firstOf(form, cells), cell);
                });
    }

    private static String firstOf(PeriodForm form, List<String> cells) {
        return cells.stream()
                .filter(cell -> form.read(cell).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** Which order a form stands for; empty where it can be read in one way only. */
    private static Optional<DateOrder> order(PeriodForm form) {
        return switch (form) {
            case DAY_FIRST, SHORT_DAY_FIRST -> Optional.of(DateOrder.DAY_FIRST);
            case MONTH_FIRST, SHORT_MONTH_FIRST -> Optional.of(DateOrder.MONTH_FIRST);
            case SHORT_YEAR_FIRST -> Optional.of(DateOrder.YEAR_FIRST);
            case ISO_MONTH, POINT_MONTH, MONTH -> Optional.of(DateOrder.MONTHS);
            case FISCAL_YEAR -> Optional.of(DateOrder.FISCAL);
            case COMPACT_DATE -> Optional.of(DateOrder.YEAR_FIRST);
            default -> Optional.empty();
        };
    }

    /**
     * Whether the cells follow one another as a series does: dates on the same day of the month (or the last) in equal
     * steps of 1, 3, 6 or 12 months, or day by day or week by week; months in steps of 1, 3, 6 or 12; financial years year
     * by year.
     */
    private static boolean isRegular(PeriodForm form, List<String> cells) {
        List<Period> periods = periods(form, cells);
        if (periods.size() < FEWEST_FOR_A_RULE) {
            return false;
        }
        boolean isByMonth = IntStream.of(1, 3, 6, 12).anyMatch(step -> hasStep(periods, step));
        boolean isOneDay = periods.stream()
                                .map(period -> period.first().getDayOfMonth())
                                .distinct()
                                .count()
                        == 1
                || periods.stream()
                        .allMatch(period -> period.first().plusDays(1).getDayOfMonth() == 1);
        boolean isByDay =
                form != PeriodForm.FISCAL_YEAR && IntStream.of(1, 7).anyMatch(step -> hasDayStep(periods, step));
        return (isByMonth && isOneDay) || isByDay;
    }

    private static boolean hasStep(List<Period> periods, int months) {
        return periods.size() > 1 && steps(periods, ChronoUnit.MONTHS).allMatch(step -> Math.abs(step) == months);
    }

    private static boolean hasDayStep(List<Period> periods, int days) {
        return steps(periods, ChronoUnit.DAYS).allMatch(step -> Math.abs(step) == days);
    }

    private static java.util.stream.LongStream steps(List<Period> periods, ChronoUnit unit) {
        return IntStream.range(1, periods.size())
                .mapToLong(i -> unit == ChronoUnit.DAYS
                        ? unit.between(
                                periods.get(i - 1).first(), periods.get(i).first())
                        : unit.between(
                                PeriodForm.firstMonth(periods.get(i - 1)), PeriodForm.firstMonth(periods.get(i))));
    }

    private static List<Period> periods(PeriodForm form, List<String> cells) {
        return cells.stream().flatMap(cell -> form.read(cell).stream()).toList();
    }

    /** Whether the column holds periods that are years, or parts or strings of years. */
    boolean isCalendar() {
        return form.isPresent();
    }
}
