package org.reliance.render;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrData;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarGrouping;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STGrouping;
import org.reliance.figure.Domain;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;

/** A figure as a column chart with lines over it, sharing places that are calendar years. */
final class ColumnPlot implements NativeChart.Plot {

    private static final int GAP = 45;

    private final Figure figure;
    private final SeriesSheet sheet;
    private final SeriesStyle style;
    private final ChartFrame frame;
    private final List<Layer.Columns> columns;
    private final Slots slots;
    private final List<Boolean> listed = new ArrayList<>();

    ColumnPlot(Figure figure, Domain.Years years, SeriesSheet sheet, SeriesStyle style, ChartFrame frame) {
        this.figure = figure;
        this.sheet = sheet;
        // Columns are dark; words at points stand on them.
        this.style = style.withBackedWords();
        this.frame = frame;
        this.columns = figure.layers().stream()
                .filter(Layer.Columns.class::isInstance)
                .map(Layer.Columns.class::cast)
                .toList();
        this.slots = Slots.of(years, columns);
    }

    @Override
    public List<Boolean> write(CTPlotArea area) {
        String places = sheet.words(Words.of(figure.locale()).of("column-year"), slots.listLabels());
        columns(area.addNewBarChart(), places);
        List<Trace> traces =
                Traces.listOf(figure, frame).stream().flatMap(slots::place).toList();
        if (!traces.isEmpty()) {
            lines(area.addNewLineChart(), places, keptApart(traces));
        }
        ChartAxes axes = new ChartAxes(figure, style);
        axes.slots(area);
        axes.upright(area);
        return listed;
    }

    private List<Trace> keptApart(List<Trace> traces) {
        AxisScale measure = AxisScale.of(figure.measure());
        return Captions.keptApart(
                traces,
                spot -> new Point2D.Double(
                        (slots.at(spot.at()) + 0.5) / slots.count() * frame.plotWidth(),
                        (1 - measure.share(spot.value())) * frame.plotHeight()),
                frame,
                style.captionPoints());
    }

    private void columns(CTBarChart chart, String places) {
        boolean stacked = slots.stackedBesideEachOther() || slots.stacks().size() == 1;
        chart.addNewBarDir().setVal(STBarDir.COL);
        chart.addNewGrouping().setVal(stacked ? STBarGrouping.STACKED : STBarGrouping.CLUSTERED);
        chart.addNewVaryColors().setVal(false);
        columns.forEach(layer -> column(chart.addNewSer(), places, layer));
        chart.addNewGapWidth().setVal(slots.stackedBesideEachOther() ? 10 : GAP);
        chart.addNewOverlap().setVal((byte) (stacked ? 100 : 0));
        chart.addNewAxId().setVal(ChartAxes.DOMAIN);
        chart.addNewAxId().setVal(ChartAxes.MEASURE);
    }

    private void column(CTBarSer series, String places, Layer.Columns layer) {
        series.addNewIdx().setVal(listed.size());
        series.addNewOrder().setVal(listed.size());
        listed.add(true);
        var values = sheet.numbers(layer.key().label(), slots.place(layer), formulas(layer));
        SeriesStyle.name(series.addNewTx(), values);
        style.fill(series.addNewSpPr(), Columns.ink(figure, layer));
        series.addNewInvertIfNegative().setVal(false);
        places(series.addNewCat(), places);
        SeriesStyle.numbers(series.addNewVal(), values);
    }

    private List<Optional<String>> formulas(Layer.Columns layer) {
        List<Optional<String>> formulas = new ArrayList<>(Collections.nCopies(slots.count(), Optional.empty()));
        layer.dots()
                .forEach(dot -> formulas.set(
                        slots.at(dot.at(), layer.stack()),
                        sheet.ledger().find(layer.key().id(), figure.domain().nameOf(dot.at()), dot.value())));
        return formulas;
    }

    private void lines(CTLineChart chart, String places, List<Trace> traces) {
        chart.addNewGrouping().setVal(STGrouping.STANDARD);
        chart.addNewVaryColors().setVal(false);
        traces.forEach(trace -> line(chart.addNewSer(), places, trace));
        chart.addNewMarker().setVal(true);
        chart.addNewAxId().setVal(ChartAxes.DOMAIN);
        chart.addNewAxId().setVal(ChartAxes.MEASURE);
    }

    private void line(CTLineSer series, String places, Trace trace) {
        series.addNewIdx().setVal(listed.size());
        series.addNewOrder().setVal(listed.size());
        listed.add(trace.listed());
        List<Trace.Spot> spots = places(trace);
        Ledger ledger = sheet.ledger();
        var values = sheet.numbers(trace.name(), numbers(trace, Trace.Spot::value), ledger.values(trace, spots));
        SeriesStyle.name(series.addNewTx(), values);
        style.stroke(series.addNewSpPr(), trace.look().ink(), trace.look().stroke());
        style.marker(series.addNewMarker(), trace.look().ink(), trace.look().marker());
        style.caption(series::addNewDLbls, trace, spots);
        if (trace.hasBars()) {
            Words words = Words.of(figure.locale());
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
        places(series.addNewCat(), places);
        SeriesStyle.numbers(series.addNewVal(), values);
        series.addNewSmooth().setVal(false);
    }

    private List<OptionalDouble> numbers(Trace trace, ToDoubleFunction<Trace.Spot> number) {
        List<OptionalDouble> numbers = new ArrayList<>(Collections.nCopies(slots.count(), OptionalDouble.empty()));
        trace.spots().forEach(spot -> numbers.set(slots.at(spot.at()), OptionalDouble.of(number.applyAsDouble(spot))));
        return numbers;
    }

    private List<Trace.Spot> places(Trace trace) {
        List<Trace.Spot> spots = new ArrayList<>(Collections.nCopies(slots.count(), Trace.Spot.GAP));
        trace.spots().forEach(spot -> spots.set(slots.at(spot.at()), spot));
        return spots;
    }

    private void places(CTAxDataSource target, String places) {
        var reference = target.addNewStrRef();
        reference.setF(places);
        CTStrData cache = reference.addNewStrCache();
        List<String> labels = slots.listLabels();
        cache.addNewPtCount().setVal(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            var point = cache.addNewPt();
            point.setIdx(i);
            point.setV(labels.get(i));
        }
    }
}
