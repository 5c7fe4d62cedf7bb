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
import org.reliance.figure.Layer;
import org.reliance.figure.Provenance;
import org.reliance.figure.Row;

/**
 * Writes the values of a figure as CSV (RFC 4180, UTF-8): one row a value, unrounded, with the columns that say where it
 * comes from and the id under which the lists have it; then one row for each statistic of a trend, for each choice of the
 * reader and for each caution. A cell of words that a spreadsheet would take for a formula begins with an apostrophe;
 * numbers are left as they are.
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
            "note",
            "id",
            "read_at",
            "derived_from");

    private final String beginning;

    private CsvWriter(String beginning) {
        this.beginning = beginning;
    }

    /** Plain UTF-8, as programs read it. */
    public CsvWriter() {
        this("");
    }

    @Override
    public FigureWriter forSpreadsheets() {
        return new CsvWriter(CsvLine.BYTE_ORDER_MARK);
    }

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
        String text = Stream.of(
                        Stream.of(HEADER),
                        Row.listOf(figure).stream().map(CsvWriter::cells),
                        figure.layers().stream().flatMap(CsvWriter::worth),
                        figure.stamp().choices().stream().map(choice -> remark(figure, "csv-choice", choice)),
                        figure.warnings().stream().map(warning -> remark(figure, "csv-warning", warning)))
                .flatMap(lines -> lines)
                .map(CsvLine::of)
                .collect(Collectors.joining());
        out.write((beginning + text).getBytes(StandardCharsets.UTF_8));
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
                from(row, Provenance::note),
                row.id(),
                from(row, Provenance::readAt),
                row.provenance().map(it -> String.join("; ", it.inputs())).orElse(""));
    }

    /** What a trend is worth: a row for each statistic, and one for the judgement in words. */
    private static Stream<List<String>> worth(Layer layer) {
        return layer instanceof Layer.Trend trend
                ? Stream.concat(
                        trend.statistics().stream()
                                .map(statistic -> told(
                                        trend.key().label(),
                                        statistic.label(),
                                        number(OptionalDouble.of(statistic.value())),
                                        statistic.text())),
                        Stream.of(told(trend.key().label(), "", "", trend.judgement())))
                : Stream.empty();
    }

    /** What was chosen, and what weakens the figure, in rows without a number. */
    private static List<String> remark(Figure figure, String key, String text) {
        return told("", Words.of(figure.locale()).of(key), "", text);
    }

    private static List<String> told(String series, String subject, String value, String text) {
        return Stream.concat(
                        Stream.of(series, subject, "", "", value, "", "", "", text),
                        Stream.generate(() -> "").limit(HEADER.size() - 9L))
                .toList();
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
