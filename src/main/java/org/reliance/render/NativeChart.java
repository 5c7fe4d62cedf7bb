package org.reliance.render;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLegend;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLegendPos;
import org.reliance.figure.Domain;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;

/**
 * Draws a figure as a chart that Office itself draws and edits, with its numbers in a sheet.
 *
 * <p>Points and lines over years or rows make a scatter chart, where everything stands at its true position. Where
 * columns are among the layers it is a column chart with a scatter chart on the same two axes.
 */
final class NativeChart {

    private NativeChart() {}

    /**
     * Fills an empty chart; the figure has something to draw.
     *
     * @param width of the chart in points
     * @param height of the chart in points
     */
    static void draw(
            XDDFChart chart, Figure figure, SeriesSheet sheet, SeriesStyle style, double width, double height) {
        var frame = ChartFrame.of(figure, width, height, style.textPoints());
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        CTChart target = chart.getCTChart();
        target.addNewAutoTitleDeleted().setVal(true);
        CTPlotArea area = target.getPlotArea();
        if (frame.isPlotSet()) {
            frame.layPlot(area.isSetLayout() ? area.getLayout() : area.addNewLayout());
        }
        List<Boolean> listed = plot(figure, sheet, style, frame).write(area);
        legend(target.addNewLegend(), listed, style, frame);
        // A sheet's chart comes with one, a slide's without.
        (target.isSetPlotVisOnly() ? target.getPlotVisOnly() : target.addNewPlotVisOnly()).setVal(true);
        target.addNewDispBlanksAs().setVal(STDispBlanksAs.GAP);
        chart.getCTChartSpace().addNewSpPr().addNewNoFill();
        style.text(chart.getCTChartSpace().addNewTxPr(), Ink.Plain.MUTED, style.textPoints());
    }

    /** Writes series and axes; answers, in the order of the legend, which series it shows. */
    interface Plot {
        List<Boolean> write(CTPlotArea area);
    }

    private static Plot plot(Figure figure, SeriesSheet sheet, SeriesStyle style, ChartFrame frame) {
        return switch (figure.domain()) {
            case Domain.Years years ->
                hasColumns(figure)
                        ? new ColumnPlot(figure, years, sheet, style, frame)
                        : new ScatterPlot(figure, sheet, style, frame);
            case Domain.Rows _ -> new ScatterPlot(figure, sheet, style, frame);
        };
    }

    private static boolean hasColumns(Figure figure) {
        return figure.domain() instanceof Domain.Years
                && figure.layers().stream().anyMatch(Layer.Columns.class::isInstance);
    }

    private static void legend(CTLegend legend, List<Boolean> listed, SeriesStyle style, ChartFrame frame) {
        legend.addNewLegendPos().setVal(frame.isLegendBeside() ? STLegendPos.R : STLegendPos.B);
        IntStream.range(0, listed.size()).filter(i -> !listed.get(i)).forEach(i -> {
            var entry = legend.addNewLegendEntry();
            entry.addNewIdx().setVal(i);
            entry.addNewDelete().setVal(true);
        });
        if (frame.isLegendBeside()) {
            frame.layLegend(legend.addNewLayout());
        }
        legend.addNewOverlay().setVal(false);
        style.text(legend.addNewTxPr(), Ink.Plain.INK, style.textPoints() - 1);
    }
}
