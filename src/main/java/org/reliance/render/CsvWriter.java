package org.reliance.render;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reliance.figure.Figure;
import org.reliance.figure.Provenance;
import org.reliance.figure.Row;

/**
 * Writes the values of a figure as CSV (RFC 4180, UTF-8): one row a value, unrounded, with the columns that say where it
 * comes from. A cell of words that a spreadsheet would take for a formula begins with an apostrophe; numbers are left as
 * they are.
 */
public final class CsvWriter implements FigureWriter {

    /** Names of the columns; the bundle has their meanings under {@code csv-<column>}. */
    static final List<String> HEADER = List.of(
            "series",
            "subject",
            "period",
            "when",
            "value",
            "low",
            "high",
            "unit",
            "text",
            "firmness",
            "nature",
            "origin",
            "place",
            "primary_source",
            "claimant",
            "address",
            "note");

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv;charset=UTF-8";
    }

    @Override
    public void write(Figure figure, Picture picture, OutputStream out) throws IOException {
        Stream<String> lines = Row.listOf(figure).stream().map(CsvWriter::cells).map(CsvLine::of);
        String text = Stream.concat(Stream.of(CsvLine.of(HEADER)), lines).collect(Collectors.joining());
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> cells(Row row) {
        return List.of(
                row.layer(),
                row.subject(),
                row.period(),
                row.when(),
                number(row.value()),
                number(row.low()),
                number(row.high()),
                row.unit().symbol(),
                row.text(),
                from(row, it -> Optional.of(it.firmness())),
                from(row, it -> Optional.of(it.nature())),
                from(row, it -> Optional.of(it.origin())),
                from(row, Provenance::place),
                from(row, Provenance::primarySource),
                from(row, Provenance::claimant),
                from(row, Provenance::address),
                from(row, Provenance::note));
    }

    private static String from(Row row, Function<Provenance, Optional<String>> part) {
        return row.provenance().flatMap(part).orElse("");
    }

    private static String number(OptionalDouble number) {
        return number.isEmpty()
                ? ""
                : BigDecimal.valueOf(number.getAsDouble()).stripTrailingZeros().toPlainString();
    }
}
