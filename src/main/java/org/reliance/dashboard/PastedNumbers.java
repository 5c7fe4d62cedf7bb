package org.reliance.dashboard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.reliance.quantity.Period;
import org.reliance.trend.DataPoint;

/**
 * Columns that somebody pasted from a spreadsheet, as far as they were understood: x and y, and where they are there,
 * the bounds and the weight of each point.
 *
 * @param separator what parted the columns
 * @param columns what each column was taken for, with its heading where it has one
 * @param unit what y is called; empty where no heading says it
 * @param points in the order of the lines
 * @param flaws lines that were left out, with the reason
 */
public record PastedNumbers(
        Separator separator, List<Column> columns, String unit, List<DataPoint> points, List<Flaw> flaws) {

    /** More rows than this are no series that a reader looks at. */
    public static final int MOST_ROWS = 10_000;

    private static final int LONGEST_CELL = 40;
    /** Groups of three digits, parted by a space or an apostrophe. */
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}([ '’]\\d{3})+([.,]\\d+)?");

    /** What parts the columns of a line, in the order in which they are tried. */
    public enum Separator {
        TAB("\t"),
        SEMICOLON(";"),
        COMMA(","),
        SPACE("\\s+");

        private final String pattern;

        Separator(String pattern) {
            this.pattern = pattern;
        }

        List<String> split(String line) {
            return Arrays.stream(line.strip().split(pattern, -1))
                    .map(String::strip)
                    .toList();
        }
    }

    /** What a column holds. */
    public enum Role {
        X,
        Y,
        LOW,
        HIGH,
        WEIGHT,
        IGNORED
    }

    /** A column with its heading, which may be empty. */
    public record Column(Role role, String heading) {}

    /**
     * A line that was left out.
     *
     * @param line its number, from 1
     * @param kind key of the reason
     * @param cell the cell that could not be read
     */
    public record Flaw(int line, Kind kind, String cell) {

        /** Why a line is left out. */
        public enum Kind {
            NO_NUMBER,
            TOO_FEW_CELLS,
            ONE_BOUND,
            BOUNDS_REVERSED,
            TOO_MANY_ROWS
        }
    }

    public PastedNumbers {
        columns = List.copyOf(columns);
        points = List.copyOf(points);
        flaws = List.copyOf(flaws);
    }

    /** Reads columns between tabs, semicolons, commas or spaces, with points or commas as decimal marks. */
    public static PastedNumbers read(String text) {
        List<String> lines = text.lines().toList();
        long most = Arrays.stream(Separator.values())
                .mapToLong(each -> readable(each, lines))
                .max()
                .orElse(0);
        Separator separator = Arrays.stream(Separator.values())
                .filter(each -> readable(each, lines) == most)
                .findFirst()
                .orElse(Separator.TAB);
        return new Reading(separator).read(lines);
    }

    private static long readable(Separator separator, List<String> lines) {
        return lines.stream()
                .limit(200)
                .map(separator::split)
                .filter(cells -> cells.size() > 1
                        && place(cells.get(0)).isPresent()
                        && number(cells.get(1)).isPresent())
                .count();
    }

    /** A place on the x axis: a number, or a period of the calendar. */
    static OptionalDouble place(String cell) {
        OptionalDouble number = number(cell);
        if (number.isPresent()) {
            return number;
        }
        try {
            return OptionalDouble.of(Period.of(cell).position());
        } catch (IllegalArgumentException _) {
            return OptionalDouble.empty();
        }
    }

    /**
     * A number with a point or a comma as its decimal mark; where both occur, the last is the mark and the other parts
     * thousands, and where one occurs several times, it parts thousands.
     */
    static OptionalDouble number(String cell) {
        String signed =
                cell.replace('−', '-').replaceAll("[\\u00a0\\u202f]", " ").replaceFirst("\\s*%$", "");
        String plain = THOUSANDS.matcher(signed).matches() ? signed.replaceAll("[ '’]", "") : signed;
        int comma = plain.lastIndexOf(',');
        int point = plain.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            plain = comma > point ? plain.replace(".", "").replace(',', '.') : plain.replace(",", "");
        } else if (comma >= 0) {
            plain = plain.indexOf(',') == comma ? plain.replace(',', '.') : plain.replace(",", "");
        } else if (point >= 0 && plain.indexOf('.') != point) {
            plain = plain.replace(".", "");
        }
        // Only digits and one sign and mark: Java's own reader would also take "NaN" and "0x1p3".
        if (!plain.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?")) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(plain);
        return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    /** One pass over the lines. */
    private static final class Reading {

        private final Separator separator;
        private final List<DataPoint> points = new ArrayList<>();
        private final List<Flaw> flaws = new ArrayList<>();
        private List<Column> columns = List.of();

        Reading(Separator separator) {
            this.separator = separator;
        }

        PastedNumbers read(List<String> lines) {
            for (int i = 0; i < lines.size() && points.size() < MOST_ROWS; i++) {
                if (!lines.get(i).isBlank()) {
                    row(i + 1, separator.split(lines.get(i)));
                }
            }
            long filled = lines.stream().filter(line -> !line.isBlank()).count();
            if (points.size() == MOST_ROWS && filled > MOST_ROWS) {
                flaws.add(new Flaw(MOST_ROWS, Flaw.Kind.TOO_MANY_ROWS, Long.toString(filled)));
            }
            String unit = columns.stream()
                    .filter(column -> column.role() == Role.Y)
                    .map(Column::heading)
                    .findFirst()
                    .orElse("");
            return new PastedNumbers(separator, columns, unit, points, flaws);
        }

        private void row(int line, List<String> cells) {
            if (columns.isEmpty()) {
                boolean headings = cells.size() > 1
                        && cells.stream().noneMatch(cell -> number(cell).isPresent());
                columns = headings ? named(cells) : unnamed(cells.size());
                if (headings) {
                    return;
                }
            }
            point(line, cells).ifPresent(points::add);
        }

        private static List<Column> named(List<String> headings) {
            List<Column> columns = new ArrayList<>();
            for (String heading : headings) {
                columns.add(new Column(role(heading, columns), cut(heading)));
            }
            return columns;
        }

        private static Role role(String heading, List<Column> before) {
            return switch (heading.toLowerCase(Locale.ROOT)) {
                case "low", "lower", "min", "minimum", "from" -> Role.LOW;
                case "high", "upper", "max", "maximum", "to" -> Role.HIGH;
                case "weight", "weights", "w" -> Role.WEIGHT;
                default -> next(before);
            };
        }

        private static Role next(List<Column> before) {
            List<Role> taken = before.stream().map(Column::role).toList();
            if (!taken.contains(Role.X)) {
                return Role.X;
            }
            return taken.contains(Role.Y) ? Role.IGNORED : Role.Y;
        }

        private static List<Column> unnamed(int count) {
            List<Role> order = List.of(Role.X, Role.Y, Role.LOW, Role.HIGH, Role.WEIGHT);
            List<Column> columns = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                // Three columns: what stands third cannot be one bound without the other.
                Role role = i < order.size() ? order.get(i) : Role.IGNORED;
                columns.add(new Column(count == 3 && i == 2 ? Role.WEIGHT : role, ""));
            }
            return columns;
        }

        private Optional<DataPoint> point(int line, List<String> cells) {
            Optional<String> x = cell(cells, Role.X);
            Optional<String> y = cell(cells, Role.Y);
            if (x.isEmpty() || y.isEmpty()) {
                return flawed(line, Flaw.Kind.TOO_FEW_CELLS, "");
            }
            if (place(x.get()).isEmpty()) {
                return flawed(line, Flaw.Kind.NO_NUMBER, x.get());
            }
            if (number(y.get()).isEmpty()) {
                return flawed(line, Flaw.Kind.NO_NUMBER, y.get());
            }
            for (Role role : List.of(Role.LOW, Role.HIGH, Role.WEIGHT)) {
                Optional<String> cell = cell(cells, role);
                if (cell.isPresent() && number(cell.get()).isEmpty()) {
                    return flawed(line, Flaw.Kind.NO_NUMBER, cell.get());
                }
            }
            return bounded(
                    line,
                    DataPoint.of(place(x.get()).getAsDouble(), number(y.get()).getAsDouble()),
                    cells);
        }

        private Optional<DataPoint> bounded(int line, DataPoint point, List<String> cells) {
            Optional<Double> low =
                    cell(cells, Role.LOW).map(cell -> number(cell).getAsDouble());
            Optional<Double> high =
                    cell(cells, Role.HIGH).map(cell -> number(cell).getAsDouble());
            if (low.isPresent() != high.isPresent()) {
                return flawed(line, Flaw.Kind.ONE_BOUND, "");
            }
            if (low.isPresent() && low.get() > high.get()) {
                return flawed(line, Flaw.Kind.BOUNDS_REVERSED, "");
            }
            DataPoint ranged = low.isPresent() ? point.withRange(low.get(), high.get()) : point;
            return Optional.of(cell(cells, Role.WEIGHT)
                    .map(cell -> ranged.withWeight(number(cell).getAsDouble()))
                    .orElse(ranged));
        }

        private Optional<DataPoint> flawed(int line, Flaw.Kind kind, String cell) {
            flaws.add(new Flaw(line, kind, cut(cell)));
            return Optional.empty();
        }

        /** The cell of that role, where it is there and not empty. */
        private Optional<String> cell(List<String> cells, Role role) {
            for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
                if (columns.get(i).role() == role && !cells.get(i).isEmpty()) {
                    return Optional.of(cells.get(i));
                }
            }
            return Optional.empty();
        }

        private static String cut(String text) {
            return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL - 1) + "…";
        }
    }
}
