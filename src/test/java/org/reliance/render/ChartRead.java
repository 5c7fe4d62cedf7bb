package org.reliance.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;

/** A native chart read back: its series as a program that opens the file finds them. */
record ChartRead(List<Series> series) {

    /**
     * One series.
     *
     * @param at positions, empty for a series over places
     * @param values the values in order, without gaps
     * @param reference of the cells that the values come from
     */
    record Series(String name, List<Double> at, List<Double> values, String reference, boolean smooth) {}

    static ChartRead of(CTChart chart) {
        List<Series> series = new ArrayList<>();
        Stream.of(chart.getPlotArea().getScatterChartArray())
                .flatMap(plot -> Stream.of(plot.getSerArray()))
                .forEach(one -> series.add(new Series(
                        one.getTx().getStrRef().getStrCache().getPtArray(0).getV(),
                        numbers(one.getXVal().getNumRef().getNumCache()),
                        numbers(one.getYVal().getNumRef().getNumCache()),
                        one.getYVal().getNumRef().getF(),
                        one.getSmooth().getVal())));
        Stream.of(chart.getPlotArea().getBarChartArray())
                .flatMap(plot -> Stream.of(plot.getSerArray()))
                .forEach(one -> series.add(of(
                        one.getTx().getStrRef().getStrCache().getPtArray(0).getV(),
                        one.getVal().getNumRef())));
        Stream.of(chart.getPlotArea().getLineChartArray())
                .flatMap(plot -> Stream.of(plot.getSerArray()))
                .forEach(one -> series.add(of(
                        one.getTx().getStrRef().getStrCache().getPtArray(0).getV(),
                        one.getVal().getNumRef())));
        return new ChartRead(series);
    }

    private static Series of(String name, CTNumRef values) {
        return new Series(name, List.of(), numbers(values.getNumCache()), values.getF(), false);
    }

    private static List<Double> numbers(CTNumData cache) {
        return Stream.of(cache.getPtArray())
                .map(point -> Double.valueOf(point.getV()))
                .toList();
    }

    List<Double> valuesOf(String name) {
        return series.stream()
                .filter(one -> one.name().equals(name))
                .flatMap(one -> one.values().stream())
                .toList();
    }

    /** The numbers that stand in the cells of a reference, without empty ones. */
    static List<Double> cells(XSSFWorkbook workbook, String reference) {
        int mark = reference.lastIndexOf('!');
        var sheet = workbook.getSheet(reference.substring(0, mark).replace("'", ""));
        List<Double> numbers = new ArrayList<>();
        CellRangeAddress.valueOf(reference.substring(mark + 1)).forEach(address -> {
            Cell cell = sheet.getRow(address.getRow()) == null
                    ? null
                    : sheet.getRow(address.getRow()).getCell(address.getColumn());
            if (cell != null) {
                Book.number(cell).ifPresent(numbers::add);
            }
        });
        return numbers;
    }

    /** The values of all numbers that a workbook computes itself. */
    static List<String> formulas(XSSFWorkbook workbook) {
        List<String> formulas = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.FORMULA) {
                formulas.add(cell.getCellFormula());
            }
        })));
        return formulas;
    }
}
