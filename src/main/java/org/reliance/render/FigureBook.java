package org.reliance.render;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.reliance.figure.Domain;
import org.reliance.figure.Figure;
import org.reliance.figure.Row;
import org.reliance.scenario.Measure;
import org.reliance.scenario.Workings;
import org.reliance.scenario.Workings.Run;
import org.reliance.scenario.Worksheet;

/** A workbook about one figure while it is written. */
final class FigureBook implements AutoCloseable {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellStyles styles = new CellStyles(workbook);
    private final Figure figure;
    private final Words words;
    private final String site;

    FigureBook(Figure figure, String site) {
        this.figure = figure;
        this.words = Words.of(figure.locale());
        this.site = site;
        var properties = workbook.getProperties().getCoreProperties();
        properties.setTitle(SvgText.legal(figure.title()));
        properties.setCreator("Reliance");
        // The day of the data, not the second of the download: the same figure makes the same file.
        properties.setCreated(Optional.of(
                Date.from(figure.stamp().date().atStartOfDay(ZoneOffset.UTC).toInstant())));
    }

    private record Runs(RunTab scenario, RunTab baseline) {
        RunTab of(Run run) {
            return switch (run) {
                case SCENARIO -> scenario;
                case BASELINE -> baseline;
            };
        }
    }

    /** A workbook of fixed numbers. */
    void write(OutputStream out) throws IOException {
        figure(tabs(), Map.of());
        workbook.write(out);
    }

    /** A workbook that calculates. */
    void write(Workings workings, OutputStream out) throws IOException {
        List<Tab> tabs = tabs();
        Worksheet sheet = workings.model().worksheet();
        Tab levers = add("sheet-levers");
        Tab what = add("sheet-what-if");
        Tab baseline = add("sheet-baseline");
        InputTab inputs = new InputTab(add("sheet-inputs"), sheet, words, figure.locale());
        LeverTab leverTab = new LeverTab(levers, workings, words);
        Runs runs = new Runs(
                new RunTab(what, workings, Run.SCENARIO, leverTab, inputs, words),
                new RunTab(baseline, workings, Run.BASELINE, leverTab, inputs, words));
        List<Worksheet.Line> results = listResults(workings);
        leverTab.write(results.size());
        inputs.write();
        runs.scenario().write(words.of("sheet-what-if"));
        runs.baseline().write(words.of("sheet-baseline"));
        leverTab.results(results, runs.scenario(), runs.baseline());
        figure(tabs, live(workings, runs));
        workbook.setActiveSheet(tabs.size());
        workbook.setSelectedTab(tabs.size());
        workbook.write(out);
    }

    private List<Tab> tabs() {
        return List.of(add("sheet-data"), add("sheet-chart"), add("notes-sources"));
    }

    private Tab add(String key) {
        return Tab.add(workbook, words.of(key), styles);
    }

    private void figure(List<Tab> tabs, Map<Row, String> live) {
        Ledger ledger = new DataTab(tabs.get(0), figure, words).write(live);
        new ChartTab(tabs.get(1), figure, words, site)
                .write(ledger, live.keySet().stream().map(Row::layerId).collect(Collectors.toSet()));
        new SourceTab(tabs.get(2), figure, words, site).write();
    }

    /** First what the figure shows, then the totals. */
    private static List<Worksheet.Line> listResults(Workings workings) {
        Worksheet sheet = workings.model().worksheet();
        return Stream.concat(
                        workings.shown().values().stream().flatMap(shown -> shown.measures().stream()),
                        workings.model().totals().stream())
                .map(sheet::cell)
                .distinct()
                .flatMap(cell -> sheet.lines().stream().filter(line -> line.cell() == cell))
                .sorted((one, other) -> Integer.compare(one.cell(), other.cell()))
                .toList();
    }

    /** For each row of the data that the workbook computes, the cell that does. */
    private Map<Row, String> live(Workings workings, Runs runs) {
        Map<Row, String> live = new HashMap<>();
        for (Row row : Row.listOf(figure)) {
            Workings.Shown shown = workings.shown().get(row.layerId());
            if (shown != null) {
                live.put(
                        row,
                        cell(row, shown, runs.of(shown.run()), workings.model().worksheet()));
            }
        }
        return live;
    }

    private String cell(Row row, Workings.Shown shown, RunTab run, Worksheet sheet) {
        return switch (figure.domain()) {
            case Domain.Years _ -> run.cell(sheet.cell(shown.measures().getFirst()), (int) Math.round(row.at()));
            case Domain.Rows _ -> {
                Measure measure = shown.measures().get((int) Math.round(row.at()));
                yield run.result(sheet.cell(measure));
            }
        };
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
