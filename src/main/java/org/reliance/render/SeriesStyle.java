package org.reliance.render;

import java.util.List;
import java.util.function.Supplier;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbl;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTSerTx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrData;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STLineCap;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextWrappingType;

/**
 * Says in DrawingML how a series looks and where its numbers stand.
 *
 * @param textPoints size of a chart's letters
 * @param backed whether words at points have a ground of their own, so that they can be read on what they stand on
 */
record SeriesStyle(Inks inks, double textPoints, boolean backed) {

    private static final int EMU_PER_POINT = 12_700;

    static SeriesStyle of(Inks inks, double textPoints) {
        return new SeriesStyle(inks, textPoints, false);
    }

    SeriesStyle withBackedWords() {
        return new SeriesStyle(inks, textPoints, true);
    }

    void stroke(CTShapeProperties shape, Ink ink, Look.Stroke stroke) {
        CTLineProperties line = shape.addNewLn();
        if (stroke.isDrawn()) {
            stroke(line, ink, stroke);
        } else {
            line.addNewNoFill();
        }
    }

    private void stroke(CTLineProperties line, Ink ink, Look.Stroke stroke) {
        line.setW((int) Math.round(stroke.points() * EMU_PER_POINT));
        line.setCap(STLineCap.FLAT);
        inks.fill(line.addNewSolidFill(), ink);
        line.addNewPrstDash().setVal(stroke.dash());
        line.addNewRound();
    }

    void fill(CTShapeProperties shape, Ink ink) {
        inks.fill(shape.addNewSolidFill(), ink);
    }

    void marker(CTMarker target, Ink ink, Look.Marker marker) {
        target.addNewSymbol().setVal(marker.symbol());
        if (marker.isDrawn()) {
            target.addNewSize().setVal((short) marker.size());
            CTShapeProperties shape = target.addNewSpPr();
            inks.fill(shape.addNewSolidFill(), marker.hollow() ? new Ink.Pale(ink) : ink);
            stroke(shape, ink, Look.Stroke.solid(marker.outline()));
        }
    }

    void bars(
            CTErrBars target, Look look, STErrDir.Enum direction, SeriesSheet.Column below, SeriesSheet.Column above) {
        target.addNewErrDir().setVal(direction);
        target.addNewErrBarType().setVal(STErrBarType.BOTH);
        target.addNewErrValType().setVal(STErrValType.CUST);
        target.addNewNoEndCap().setVal(!look.bar().capped());
        numbers(target.addNewPlus(), above);
        numbers(target.addNewMinus(), below);
        stroke(target.addNewSpPr(), look.bar().ink(look.ink()), look.bar().stroke());
    }

    /** What stands beside the points of a series, on the side that the caption names. */
    void caption(Supplier<CTDLbls> target, Trace trace, List<Trace.Spot> spots) {
        switch (trace.caption()) {
            case Trace.Caption.None _ -> {
                // A series without labels has no element for them.
            }
            case Trace.Caption.Name(Trace.Side side) -> labels(target.get(), trace, side, "General", true);
            case Trace.Caption.Value(Trace.Side side, String format) -> {
                CTDLbls labels = target.get();
                for (int i = 0; i < spots.size(); i++) {
                    if (!spots.get(i).equals(Trace.Spot.GAP)) {
                        exception(labels, i, trace, side, format, spots.get(i));
                    }
                }
                labels(labels, trace, side, format, false);
            }
            case Trace.Caption.Label(Trace.Side side) -> {
                CTDLbls labels = target.get();
                for (int i = 0; i < spots.size(); i++) {
                    if (!spots.get(i).label().isEmpty()) {
                        label(
                                labels.addNewDLbl(),
                                i,
                                trace,
                                spots.get(i).side().orElse(side),
                                spots.get(i).label());
                    }
                }
                none(labels);
            }
        }
    }

    private void ground(CTShapeProperties shape, boolean needed) {
        if (needed) {
            fill(shape, Ink.Plain.GROUND);
        } else {
            shape.addNewNoFill();
        }
    }

    /** A point whose words stand elsewhere than those of its series, or nowhere. */
    private void exception(CTDLbls labels, int index, Trace trace, Trace.Side side, String format, Trace.Spot spot) {
        if (spot.label().isEmpty()) {
            CTDLbl none = labels.addNewDLbl();
            none.addNewIdx().setVal(index);
            none.addNewDelete().setVal(true);
        } else if (spot.side().filter(other -> other != side).isPresent()) {
            CTDLbl label = labels.addNewDLbl();
            label.addNewIdx().setVal(index);
            label.addNewNumFmt().setFormatCode(format);
            label.getNumFmt().setSourceLinked(false);
            ground(label.addNewSpPr(), backed);
            text(label.addNewTxPr(), inkOfWords(trace), captionPoints());
            label.addNewDLblPos().setVal(position(spot.side().get()));
            shows(label);
        }
    }

