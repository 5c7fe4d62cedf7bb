package org.reliance.render;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTGraphicalObjectFrame;
import org.reliance.figure.Domain;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;
import org.reliance.render.CellStyles.Use;

/** A figure as a chart that Excel draws, above the cells that it draws; these follow the data wherever they can. */
record ChartTab(Tab tab, Figure figure, Words words, String site) {

    private static final int COLUMNS = 14;
    private static final int CHART = 2;
    private static final int CHART_END = 30;
    private static final int CELLS = 34;
    private static final int WIDTH = 11;
    private static final double TEXT = 10;

    /** What a column and a row of the sheet measure, about. */
    private static final double COLUMN_POINTS = 61;

    private static final double ROW_POINTS = 15;

    /**
     * Writes the sheet.
     *
     * @param ledger where the data stand
     * @param moving ids of the layers that the workbook calculates, so that the axis must follow them
     */
    void write(Ledger ledger, Set<String> moving) {
        boolean live = !moving.isEmpty();
        tab.sheet().setDefaultColumnWidth(WIDTH);
        tab.text(0, 0, live ? words.of("sheet-live-title", figure.subtitle()) : figure.title(), Use.TITLE);
        tab.text(1, 0, live ? help() : figure.subtitle(), Use.TEXT);
        if (figure.isEmpty()) {
            tab.text(CHART, 0, words.of("empty"), Use.TEXT);
        } else {
            chart(ledger, live);
            tab.text(CELLS - 1, 0, words.of("sheet-cells"), Use.HEADING);
        }
        // On paper the chart alone: its cells would make it small.
        var workbook = tab.sheet().getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(tab.sheet()), 0, COLUMNS, 0, CHART_END + 2);
        SourceLine line = SourceLine.of(figure, site);
        across(CHART_END, line.sources());
        across(CHART_END + 1, line.stamp());
        if (live) {
            across(CHART_END + 2, still(moving));
        }
    }

    private String help() {
        return switch (figure.domain()) {
            case Domain.Years years ->
                words.of("sheet-live-chart-years", Long.toString((long) Math.ceil(years.from())), Long.toString((long)
                        Math.floor(years.until())));
            case Domain.Rows _ -> words.of("sheet-live-chart");
        };
    }

    /** Text over the whole width of the chart, in as many lines as it needs. */
    private void across(int row, String text) {
        tab.text(row, 0, text, Use.WRAPPED);
        tab.sheet().addMergedRegion(new CellRangeAddress(row, row, 0, COLUMNS));
        int lines = Math.max(1, Math.ceilDiv(text.length(), (COLUMNS + 1) * WIDTH));
        tab.sheet().getRow(row).setHeightInPoints((float) (lines * ROW_POINTS));
    }

    /**
     * What was computed once and does not follow the levers, and for which settings: fans with their draws, ranges,
     * trends; nothing where there is none.
     */
    private String still(Set<String> moving) {
        String still = figure.layers().stream()
                .filter(layer -> !moving.contains(layer.key().id()))
                .filter(layer ->
                        layer instanceof Layer.Band || layer instanceof Layer.Trend || layer instanceof Layer.Curve)
                .map(layer -> layer.key().label())
                .distinct()
                .collect(Collectors.joining("; "));
        if (still.isEmpty()) {
            return "";
        }
        List<String> settings = figure.stamp().choices();
        return settings.isEmpty()
                ? words.of("sheet-still-default", still)
                : words.of("sheet-still", still, String.join("; ", settings));
    }

    private void chart(Ledger ledger, boolean live) {
        XSSFDrawing drawing = tab.sheet().createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 0, CHART, COLUMNS, CHART_END));
        SeriesStyle style = SeriesStyle.of(new Inks.Fixed(Palette.of(Theme.LIGHT)), TEXT);
        NativeChart.draw(
                chart,
                figure,
                new SeriesSheet(tab.sheet(), CELLS, ledger),
                style,
                COLUMNS * COLUMN_POINTS,
                (CHART_END - CHART) * ROW_POINTS);
        if (live) {
            freeAxis(chart);
        }
        Stream.of(drawing.getCTDrawing().getTwoCellAnchorArray(0).getGraphicFrame())
                .forEach(this::describe);
    }

    /** What a reader who cannot see the chart is told. */
    private void describe(CTGraphicalObjectFrame frame) {
        var properties = frame.getNvGraphicFramePr().getCNvPr();
        properties.setName(figure.id());
        properties.setTitle(SvgText.legal(figure.title()));
        properties.setDescr(SvgText.legal(figure.summary()));
    }

    private static void freeAxis(XDDFChart chart) {
        for (CTValAx axis : chart.getCTChart().getPlotArea().getValAxArray()) {
            if (axis.getAxId().getVal() == ChartAxes.MEASURE) {
                axis.getScaling().unsetMin();
                axis.getScaling().unsetMax();
                axis.unsetMajorUnit();
            }
        }
    }
}
