package org.reliance.render;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.reliance.catalogue.Observation;
import org.reliance.catalogue.ReferenceValue;
import org.reliance.quantity.Notation;
import org.reliance.render.CellStyles.Use;
import org.reliance.scenario.Worksheet;
import org.reliance.scenario.Worksheet.Given;

/** Every number that a model reads from the data, with what is known of it: period, bounds, status, source. */
final class InputTab {

    private static final int HEADER = 3;
    private static final int VALUE = 2;

    private final Tab tab;
    private final Words words;
    private final Notation notation;
    private final List<Given> givens;
    private final Map<Integer, Integer> rows = new HashMap<>();
    private final Map<Integer, Given> byCell = new HashMap<>();

    InputTab(Tab tab, Worksheet worksheet, Words words, Locale locale) {
        this.tab = tab;
        this.words = words;
        this.notation = Notation.of(locale);
        this.givens = worksheet.givens();
        for (Given given : givens) {
            rows.put(given.cell(), HEADER + 1 + rows.size());
            byCell.put(given.cell(), given);
        }
    }

    private int row(int cell) {
        return Objects.requireNonNull(rows.get(cell));
    }

    private Given given(int cell) {
        return Objects.requireNonNull(byCell.get(cell));
    }

    boolean isGiven(int cell) {
        return rows.containsKey(cell);
    }

    String cell(int cell) {
        return tab.reference(row(cell), VALUE);
    }

    double number(int cell) {
        return given(cell).number();
    }

    String nameOf(int cell) {
        return Described.of(given(cell), this).name();
    }

    /** What a series is called. */
    String name(String series) {
        return givens.stream()
                .filter(given -> given.series().equals(series))
                .map(given -> Described.of(given, this).name())
                .findFirst()
                .orElse(series);
    }

    void write() {
        tab.text(0, 0, words.of("sheet-inputs"), Use.TITLE);
        tab.text(1, 0, words.of("sheet-inputs-help"), Use.TEXT);
        tab.header(
                HEADER,
                List.of(
                        words.of("sheet-series"),
                        words.of("column-when"),
                        words.of("sheet-value"),
                        words.of("sheet-unit"),
                        words.of("sheet-low"),
                        words.of("sheet-high"),
                        words.of("sheet-status"),
                        words.of("sheet-origin"),
                        words.of("sheet-address"),
                        words.of("sheet-note")));
        tab.widths(48, 16, 14, 16, 12, 12, 14, 30, 60, 60);
        tab.sheet().createFreezePane(1, HEADER + 1);
        tab.sheet().setRepeatingRows(new CellRangeAddress(HEADER, HEADER, -1, -1));
        givens.forEach(this::write);
    }

    private void write(Given given) {
        int row = row(given.cell());
        Described described = Described.of(given, this);
        tab.text(row, 0, described.name(), Use.TEXT);
        if (described.when().matches("\\d{4}")) {
            tab.number(row, 1, Integer.parseInt(described.when()), Use.YEAR);
        } else {
            tab.text(row, 1, described.when(), Use.TEXT);
        }
        tab.number(row, VALUE, given.number(), Use.STATED);
        tab.text(row, 3, given.unit().symbol(), Use.UNIT);
        given.bounds().ifPresent(bounds -> {
            tab.number(row, 4, bounds.low(), Use.STATED);
            tab.number(row, 5, bounds.high(), Use.STATED);
        });
        tab.text(row, 6, described.status(), Use.TEXT);
        tab.text(row, 7, described.origin(), Use.TEXT);
        described.address().ifPresent(address -> tab.address(row, 8, address));
        tab.text(row, 9, described.note().orElse(""), Use.TEXT);
    }

    /** What there is to say of a given number, whichever table of the catalogue it comes from. */
    private record Described(
            String name, String when, String status, String origin, Optional<String> address, Optional<String> note) {

        static Described of(Given given, InputTab tab) {
            return switch (given.source()) {
                case ReferenceValue value ->
                    new Described(
                            value.series().name(),
                            tab.notation.period(value.period()),
                            tab.words.of("status-" + value.verification().id()),
                            value.series().publisher(),
                            value.address(),
                            value.derivation().or(value::note));
                case Observation stated ->
                    new Described(
                            stated.indicator().name(),
                            tab.notation.period(stated.period()),
                            tab.words.of("status-stated"),
                            stated.report().shortName(),
                            Optional.empty(),
                            stated.note());
                default ->
                    new Described(given.series(), "", "", given.source().id(), Optional.empty(), Optional.empty());
            };
        }
    }
}
