package org.reliance.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;

/**
 * A native chart read back: its series as a program that opens the file finds them.
 *
 * @param places what stands under each place of an axis of places; empty where the axis is measured
 */
record ChartRead(List<Series> series, List<String> places) {

    /**
     * One series.
     *
     * @param at positions; of a column the number of its place, the first being 1
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
        return new ChartRead(series, places(chart));
    }

    private static Series of(String name, CTNumRef values) {
        List<Double> at = Stream.of(values.getNumCache().getPtArray())
                .map(point -> point.getIdx() + 1.0)
                .toList();
        return new Series(name, at, numbers(values.getNumCache()), values.getF(), false);
    }

    private static List<String> places(CTChart chart) {
        if (chart.getPlotArea().sizeOfBarChartArray() == 0) {
            return List.of();
        }
        var categories = chart.getPlotArea().getBarChartArray(0).getSerArray(0).getCat();
        boolean isGrouped = categories.isSetMultiLvlStrRef();
        long count = isGrouped
                ? categories
                        .getMultiLvlStrRef()
                        .getMultiLvlStrCache()
                        .getPtCount()
                        .getVal()
                : categories.getStrRef().getStrCache().getPtCount().getVal();
        List<String> places = new ArrayList<>(Collections.nCopies((int) count, ""));
        Stream.of(
                        isGrouped
                                // The inner level comes first.
                                ? categories
                                        .getMultiLvlStrRef()
                                        .getMultiLvlStrCache()
                                        .getLvlArray(1)
                                        .getPtArray()
                                : categories.getStrRef().getStrCache().getPtArray())
                .forEach(label -> places.set((int) label.getIdx(), label.getV()));
        return places;
    }

    private static List<Double> numbers(CTNumData cache) {
        return Stream.of(cache.getPtArray())
                .map(point -> Double.valueOf(point.getV()))
                .toList();
    }

    /** A position in years, as the labels under the axis have it. */
    double years(double at) {
        if (places.isEmpty()) {
            return at;
        }
        int perYear = Math.max(1, places.subList(1, places.size()).indexOf(nextLabel()) + 1);
        return Double.parseDouble(places.getFirst()) - 0.5 + (at - 0.5) / perYear;
    }

    private String nextLabel() {
        return places.stream()
                .skip(1)
                .filter(label -> !label.isEmpty())
                .findFirst()
                .orElseThrow();
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
