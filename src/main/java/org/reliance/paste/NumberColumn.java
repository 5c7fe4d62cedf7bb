package org.reliance.paste;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the numbers of a column are written, decided from all of them together.
 *
 * @param mark the decimal mark; empty where both readings are possible and differ
 * @param unit what stands beside the numbers; empty where nothing does
 * @param isFlagged whether a letter b beside a number is a flag (break in series) and not "billion"
 * @param isShown whether any number has a mark that the decision was needed for
 */
record NumberColumn(Optional<DecimalMark> mark, String unit, boolean isFlagged, boolean isShown) {

    /** Within so many times the smallest, values are of one magnitude. */
    private static final double ALIKE = 10;
    /** Beyond so many times the smallest, they are not. */
    private static final double UNLIKE = 100;

    private static final double SMALLEST_GROUP = 1000;

    /**
     * Decides.
     *
     * @param values the numbers of the column and of its bounds
     * @param places the numbers of x; empty where x are periods
     * @param others the numbers of the other columns of the text, which is written with one decimal mark
     * @param table how the text is cut
     * @param chosen the mark that the reader chose
     */
    static NumberColumn of(
            List<NumberToken> values,
            List<NumberToken> places,
            List<NumberToken> others,
            Table table,
            Optional<DecimalMark> chosen) {
        boolean isFlagged = isBreakFlagged(values);
        List<NumberToken> read = Stream.concat(values.stream(), places.stream()).toList();
        boolean isShown = read.stream().anyMatch(token -> token.marks().stream().anyMatch(NumberColumn::isMark));
        Optional<DecimalMark> mark = chosen.or(() -> byForm(read))
                .or(() -> byOthers(others))
                .or(() -> byDelimiter(read, table))
                .or(() -> places.stream().noneMatch(NumberToken::isOpen) ? byMagnitude(values) : Optional.empty())
                // Where no mark can be read in two ways, either reading is the same.
                .or(() ->
                        Optional.of(DecimalMark.POINT).filter(_ -> read.stream().noneMatch(NumberToken::isOpen)));
        return new NumberColumn(mark, unit(values, isFlagged), isFlagged, isShown);
    }

    private static boolean isMark(char mark) {
        return mark == DecimalMark.POINT.character() || mark == DecimalMark.COMMA.character();
    }

    /** Nobody who groups with points separates columns with commas, unless every cell is quoted by a program. */
    private static Optional<DecimalMark> byDelimiter(List<NumberToken> read, Table table) {
        return Optional.of(DecimalMark.POINT)
                .filter(_ -> table.delimiter() == Delimiter.COMMA
                        && !table.isQuoted()
                        && read.stream().noneMatch(token -> token.marks().contains(DecimalMark.COMMA.character())));
    }

    /** The mark under which all numbers are well formed, where the other leaves one that is not. */
    private static Optional<DecimalMark> byForm(List<NumberToken> column) {
        boolean onlyPoint = column.stream().anyMatch(token -> fitsOnly(token, DecimalMark.POINT, DecimalMark.COMMA));
        boolean onlyComma = column.stream().anyMatch(token -> fitsOnly(token, DecimalMark.COMMA, DecimalMark.POINT));
        if (onlyPoint && onlyComma) {
            throw new Unreadable(
                    "refused.mixed-marks",
                    example(column, DecimalMark.POINT, DecimalMark.COMMA),
                    example(column, DecimalMark.COMMA, DecimalMark.POINT));
        }
        return onlyPoint
                ? Optional.of(DecimalMark.POINT)
                : onlyComma ? Optional.of(DecimalMark.COMMA) : Optional.empty();
    }

    private static boolean fitsOnly(NumberToken token, DecimalMark mark, DecimalMark other) {
        return token.value(mark).isPresent() && token.value(other).isEmpty();
    }

    private static String example(List<NumberToken> column, DecimalMark mark, DecimalMark other) {
        return column.stream()
                .filter(token -> fitsOnly(token, mark, other))
                .map(NumberColumn::written)
                .findFirst()
                .orElseThrow();
    }

    static String written(NumberToken token) {
        StringBuilder text = new StringBuilder(token.digits().getFirst());
        for (int i = 0; i < token.marks().size(); i++) {
            text.append(token.marks().get(i)).append(token.digits().get(i + 1));
        }
        return text.toString();
    }

