package org.reliance.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.poi.ss.util.CellRangeAddress;
import org.reliance.figure.Figure;
import org.reliance.figure.Provenance;
import org.reliance.figure.Row;
import org.reliance.render.CellStyles.Use;

/** The data of a figure, one value a row: typed numbers, ranges in two columns, absent ones in words, and whence each is. */
record DataTab(Tab tab, Figure figure, Words words) {

    private static final int HEADER = 3;
    private static final int VALUE = 3;
    private static final int LOW = 4;
    private static final int HIGH = 5;

    private static final List<String> COLUMNS = List.of(
            "sheet-series",
            "sheet-subject",
            "column-when",
            "sheet-value",
            "sheet-low",
            "sheet-high",
            "sheet-unit",
            "sheet-text",
            "sheet-firmness",
            "sheet-nature",
            "sheet-origin",
            "sheet-place",
            "sheet-primary-source",
            "sheet-claimant",
            "sheet-note",
            "sheet-address",
            "sheet-read-at",
            "sheet-inputs-of",
            "sheet-id");

    /**
     * Writes the sheet.
     *
     * @param live for each row that the workbook computes, the cell that does
     * @return where each number stands
     */
    Ledger write(Map<Row, String> live) {
        tab.text(0, 0, live.isEmpty() ? figure.title() : words.of("sheet-live-title", figure.subtitle()), Use.TITLE);
        tab.text(1, 0, live.isEmpty() ? figure.subtitle() : words.of("sheet-live-data"), Use.TEXT);
        tab.header(HEADER, COLUMNS.stream().map(key -> words.of(key)).toList());
        tab.widths(28, 28, 16, 12, 12, 12, 16, 26, 14, 14, 26, 34, 34, 20, 40, 34, 26, 40, 26);
        Ledger ledger = Ledger.empty();
        int line = HEADER + 1;
        for (Row row : Row.listOf(figure)) {
            write(row, line, Optional.ofNullable(live.get(row)), ledger);
            line++;
        }
        if (line == HEADER + 1) {
            tab.text(line, 0, words.of("empty"), Use.TEXT);
        }
        tab.sheet().createFreezePane(1, HEADER + 1);
        tab.sheet().setAutoFilter(new CellRangeAddress(HEADER, Math.max(HEADER + 1, line - 1), 0, COLUMNS.size() - 1));
        tab.sheet().setRepeatingRows(new CellRangeAddress(HEADER, HEADER, -1, -1));
        return ledger;
    }

    private void write(Row row, int line, Optional<String> live, Ledger ledger) {
        tab.text(line, 0, row.layer(), Use.TEXT);
        tab.text(line, 1, row.subject(), Use.TEXT);
        when(row, line);
        live.ifPresentOrElse(cell -> tab.formula(line, VALUE, cell, row.value(), Use.COMPUTED), () -> value(row, line));
        tab.number(line, LOW, row.low(), use(row));
        tab.number(line, HIGH, row.high(), use(row));
        tab.text(line, 6, row.unit().symbol(), Use.UNIT);
        // The words of a value that calculates would go on saying what it was.
        tab.text(line, 7, live.isEmpty() ? row.text() : words.of("sheet-live"), Use.TEXT);
        row.provenance().ifPresent(provenance -> provenance(provenance, line));
        tab.text(line, COLUMNS.size() - 1, row.id(), Use.TEXT);
        note(row, line, ledger);
    }

    /** A calendar year is a number, so that a reader can reckon with it. */
    private void when(Row row, int line) {
        if (row.when().matches("\\d{4}")) {
            tab.number(line, 2, Integer.parseInt(row.when()), Use.YEAR);
        } else {
            tab.text(line, 2, row.when(), Use.TEXT);
        }
    }

    private void value(Row row, int line) {
        if (row.value().isPresent()) {
            tab.number(line, VALUE, row.value(), use(row));
        } else if (row.low().isEmpty() && row.high().isEmpty()) {
            tab.text(line, VALUE, row.text(), Use.TEXT);
        }
    }

    /** What somebody stated keeps its digits. */
    private static Use use(Row row) {
        return row.provenance().isPresent() ? Use.STATED : Use.COMPUTED;
    }

    private void provenance(Provenance provenance, int line) {
        tab.text(line, 8, provenance.firmness(), Use.TEXT);
        tab.text(line, 9, provenance.nature(), Use.TEXT);
        tab.text(line, 10, provenance.origin(), Use.TEXT);
        tab.text(line, 11, provenance.place().orElse(""), Use.TEXT);
        tab.text(line, 12, provenance.primarySource().orElse(""), Use.TEXT);
        tab.text(line, 13, provenance.claimant().orElse(""), Use.TEXT);
        tab.text(line, 14, provenance.note().orElse(""), Use.TEXT);
        provenance.link().ifPresent(address -> tab.address(line, 15, address));
        tab.text(line, 16, provenance.readAt().orElse(""), Use.TEXT);
        tab.text(line, 17, String.join("; ", provenance.inputs()), Use.TEXT);
    }

    private void note(Row row, int line, Ledger ledger) {
        note(row, row.value(), tab.reference(line, VALUE), ledger);
        note(row, row.low(), tab.reference(line, LOW), ledger);
        note(row, row.high(), tab.reference(line, HIGH), ledger);
    }

    private static void note(Row row, OptionalDouble number, String reference, Ledger ledger) {
        number.ifPresent(it -> ledger.note(row.layerId(), row.when(), it, reference));
    }
}
