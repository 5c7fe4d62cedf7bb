package org.reliance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reliance.dashboard.Dashboard;
import org.reliance.dashboard.FigureQuery;
import org.reliance.dashboard.NamedScenario;
import org.reliance.dashboard.SideBySide;

/** A table of what tells scenarios apart: the levers that differ, then what follows, held against one that is chosen. */
final class SideBySideTable extends Div {

    private final Dashboard dashboard;
    private final Select<String> reference = new Select<>();
    private final DataTable table = new DataTable(Words.say("compare.table"));
    private List<String> columns = List.of();
    private Runnable again = () -> {};

    SideBySideTable(Dashboard dashboard) {
        this.dashboard = dashboard;
        addClassName("side-by-side");
        reference.setLabel(Words.say("compare.reference"));
        reference.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                again.run();
            }
        });
        add(reference, table);
    }

    /** Shows the table; with nothing to hold against the baseline there is none. */
    void show(FigureQuery query, List<NamedScenario> named) {
        again = () -> show(query, named);
        int chosen =
                Math.max(0, reference.getOptionalValue().map(columns::indexOf).orElse(0));
        SideBySide sides = dashboard.whatIf(query.figure()).sideBySide(query.scenario(), named, chosen);
        if (!sides.columns().equals(columns)) {
            String before = columns.isEmpty() ? "" : columns.get(chosen);
            columns = sides.columns();
            reference.setItems(columns);
            int kept = Math.max(0, columns.indexOf(before));
            reference.setValue(columns.get(kept));
            sides = dashboard.whatIf(query.figure()).sideBySide(query.scenario(), named, kept);
        }
        setVisible(columns.size() > 1);
        table.show(content(sides));
    }

    private static DataTable.Content content(SideBySide sides) {
        List<DataTable.Column> heads = new ArrayList<>();
        heads.add(new DataTable.Column(Words.say("compare.what"), false));
        sides.columns().forEach(column -> heads.add(new DataTable.Column(column, true)));
        return new DataTable.Content(
                heads,
                Stream.concat(sides.levers().stream(), sides.results().stream())
                        .map(SideBySideTable::row)
                        .toList());
    }

    private static DataTable.Row row(SideBySide.Line line) {
        return new DataTable.Row(
                "",
                IntStream.rangeClosed(0, line.cells().size())
                        .mapToObj(i -> DataTable.Cell.of(
                                i == 0 ? line.label() : line.cells().get(i - 1)))
                        .toList());
    }
}
