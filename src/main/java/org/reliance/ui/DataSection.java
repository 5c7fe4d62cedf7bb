package org.reliance.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;
import org.reliance.figure.Provenance;
import org.reliance.figure.Row;
import org.reliance.ui.DataTable.Cell;
import org.reliance.ui.DataTable.Column;
import org.reliance.ui.DataTable.Content;

/** The figure as a table: every value with how firm it is, who states it and where. */
final class DataSection extends Section {

    private static final List<String> COLUMNS =
            List.of("when", "value", "subject", "firmness", "claimant", "place", "source", "cite");

    /** More would only be carried to a browser in which nobody reads them. */
    private static final int MOST_ROWS = 1_000;

    private final DataTable table = new DataTable(Words.say("table.title"));
    private final Paragraph rest = new Paragraph();
    private final boolean leads;
    private List<Entry> entries = List.of();

    /** Is told which computed value a reader wants to follow. */
    interface Follower {

        /**
         * A value is to be followed.
         *
         * @param figure id of the figure that holds it
         * @param layer id of its layer
         * @param at where it stands on the domain axis
         */
        void follow(String figure, String layer, double at);
    }

    /** A value and the figure that holds it. */
    private record Entry(String figure, Row row) {

        boolean isComputed() {
            return row.provenance().isEmpty();
        }

        boolean isStated() {
            return row.provenance().flatMap(Provenance::place).isPresent();
        }

        /** Whether others published it. What only a page of the program gives, its equations gave. */
        boolean isCitable() {
            return !row.id().isEmpty()
                    && (isStated() || row.provenance().flatMap(Provenance::page).isEmpty());
        }

        String id() {
            return isComputed() ? figure + "/" + row.layerId() + "/" + row.at() : row.id();
        }
    }

    /** A table still empty; with a follower its computed values lead somewhere. */
    DataSection(Optional<Follower> follower) {
        addClassName("data");
        leads = follower.isPresent();
        follower.ifPresent(told -> table.addCellChosenListener((id, column) -> entries.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .ifPresent(entry -> told.follow(
                        entry.figure(), entry.row().layerId(), entry.row().at()))));
        add(new H2(Words.say("table.title")), table, rest);
        rest.setVisible(false);
    }

    /** Shows the values of all figures of the page, those that a report states first. */
    void show(List<Figure> figures) {
        List<Entry> next = figures.stream()
                .flatMap(figure -> rows(figure).stream().map(row -> new Entry(figure.id(), row)))
                .sorted(Comparator.comparing(entry -> !entry.isStated()))
                .toList();
        if (!next.equals(entries)) {
            entries = next;
            table.show(new Content(
                    COLUMNS.stream()
                            .map(column -> new Column(Words.say("table." + column), column.equals("value")))
                            .toList(),
                    next.stream().limit(MOST_ROWS).map(this::row).toList()));
            rest.setVisible(next.size() > MOST_ROWS);
            rest.setText(Words.say("table.rest", MOST_ROWS, next.size()));
        }
    }

    /** All but the places of a fitted line: those are told by the statistics of the trend. */
    private static List<Row> rows(Figure figure) {
        List<String> fitted = figure.layers().stream()
                .filter(layer -> layer instanceof Layer.Trend)
                .map(layer -> layer.key().id())
                .toList();
        return Row.listOf(figure).stream()
                .filter(row -> !fitted.contains(row.layerId()))
                .toList();
    }

    private DataTable.Row row(Entry entry) {
        Row row = entry.row();
        Optional<Provenance> from = row.provenance();
        return new DataTable.Row(
                entry.id(),
                List.of(
                        Cell.of(row.when(), row.at()),
                        value(row),
                        Cell.of(row.subject()),
                        from.map(it -> Cell.of(it.firmness() + ", " + it.nature()))
                                .orElseGet(this::computed),
                        Cell.of(from.flatMap(Provenance::claimant).orElse("")),
                        from.map(DataSection::place).orElseGet(() -> Cell.of("")),
                        from.map(DataSection::source).orElseGet(() -> Cell.of("")),
                        cite(entry)));
    }

    private static Cell cite(Entry entry) {
        return entry.isCitable()
                ? Cell.link(
                        Words.say("table.cite.this"),
                        Addresses.citation(entry.row().id()))
                : Cell.of("");
    }

    private Cell computed() {
        return leads
                ? Cell.of(Words.say("table.computed.follow")).whichMayBeChosen()
                : Cell.of(Words.say("table.computed"));
    }

    private static Cell value(Row row) {
        double order =
                row.value().orElseGet(() -> row.low().orElseGet(() -> row.high().orElse(Double.NEGATIVE_INFINITY)));
        return Double.isFinite(order) ? Cell.of(row.text(), order) : Cell.of(row.text());
    }

    /** Leads to the very statement; publishers of reference series have no page here. */
    private static Cell place(Provenance from) {
        return from.place()
                .map(place -> Cell.link(Words.say("table.place.of", from.origin(), place), Addresses.statement(from)))
                .orElseGet(() -> Cell.of(from.origin()));
    }

    private static Cell source(Provenance from) {
        String text = from.primarySource().or(from::reading).or(from::site).orElse("");
        return from.link().map(address -> Cell.link(text, address)).orElseGet(() -> Cell.of(text));
    }
}
