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

    /** Is told of which result and year a reader wants to see the equation. */
    interface Follower {
        void follow(String result, int year);
    }

    YearsSection(Dashboard dashboard, WhatIfModel definition, Follower follower) {
        this.dashboard = dashboard;
        this.definition = definition;
        addClassName("years");
        details = new NativeDetails(Words.say("years.title"), new Div(new Paragraph(Words.say("years.lead")), table));
        details.addToggleListener(toggle -> compose());
        table.addCellChosenListener((result, column) -> follow(follower, result, column));
        add(details);
    }

    void show(Scenario next) {
        scenario = next;
        compose();
    }

    /** The first column names the results; after it come the years. */
    private void follow(Follower follower, String result, int column) {
        List<Integer> years = outcome().years();
        if (column >= 1 && column <= years.size()) {
            follower.follow(result, years.get(column - 1));
        }
    }

    private Outcome outcome() {
        return dashboard.edition().models().require(definition.id()).run(scenario);
    }

    private void compose() {
        if (details.isOpen()) {
            table.show(content(outcome()));
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
        return new DataTable.Row(measure.id(), cells);
    }

    private static Cell cell(OptionalDouble value) {
        return value.isPresent()
                ? Cell.of(NOTATION.number(value.getAsDouble()), value.getAsDouble())
                        .whichMayBeChosen()
                : Cell.of("–");
    }
}
