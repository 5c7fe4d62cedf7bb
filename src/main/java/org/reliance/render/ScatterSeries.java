package org.reliance.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;

/**
 * Writes traces as series of scattered points, each at its true position.
 *
 * @param positions header of the columns that hold positions on the domain axis
 * @param upright whether the domain axis is the one to the right
 * @param length how many cells each series refers to: LibreOffice loses those before a longer one
 */
record ScatterSeries(SeriesSheet sheet, SeriesStyle style, Words words, String positions, boolean upright, int length) {

    /** How many cells a trace takes. */
    static int length(Trace trace) {
        int gaps = trace.look().stroke().isDrawn() ? trace.runs().size() - 1 : 0;
        return trace.spots().size() + gaps;
    }

    /** Writes a trace that takes at most {@link #length} cells. */
    void write(CTScatterSer series, int index, Trace trace) {
        series.addNewIdx().setVal(index);
        series.addNewOrder().setVal(index);
        sheet.words(words.of("column-when"), cells(trace, Trace.Spot::when, ""));
        var at = sheet.numbers(positions, numbers(trace, Trace.Spot::at));
        List<Trace.Spot> spots = cells(trace, spot -> spot, Trace.Spot.GAP);
        Ledger ledger = sheet.ledger();
        var value = sheet.numbers(trace.name(), numbers(trace, Trace.Spot::value), ledger.values(trace, spots));
        SeriesStyle.name(series.addNewTx(), value);
        style.stroke(series.addNewSpPr(), trace.look().ink(), trace.look().stroke());
        style.marker(series.addNewMarker(), trace.look().ink(), trace.look().marker());
        style.caption(series::addNewDLbls, trace, spots);
        if (trace.hasBars()) {
            var below = sheet.numbers(
                    words.of("column-below"),
                    numbers(trace, Trace.Spot::below),
                    ledger.bars(trace, spots, -1, Trace.Spot::below));
            var above = sheet.numbers(
                    words.of("column-above"),
                    numbers(trace, Trace.Spot::above),
                    ledger.bars(trace, spots, 1, Trace.Spot::above));
            style.bars(series.addNewErrBars(), trace.look(), STErrDir.Y, below, above);
        }
        var rightward = upright ? at : value;
        var x = series.addNewXVal().addNewNumRef();
        x.setF(rightward.reference());
        SeriesStyle.cache(x.addNewNumCache(), rightward);
        SeriesStyle.numbers(series.addNewYVal(), upright ? value : at);
        series.addNewSmooth().setVal(false);
    }

    private List<OptionalDouble> numbers(Trace trace, ToDoubleFunction<Trace.Spot> number) {
        return cells(trace, spot -> OptionalDouble.of(number.applyAsDouble(spot)), OptionalDouble.empty());
    }

    /** One cell a point, an empty one between two stretches, where a joined line breaks off, and empty ones at the end. */
    private <T> List<T> cells(Trace trace, Function<Trace.Spot, T> cell, T gap) {
        List<T> cells = new ArrayList<>(length);
        for (Trace.Run run : trace.runs()) {
            if (!cells.isEmpty() && trace.look().stroke().isDrawn()) {
                cells.add(gap);
            }
            run.spots().forEach(spot -> cells.add(cell.apply(spot)));
        }
        cells.addAll(Collections.nCopies(length - cells.size(), gap));
        return cells;
    }
}
