package org.reliance.paste;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text cut into cells. Quotes are read as RFC 4180 says.
 *
 * @param delimiter where it was cut
 * @param isQuoted whether any cell may stand in quotation marks
 * @param rows the rows that hold something
 */
record Table(Delimiter delimiter, boolean isQuoted, List<Row> rows) {

    static final int MOST_COLUMNS = 2_000;

    private static final int LONGEST_HEADING = 200;

    Table {
        rows = List.copyOf(rows);
    }

    static Table of(PastedText text, Delimiter delimiter) {
        List<Row> rows = (delimiter == Delimiter.SPACES || delimiter == Delimiter.SPACE
                        ? spaced(text, delimiter == Delimiter.SPACES ? 2 : 1)
                        : quoted(text, delimiter))
                .stream().filter(row -> row.filled() > 0 && !isRule(row)).toList();
        for (Row row : rows) {
            if (row.width() > MOST_COLUMNS) {
                throw new Unreadable("refused.too-many-columns", Integer.toString(row.line()), MOST_COLUMNS);
            }
        }
        return new Table(delimiter, text.text().indexOf('"') >= 0, withoutBlankMargin(rows));
    }

    /** The widest row. */
    int width() {
        return rows.stream().mapToInt(Row::width).max().orElse(0);
    }

    private static List<Row> quoted(PastedText text, Delimiter delimiter) {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(delimiter == Delimiter.NONE ? '\u0000' : delimiter.character())
                .allowExtraFields(true)
                .allowMissingFields(true)
                // A cell of a spreadsheet may begin with a quoted word and go on.
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text.text())) {
            for (CsvRecord each : csv) {
                rows.add(row((int) each.getStartingLineNumber(), each.getFields()));
            }
        } catch (CsvParseException e) {
            // Quotes are read leniently and a cell is no longer than the text, so that only the number of cells is
            // left.
            throw new Unreadable("refused.too-many-columns", Integer.toString(lastLine(rows) + 1), MOST_COLUMNS);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory is always readable", e);
        }
        return rows;
    }

    private static int lastLine(List<Row> rows) {
        return rows.isEmpty() ? 0 : rows.getLast().line();
    }

    /** A heading may run over several lines, a value may not: there a quotation mark was not closed. */
    private static Row row(int line, List<String> fields) {
        boolean holdsNumbers = false;
        List<String> cells = new ArrayList<>();
        for (String field : fields) {
            boolean isBroken = field.indexOf('\n') >= 0;
            if (isBroken && (holdsNumbers || field.length() > LONGEST_HEADING)) {
                throw new Unreadable("refused.open-quote", Integer.toString(line));
            }
            holdsNumbers |= NumberScanner.scan(Cell.trim(field)) instanceof Scan.Found;
            cells.add(Cell.trim(field.replace('\n', ' ')));
        }
        return new Row(line, cells);
    }

    private static List<Row> spaced(PastedText text, int fewest) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < text.lines().size(); i++) {
            rows.add(new Row(i + 1, cells(text.lines().get(i).strip(), fewest)));
        }
        return rows;
    }

    private static List<String> cells(String line, int fewest) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < line.length()) {
            int end = at;
            while (end < line.length() && line.charAt(end) == ' ') {
                end++;
            }
            if (end - at >= fewest) {
                cells.add(Cell.trim(line.substring(from, at)));
                from = end;
            }
            at = Math.max(end, at + 1);
        }
        cells.add(Cell.trim(line.substring(from)));
        return cells.size() > 2 ? withWholePeriod(cells) : cells;
    }

    /** Jan 2019 at the beginning of a line is one cell. */
    private static List<String> withWholePeriod(List<String> cells) {
        String both = cells.get(0) + " " + cells.get(1);
        boolean isPeriod = Stream.of(PeriodForm.values())
                .filter(PeriodForm::isOfTwoWords)
                .anyMatch(form -> form.read(both).isPresent());
        return isPeriod ? Stream.concat(Stream.of(both), cells.stream().skip(2)).toList() : cells;
    }

    /** A line of dashes, as Markdown has below its headings. */
    private static boolean isRule(Row row) {
        return row.filled() > 1
                && row.cells().stream().allMatch(cell -> cell.chars().allMatch(c -> c == '-' || c == ':' || c == '='))
                && row.cells().stream().anyMatch(cell -> cell.length() > 2);
    }

    /** The first column is dropped where it is blank in every row, as in a table whose lines begin with the delimiter. */
    private static List<Row> withoutBlankMargin(List<Row> rows) {
        int margin = rows.stream()
                .mapToInt(row -> {
                    int blank = 0;
                    while (row.cells().get(blank).isEmpty()) {
                        blank++;
                    }
                    return blank;
                })
                .min()
                .orElse(0);
        return margin == 0
                ? rows
                : rows.stream()
                        .map(row -> new Row(
                                row.line(),
                                row.cells().subList(margin, row.cells().size())))
                        .toList();
    }
}
