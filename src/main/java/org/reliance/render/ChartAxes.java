package org.reliance.render;

import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScaling;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.STAxPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STCrossBetween;
import org.openxmlformats.schemas.drawingml.x2006.chart.STCrosses;
import org.openxmlformats.schemas.drawingml.x2006.chart.STOrientation;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTickLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTickMark;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.reliance.figure.Figure;
import org.reliance.figure.Measure;
import org.reliance.quantity.Unit;

/** The two axes of a native chart: the domain's and the measure's. */
record ChartAxes(Figure figure, SeriesStyle style, ChartFrame frame) {

    static final long DOMAIN = 111;
    static final long MEASURE = 222;

    private static final int QUARTER_TURN = -5_400_000;

    /** Years as a measured axis along the lower edge. */
    void years(CTPlotArea area, AxisScale scale) {
        CTValAx axis = area.addNewValAx();
        begin(axis, DOMAIN, STAxPos.B, scale, STOrientation.MIN_MAX);
        labels(axis, scale, STTickMark.OUT, STTickLblPos.LOW);
        axisLine(axis.addNewSpPr(), Ink.Plain.RULE);
        end(axis, MEASURE, STCrosses.MIN, scale);
    }

    /** Rows from top to bottom; their names are captions of a series, since a measured axis has numbers only. */
    void rows(CTPlotArea area, AxisScale scale) {
        CTValAx axis = area.addNewValAx();
        begin(axis, DOMAIN, STAxPos.L, scale, STOrientation.MAX_MIN);
        labels(axis, scale, STTickMark.NONE, STTickLblPos.NONE);
        axisLine(axis.addNewSpPr(), Ink.Plain.RULE);
        end(axis, MEASURE, STCrosses.MIN, scale);
    }

    /**
     * Years as places for columns.
     *
     * @param grouped whether a year has several places
     */
    void slots(CTPlotArea area, boolean grouped) {
        CTCatAx axis = area.addNewCatAx();
        axis.addNewAxId().setVal(DOMAIN);
        axis.addNewScaling().addNewOrientation().setVal(STOrientation.MIN_MAX);
        axis.addNewDelete().setVal(false);
        axis.addNewAxPos().setVal(STAxPos.B);
        axis.addNewMajorTickMark().setVal(STTickMark.NONE);
        axis.addNewMinorTickMark().setVal(STTickMark.NONE);
        axis.addNewTickLblPos().setVal(STTickLblPos.LOW);
        axisLine(axis.addNewSpPr(), Ink.Plain.RULE);
        style.text(axis.addNewTxPr(), Ink.Plain.MUTED, style.textPoints());
        axis.addNewCrossAx().setVal(MEASURE);
        axis.addNewCrosses().setVal(STCrosses.AUTO_ZERO);
        axis.addNewNoMultiLvlLbl().setVal(!grouped);
    }

    /** What is measured, upward along the left edge. */
    void upright(CTPlotArea area) {
        measure(area, STAxPos.L, STCrosses.MIN, QUARTER_TURN);
    }

    /** What is measured, upward beside the places of columns: it crosses their axis half a place before the first. */
    void besideSlots(CTPlotArea area) {
        measure(area, STAxPos.L, STCrosses.MIN, QUARTER_TURN).getCrossBetween().setVal(STCrossBetween.BETWEEN);
    }

    /** What is measured, along the lower edge: the rows run downward, so that their end is below. */
    void level(CTPlotArea area) {
        measure(area, STAxPos.B, STCrosses.MAX, 0);
    }

    private CTValAx measure(CTPlotArea area, STAxPos.Enum side, STCrosses.Enum crosses, int turn) {
        AxisScale scale = AxisScale.of(figure.measure());
        CTValAx axis = area.addNewValAx();
        begin(axis, MEASURE, side, scale, STOrientation.MIN_MAX);
        if (scale.logarithmic()) {
            axis.getScaling().addNewLogBase().setVal(scale.step());
        } else {
            axisLine(axis.addNewMajorGridlines().addNewSpPr(), Ink.Plain.GRID);
        }
        title(axis.addNewTitle(), turn);
        labels(axis, scale, STTickMark.NONE, scale.logarithmic() ? STTickLblPos.NONE : STTickLblPos.NEXT_TO);
        axis.addNewSpPr().addNewLn().addNewNoFill();
        end(axis, DOMAIN, crosses, scale);
        return axis;
    }

    private void begin(CTValAx axis, long id, STAxPos.Enum side, AxisScale scale, STOrientation.Enum orientation) {
        axis.addNewAxId().setVal(id);
        CTScaling scaling = axis.addNewScaling();
        scaling.addNewOrientation().setVal(orientation);
        scaling.addNewMax().setVal(scale.high());
        scaling.addNewMin().setVal(scale.low());
        axis.addNewDelete().setVal(false);
        axis.addNewAxPos().setVal(side);
    }

    private void labels(CTValAx axis, AxisScale scale, STTickMark.Enum mark, STTickLblPos.Enum labels) {
        var format = axis.addNewNumFmt();
        format.setFormatCode(scale.format());
        format.setSourceLinked(false);
        axis.addNewMajorTickMark().setVal(mark);
        axis.addNewMinorTickMark().setVal(STTickMark.NONE);
        axis.addNewTickLblPos().setVal(labels);
        style.text(axis.addNewTxPr(), Ink.Plain.MUTED, style.textPoints());
    }

    private static void end(CTValAx axis, long other, STCrosses.Enum crosses, AxisScale scale) {
        axis.addNewCrossAx().setVal(other);
        axis.addNewCrosses().setVal(crosses);
        axis.addNewCrossBetween().setVal(STCrossBetween.MID_CAT);
        axis.addNewMajorUnit().setVal(scale.step());
    }

    private void axisLine(CTShapeProperties shape, Ink ink) {
        style.stroke(shape, ink, Look.Stroke.solid(0.75));
    }

    private void title(CTTitle title, int turn) {
        var rich = title.addNewTx().addNewRich();
        rich.addNewBodyPr().setRot(turn);
        var run = rich.addNewP().addNewR();
        style.letters(run.addNewRPr(), Ink.Plain.MUTED, style.textPoints());
        run.setT(name());
        if (figure.measure().scale() == Measure.Scale.LOGARITHMIC) {
            frame.layName(title.addNewLayout(), name());
        }
        title.addNewOverlay().setVal(false);
    }

    private String name() {
        String label = figure.measure().label();
        Unit unit = figure.measure().unit();
        if (unit.equals(Unit.COUNT) || unit.equals(Unit.YEAR)) {
            return label;
        }
        return label.isEmpty() ? unit.symbol() : Words.of(figure.locale()).of("axis", label, unit.symbol());
    }
}