    private void labels(CTDLbls target, Trace trace, Trace.Side side, String format, boolean name) {
        target.addNewNumFmt().setFormatCode(format);
        target.getNumFmt().setSourceLinked(false);
        // A name stands on a ground of its own, so that the lines that it names do not strike it through.
        ground(target.addNewSpPr(), name || backed);
        text(target.addNewTxPr(), inkOfWords(trace), captionPoints());
        // A name of two lines would run into the one of the next row.
        target.getTxPr().getBodyPr().setWrap(STTextWrappingType.NONE);
        target.addNewDLblPos().setVal(position(side));
        target.addNewShowLegendKey().setVal(false);
        target.addNewShowVal().setVal(!name);
        target.addNewShowCatName().setVal(false);
        target.addNewShowSerName().setVal(name);
        target.addNewShowPercent().setVal(false);
        target.addNewShowBubbleSize().setVal(false);
    }

    private void label(CTDLbl target, int index, Trace trace, Trace.Side side, String words) {
        target.addNewIdx().setVal(index);
        var rich = target.addNewTx().addNewRich();
        rich.addNewBodyPr();
        var run = rich.addNewP().addNewR();
        letters(run.addNewRPr(), inkOfWords(trace), captionPoints());
        run.setT(words);
        ground(target.addNewSpPr(), backed);
        target.addNewDLblPos().setVal(position(side));
        shows(target);
    }

    private static void shows(CTDLbl target) {
        target.addNewShowLegendKey().setVal(false);
        target.addNewShowVal().setVal(true);
        target.addNewShowCatName().setVal(false);
        target.addNewShowSerName().setVal(false);
        target.addNewShowPercent().setVal(false);
        target.addNewShowBubbleSize().setVal(false);
    }

    private static void none(CTDLbls target) {
        target.addNewShowLegendKey().setVal(false);
        target.addNewShowVal().setVal(false);
        target.addNewShowCatName().setVal(false);
        target.addNewShowSerName().setVal(false);
        target.addNewShowPercent().setVal(false);
        target.addNewShowBubbleSize().setVal(false);
    }

    private static STDLblPos.Enum position(Trace.Side side) {
        return switch (side) {
            case LEFT -> STDLblPos.L;
            case RIGHT -> STDLblPos.R;
            case ABOVE -> STDLblPos.T;
            case BELOW -> STDLblPos.B;
        };
    }

    /** Rules and grid lines are too faint for words. */
    private static Ink inkOfWords(Trace trace) {
        Ink ink = trace.look().ink();
        return ink == Ink.Plain.RULE || ink == Ink.Plain.GRID ? Ink.Plain.MUTED : ink;
    }

    /** Size of the letters at points. */
    double captionPoints() {
        return textPoints() - 1.5;
    }

    /** How the text of a part of the chart looks. */
    void text(CTTextBody body, Ink ink, double points) {
        body.addNewBodyPr();
        var paragraph = body.addNewP();
        letters(paragraph.addNewPPr().addNewDefRPr(), ink, points);
        paragraph.addNewEndParaRPr();
    }

    void letters(CTTextCharacterProperties letters, Ink ink, double points) {
        letters.setSz((int) Math.round(points * 100));
        letters.setB(false);
        inks.fill(letters.addNewSolidFill(), ink);
    }

    static void name(CTSerTx target, SeriesSheet.Column column) {
        var reference = target.addNewStrRef();
        reference.setF(column.headerReference());
        CTStrData cache = reference.addNewStrCache();
        cache.addNewPtCount().setVal(1);
        var point = cache.addNewPt();
        point.setIdx(0);
        point.setV(SvgText.legal(column.header()));
    }

    static void numbers(CTNumDataSource target, SeriesSheet.Column column) {
        var reference = target.addNewNumRef();
        reference.setF(column.reference());
        cache(reference.addNewNumCache(), column);
    }

    static void cache(CTNumData cache, SeriesSheet.Column column) {
        cache.setFormatCode("General");
        cache.addNewPtCount().setVal(column.cells().size());
        for (int i = 0; i < column.cells().size(); i++) {
            if (column.cells().get(i).isPresent()) {
                var point = cache.addNewPt();
                point.setIdx(i);
                point.setV(Double.toString(column.cells().get(i).getAsDouble()));
            }
        }
    }
}
