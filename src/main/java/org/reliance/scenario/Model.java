package org.reliance.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.reliance.catalogue.Lever;
import org.reliance.catalogue.Lever.Setting;
import org.reliance.catalogue.WhatIfModel;

/**
 * A what-if with its equations, prepared from a catalogue: a function from a {@link Scenario} to an {@link Outcome}.
 * Immutable, for any number of threads.
 */
public final class Model {

    private final WhatIfModel definition;
    private final List<Parameter> parameters;
    private final Sheet sheet;
    private final List<Sheet.Line> lines;
    private final List<Measure> measures;
    private final List<Measure> totals;
    private final List<Measure> results;
    private final Map<String, Integer> columns = new HashMap<>();
    private final int[] cellOfColumn;
    private final Worksheet worksheet;

    Model(
            WhatIfModel definition,
            List<Parameter> parameters,
            Sheet sheet,
            List<Sheet.Line> lines,
            List<Measure> measures,
            List<Measure> totals,
            Worksheet worksheet) {
        this.definition = definition;
        this.parameters = List.copyOf(parameters);
        this.sheet = sheet;
        this.lines = List.copyOf(lines);
        this.measures = List.copyOf(measures);
        this.totals = List.copyOf(totals);
        this.worksheet = worksheet;
        this.results =
                Stream.concat(totals.stream(), measures.stream()).distinct().toList();
        this.results.forEach(result -> columns.put(result.id(), columns.size()));
        this.cellOfColumn = results.stream().mapToInt(this::findCell).toArray();
    }

    public String id() {
        return definition.id();
    }

    public WhatIfModel definition() {
        return definition;
    }

    /** The levers, in the order in which they are shown. */
    public List<Lever> levers() {
        return definition.levers();
    }

    /** What is computed for every year. */
    public List<Measure> measures() {
        return measures;
    }

    /** What is computed once, over all the years counted. */
    public List<Measure> totals() {
        return totals;
    }

    /** Everything that may be asked for as a single number; of a yearly measure that is its last year counted. */
    public List<Measure> results() {
        return results;
    }

    public Optional<Measure> findResult(String id) {
        return Optional.ofNullable(columns.get(id)).map(results::get);
    }

    /**
     * The measure of that id.
     *
     * @throws NoSuchElementException naming the missing id
     */
    public Measure requireResult(String id) {
        return findResult(id)
                .orElseThrow(
                        () -> new NoSuchElementException("model '" + id() + "' has no result called '" + id + "'"));
    }

    /** What follows when nothing is changed. */
    public Outcome baseline() {
        return run(Scenario.baseline());
    }

    /** What follows from the scenario, of which only the levers of this model count. */
    public Outcome run(Scenario scenario) {
        return Outcome.of(this, scenario);
    }

    /** The model laid open, for a program that works it out again. */
    public Worksheet worksheet() {
        return worksheet;
    }

    /** What the scenario comes to, cell by cell of the worksheet. */
    public Worksheet.Worked work(Scenario scenario) {
        return worksheet.run(settings(scenario));
    }

    /** Where the lever's number stands in the worksheet; of a choice that is the index of its option. */
    public int cell(Lever lever) {
        return worksheet.leverCell(place(lever));
    }

    /** The numbers that a run starts from: the levers as the scenario has them, uncertain inputs at their value. */
    double[] settings(Scenario scenario) {
        double[] settings = new double[parameters.size()];
        for (int i = 0; i < settings.length; i++) {
            settings[i] = switch (parameters.get(i)) {
                case Parameter.OfLever(Lever lever) -> number(lever, scenario.position(lever));
                case Parameter.OfInput input -> input.value();
            };
        }
        return settings;
    }

    /** A whole run, of which all results are kept. */
    Rows rows(double[] settings) {
        Rows rows = new Rows(this);
        sheet.run(settings, sheet.cells(), rows);
        return rows;
    }

    List<Parameter> parameters() {
        return parameters;
    }

    Sheet sheet() {
        return sheet;
    }

    /** Where the measure stands in a row. */
    int column(Measure measure) {
        return Optional.ofNullable(columns.get(measure.id()))
                .orElseThrow(() -> new NoSuchElementException("no equation gives '" + measure.id() + "'"));
    }

    /** The results as the cells have them. */
    double[] row(double[] cells) {
        double[] row = new double[cellOfColumn.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = cells[cellOfColumn[i]];
        }
        return row;
    }

    /** The cell of a measure. */
    int cell(Measure measure) {
        return cellOfColumn[column(measure)];
    }

    private int findCell(Measure measure) {
        return lines.stream()
                .filter(line -> line.cell().id().equals(measure.id()))
                .mapToInt(line -> line.cell().index())
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no equation gives '" + measure.id() + "'"));
    }

    /** The equations of these measures as they stand at the end of a year. */
    List<Equation> explain(Scenario scenario, List<Measure> wanted, int year) {
        double[] cells = sheet.run(settings(scenario), year);
        return lines.stream()
                .flatMap(line -> wanted.stream()
                        .filter(measure -> measure.id().equals(line.cell().id()))
                        .map(measure -> new Equation(
                                measure,
                                cells[line.cell().index()],
                                line.right().filledIn(cells))))
                .toList();
    }

    /** Where the number of a lever stands among the settings. */
    int place(Lever lever) {
        int place = levers().indexOf(lever);
        if (place < 0) {
            throw new NoSuchElementException("model '" + id() + "' has no lever '" + lever.id() + "'");
        }
        return place;
    }

    /** A position as a number; of an option its index. */
    static double number(Lever lever, Position position) {
        return switch (position) {
            case Position.Amount(double value) -> value;
            case Position.InYear(int year) -> year;
            case Position.Chosen(String option) -> index(lever, option);
        };
    }

    private static int index(Lever lever, String option) {
        if (lever.setting() instanceof Setting.Choice(String _, List<Lever.Option> options)) {
            for (int i = 0; i < options.size(); i++) {
                if (options.get(i).id().equals(option)) {
                    return i;
                }
            }
        }
        throw new IllegalArgumentException("lever '" + lever.id() + "' offers no choice '" + option + "'");
    }
}