    /**
     * Every mark has three digits behind it, so that each may group or be decimal. It groups where decimals would be padded
     * with a zero that the whole numbers below 1,000 beside them do not show, and where, besides, all values are of one
     * magnitude as thousands and far apart as decimals, or the whole numbers are much larger than the decimals would be.
     *
     * @see "docs/decisions/2026-11-28-decide-marks-by-the-column.md"
     */
    private static Optional<DecimalMark> byMagnitude(List<NumberToken> column) {
        List<NumberToken> open = column.stream().filter(NumberToken::isOpen).toList();
        List<Character> marks =
                open.stream().map(token -> token.marks().getFirst()).distinct().toList();
        if (marks.size() != 1) {
            return Optional.empty();
        }
        DecimalMark decimal = marks.getFirst() == DecimalMark.POINT.character() ? DecimalMark.POINT : DecimalMark.COMMA;
        DecimalMark grouping = decimal == DecimalMark.POINT ? DecimalMark.COMMA : DecimalMark.POINT;
        List<Double> bare =
                magnitudes(column.stream().filter(NumberToken::isBare).toList(), grouping);
        if (bare.isEmpty() || bare.stream().anyMatch(value -> value >= SMALLEST_GROUP)) {
            return Optional.empty();
        }
        boolean isAlike = spread(magnitudes(column, grouping)) < ALIKE && spread(magnitudes(column, decimal)) > UNLIKE;
        boolean isPadded =
                open.stream().anyMatch(token -> token.digits().getLast().endsWith("0"));
        boolean isApart = bare.stream().allMatch(value -> value >= UNLIKE)
                && magnitudes(open, decimal).stream().allMatch(value -> value < UNLIKE);
        return isPadded && (isAlike || isApart) ? Optional.of(grouping) : Optional.empty();
    }

    private static List<Double> magnitudes(List<NumberToken> tokens, DecimalMark mark) {
        return tokens.stream()
                .flatMap(token -> token.value(mark).stream())
                .map(Math::abs)
                .filter(value -> value > 0)
                .toList();
    }

    private static double spread(List<Double> values) {
        double least = values.stream().mapToDouble(Double::doubleValue).min().orElse(1);
        double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        return most / least;
    }

    private static Optional<DecimalMark> byOthers(List<NumberToken> others) {
        try {
            return byForm(others);
        } catch (Unreadable _) {
            // The other columns contradict each other, so they say nothing about this one.
            return Optional.empty();
        }
    }

    /** The unit that most of the numbers have. */
    private static String unit(List<NumberToken> column, boolean isFlagged) {
        Map<String, Long> counts = column.stream()
                .map(token -> unitOf(token, isFlagged))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<String> units =
                counts.keySet().stream().filter(unit -> !unit.isEmpty()).toList();
        if (units.size() == 1 && Units.isCurrency(units.getFirst())) {
            return units.getFirst();
        }
        return counts.entrySet().stream()
                .max(Comparator.<Map.Entry<String, Long>>comparingLong(Map.Entry::getValue)
                        .thenComparing(entry -> entry.getKey().isEmpty()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** Whether the number may be read beside the others: it has the unit of the column, or only lacks a currency. */
    boolean fits(NumberToken token) {
        String own = unitOf(token);
        return own.equals(unit) || (own.isEmpty() && Units.isCurrency(unit));
    }

    /** What stands beside a number, without flags. */
    String unitOf(NumberToken token) {
        return unitOf(token, isFlagged);
    }

    /** The flags beside a number; empty where there are none. */
    String flagsOf(NumberToken token) {
        return areFlags(token, isFlagged) ? token.suffix() : "";
    }

    private static String unitOf(NumberToken token, boolean isFlagged) {
        return Stream.of(token.prefix(), areFlags(token, isFlagged) ? "" : token.suffix())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static boolean areFlags(NumberToken token, boolean isFlagged) {
        return Flags.areFlags(token.suffix()) && (!Flags.isOpen(token.suffix()) || (isFlagged && !token.isGlued()));
    }

    /** A letter b is a flag only where other numbers of the column have neither it nor a scale. */
    private static boolean isBreakFlagged(List<NumberToken> column) {
        return column.stream().anyMatch(token -> token.suffix().isEmpty())
                && column.stream().noneMatch(token -> Units.isScale(token.suffix()));
    }
}
