package org.reliance.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.reliance.catalogue.Lever;
import org.reliance.scenario.Measure;
import org.reliance.scenario.Model;
import org.reliance.scenario.Outcome;

/**
 * Scenarios of a model side by side: the levers in which they differ, and what follows from each.
 *
 * @param columns what the scenarios are called; the published baseline first
 * @param levers one line for each lever that does not stand alike in all
 * @param results one line for each result, in the unit of its measure, with the difference to the reference
 */
public record SideBySide(List<String> columns, List<Line> levers, List<Line> results) {

    /** A line of the table: a cell for each column. */
    public record Line(String label, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    public SideBySide {
        columns = List.copyOf(columns);
        levers = List.copyOf(levers);
        results = List.copyOf(results);
    }

    /** A scenario with what it is called here. */
    private record Column(String name, Outcome outcome) {}

    /**
     * Lays them side by side.
     *
     * @param named all that the reader has, drawn or not
     * @param results what is asked of each
     * @param reference index of the column that the others are held against; the first where there is no such column
     */
    static SideBySide of(
            Model model, Lineup lineup, List<NamedScenario> named, List<Measure> results, int reference, Words words) {
        List<Column> columns = columns(model, lineup, named, words);
        Outcome against =
                columns.get(reference < columns.size() ? reference : 0).outcome();
        return new SideBySide(
                columns.stream().map(Column::name).toList(),
                model.levers().stream()
                        .filter(lever -> differs(lever, columns))
                        .map(lever -> line(lever, columns, words))
                        .toList(),
                results.stream()
                        .map(measure -> line(model, measure, columns, against, words))
                        .toList());
    }

    private static List<Column> columns(Model model, Lineup lineup, List<NamedScenario> named, Words words) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.say("column.baseline"), lineup.baseline()));
        lineup.ownBaseline().ifPresent(own -> columns.add(new Column(words.say("layer.rows-own-baseline"), own)));
        lineup.scenario().ifPresent(own -> columns.add(new Column(words.say("layer.rows-scenario"), own)));
        named.forEach(one -> columns.add(new Column(one.name(), model.run(one.scenario()))));
        return columns;
    }

    private static boolean differs(Lever lever, List<Column> columns) {
        return columns.stream()
                        .map(column -> column.outcome().scenario().position(lever))
                        .distinct()
                        .count()
                > 1;
    }

    private static Line line(Lever lever, List<Column> columns, Words words) {
        return new Line(
                lever.name(),
                columns.stream()
                        .map(column -> words.position(
                                lever, column.outcome().scenario().position(lever)))
                        .toList());
    }

    private static Line line(Model model, Measure measure, List<Column> columns, Outcome against, Words words) {
        return new Line(
                words.result(model, measure),
                columns.stream()
                        .map(column -> cell(measure, column.outcome(), against, words))
                        .toList());
    }

    private static String cell(Measure measure, Outcome outcome, Outcome against, Words words) {
        OptionalDouble value = outcome.findResult(measure);
        OptionalDouble reference = against.findResult(measure);
        if (value.isEmpty()) {
            return words.say("model.nothing");
        }
        String amount = words.notation().quantity(value.getAsDouble(), measure.unit());
        return outcome.equals(against) || reference.isEmpty()
                ? amount
                : words.say("cell.difference", amount, words.signed(value.getAsDouble() - reference.getAsDouble()));
    }
}
