package org.reliance.render;

import java.awt.geom.Rectangle2D;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLayout;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutMode;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutTarget;
import org.reliance.figure.Domain;
import org.reliance.figure.Figure;
import org.reliance.figure.Measure;

/**
 * How large a native chart is and how its room is shared out between names, plot and legend. Office lays charts out
 * itself, but counts no captions as names, and gives long legends most of a chart; there the places are set here.
 *
 * @param width in points
 * @param height in points
 * @param text size of its letters in points
 * @param entries of its legend
 * @param plot where the points are, as shares of the chart; an estimate where Office shares out the room
 */
record ChartFrame(double width, double height, double text, int entries, Sharing sharing, Rectangle2D plot) {

    /** Who says where the plot is, and why. */
    enum Sharing {
        BY_OFFICE,
        NAMES_BESIDE,
        NUMBERS_BESIDE,
        LEGEND_BESIDE
    }

    /** Longer legends stand beside the plot: under it they would take most of its height. */
    private static final int LONGEST_BELOW = 6;

    private static final double LEGEND_WIDTH = 0.28;
    private static final int ENTRIES_A_LINE = 3;
    /** Where the plot is set, a legend of long names must still not reach it. */
    private static final int FEWEST_A_LINE = 2;

    private static final double TOP = 0.03;
    private static final double RIGHT_END = 0.97;

    /** In letters' heights: a line of the legend, numbers and name left of an axis, numbers below one. */
    private static final double LINE = 1.6;

    private static final double NUMBERS_LEFT = 4.5;
    private static final double NUMBERS_BELOW = 2.2;
    private static final double LETTER = 0.53;

    private static final double HEIGHT_OVER_LEGEND = 0.75;
    private static final double LETTER_SHARE = 0.0075;
    private static final double WIDEST_NAMES = 0.4;

    static ChartFrame of(Figure figure, double width, double height, double text) {
        int entries = Traces.countEntries(figure);
        return switch (figure.domain()) {
            case Domain.Rows rows -> besideNames(rows, width, height, text, entries);
            case Domain.Years _ -> overYears(figure.measure().scale(), width, height, text, entries);
        };
    }

    private static ChartFrame besideNames(Domain.Rows rows, double width, double height, double text, int entries) {
        int longest = rows.labels().stream().mapToInt(String::length).max().orElse(0);
        double left = Math.min(WIDEST_NAMES, 0.02 + longest * LETTER_SHARE);
        var plot = new Rectangle2D.Double(left, TOP, RIGHT_END - left, HEIGHT_OVER_LEGEND);
        return new ChartFrame(width, height, text, entries, Sharing.NAMES_BESIDE, plot);
    }

    private static ChartFrame overYears(Measure.Scale scale, double width, double height, double text, int entries) {
        boolean beside = entries > LONGEST_BELOW;
        double left = NUMBERS_LEFT * text / width;
        double right = beside ? 1 - LEGEND_WIDTH - text / width : RIGHT_END;
        // Numbers at a logarithmic axis are captions, for which Office keeps no room free.
        Sharing below = scale == Measure.Scale.LOGARITHMIC ? Sharing.NUMBERS_BESIDE : Sharing.BY_OFFICE;
        double lines = beside ? 0 : Math.ceilDiv(entries, below == Sharing.BY_OFFICE ? ENTRIES_A_LINE : FEWEST_A_LINE);
        double bottom = 1 - (NUMBERS_BELOW + lines * LINE) * text / height;
        var plot = new Rectangle2D.Double(left, TOP, right - left, bottom - TOP);
        return new ChartFrame(width, height, text, entries, beside ? Sharing.LEGEND_BESIDE : below, plot);
    }

    boolean isPlotSet() {
        return sharing != Sharing.BY_OFFICE;
    }

    boolean isLegendBeside() {
        return sharing == Sharing.LEGEND_BESIDE;
    }

    /** Where the legend stands beside the plot, as shares of the chart. */
    private Rectangle2D legend() {
        double high = Math.min(1 - 2 * TOP, entries * LINE * text / height);
        return new Rectangle2D.Double(1 - LEGEND_WIDTH, TOP, LEGEND_WIDTH, high);
    }

    double plotWidth() {
        return plot.getWidth() * width;
    }

    double plotHeight() {
        return plot.getHeight() * height;
    }

    void layPlot(CTLayout target) {
        target.addNewManualLayout().addNewLayoutTarget().setVal(STLayoutTarget.INNER);
        lay(target, plot);
    }

    /** Puts the name of an upright axis at the left edge, clear of the numbers. */
    void layName(CTLayout target, String name) {
        double length = name.length() * LETTER * text / height;
        var layout = target.addNewManualLayout();
        layout.addNewXMode().setVal(STLayoutMode.EDGE);
        layout.addNewYMode().setVal(STLayoutMode.EDGE);
        layout.addNewX().setVal(0);
        layout.addNewY().setVal(Math.max(0, plot.getCenterY() - length / 2));
    }

    void layLegend(CTLayout target) {
        target.addNewManualLayout();
        lay(target, legend());
    }

    private static void lay(CTLayout target, Rectangle2D place) {
        var layout = target.getManualLayout();
        layout.addNewXMode().setVal(STLayoutMode.EDGE);
        layout.addNewYMode().setVal(STLayoutMode.EDGE);
        layout.addNewX().setVal(place.getX());
        layout.addNewY().setVal(place.getY());
        layout.addNewW().setVal(place.getWidth());
        layout.addNewH().setVal(place.getHeight());
    }
}
