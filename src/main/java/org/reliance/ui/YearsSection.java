package org.reliance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.ResourceBundle;
import org.reliance.catalogue.WhatIfModel;
import org.reliance.dashboard.Dashboard;
import org.reliance.quantity.Notation;
import org.reliance.scenario.Measure;
import org.reliance.scenario.Outcome;
import org.reliance.scenario.Scenario;
import org.reliance.ui.DataTable.Cell;
import org.reliance.ui.DataTable.Column;
import org.reliance.ui.DataTable.Content;

/** Everything that a model computes, year by year; composed only while it is open. */
final class YearsSection extends Section {

    private static final Notation NOTATION = Notation.of(Words.locale());
    private static final ResourceBundle MEASURES =
            ResourceBundle.getBundle("org.reliance.scenario.words", Words.locale());

    private final Dashboard dashboard;
    private final WhatIfModel definition;
    private final DataTable table = new DataTable(Words.say("years.title"));
    private final NativeDetails details;
    private Scenario scenario = Scenario.baseline();

    YearsSection(Dashboard dashboard, WhatIfModel definition) {
        this.dashboard = dashboard;
        this.definition = definition;
        addClassName("years");
        details = new NativeDetails(Words.say("years.title"), new Div(new Paragraph(Words.say("years.lead")), table));
        details.addToggleListener(toggle -> compose());
        add(details);
    }

    void show(Scenario next) {
        scenario = next;
        compose();
    }

    private void compose() {
        if (details.isOpen()) {
            table.show(content(
                    dashboard.edition().models().require(definition.id()).run(scenario)));
        }
    }

    private static Content content(Outcome outcome) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(Words.say("years.measure"), false));
        outcome.years().forEach(year -> columns.add(new Column(Integer.toString(year), true)));
        return new Content(
                columns,
                outcome.model().measures().stream()
                        .map(measure -> row(outcome, measure))
                        .toList());
    }

    private static DataTable.Row row(Outcome outcome, Measure measure) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(Words.say(
                "years.measure.unit",
                MEASURES.getString("measure." + measure.id()),
                measure.unit().symbol())));
        outcome.years().forEach(year -> cells.add(cell(outcome.find(measure, year))));
        return new DataTable.Row("", cells);
    }

    private static Cell cell(OptionalDouble value) {
        return value.isPresent() ? Cell.of(NOTATION.number(value.getAsDouble()), value.getAsDouble()) : Cell.of("–");
    }
}
