package org.reliance.render;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMultiLvlStrData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarGrouping;
import org.openxmlformats.schemas.drawingml.x2006.chart.STScatterStyle;
import org.reliance.figure.Domain;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;

/**
 * A figure as a column chart with scattered points and lines over it. The columns stand in places that are calendar years;
 * on the axis of places Office and LibreOffice count from the middle of the first, so that points stand between them too.
 */
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
        String places = places();
        columns(area.addNewBarChart(), places);
        List<Trace> traces = keptApart(
                        Traces.listOf(figure, frame).stream().map(slots::clip).toList())
                .stream()
                .flatMap(trace -> Portions.of(trace, cells()))
                .toList();
        if (!traces.isEmpty()) {
            points(area.addNewScatterChart(), traces);
        }
        ChartAxes axes = new ChartAxes(figure, style, frame);
        axes.slots(area, slots.stackedBesideEachOther());
        axes.besideSlots(area);
        return listed;
    }

    /** As many cells as there are places: LibreOffice takes more for more places. A line takes two. */
    private int cells() {
        return Math.max(2, slots.count());
    }

    private List<Trace> keptApart(List<Trace> traces) {
        AxisScale measure = AxisScale.of(figure.measure());
        return Captions.keptApart(
                traces,
                spot -> new Point2D.Double(
                        slots.share(spot.at()) * frame.plotWidth(),
                        (1 - measure.share(spot.value())) * frame.plotHeight()),
                frame,
                style.captionPoints());
    }

    private void points(CTScatterChart chart, List<Trace> traces) {
        chart.addNewScatterStyle().setVal(STScatterStyle.LINE_MARKER);
        chart.addNewVaryColors().setVal(false);
        Words words = Words.of(figure.locale());
        var series = new ScatterSeries(sheet, style, words, words.of("column-place"), true, cells());
        for (Trace trace : traces) {
            series.write(chart.addNewSer(), listed.size(), amongPlaces(trace));
            listed.add(trace.listed());
        }
        chart.addNewAxId().setVal(ChartAxes.DOMAIN);
        chart.addNewAxId().setVal(ChartAxes.MEASURE);
    }

    private Trace amongPlaces(Trace trace) {
        return trace.withRuns(trace.runs().stream()
                .map(run -> new Trace.Run(run.spots().stream()
                        .map(spot -> spot.withAt(slots.among(spot.at())))
                        .toList()))
                .toList());
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

    /** Reference of the cells that say what stands under the places. */
    private String places() {
        String header = Words.of(figure.locale()).of("column-year");
        return slots.stackedBesideEachOther()
                ? sheet.groups(header, slots.listLabels())
                : sheet.words(header, slots.listLabels());
    }

    private void places(CTAxDataSource target, String reference) {
        if (slots.stackedBesideEachOther()) {
            var groups = target.addNewMultiLvlStrRef();
            groups.setF(reference);
            CTMultiLvlStrData cache = groups.addNewMultiLvlStrCache();
            cache.addNewPtCount().setVal(slots.count());
            cache.addNewLvl();
            labels(cache.addNewLvl()::addNewPt);
        } else {
            var single = target.addNewStrRef();
            single.setF(reference);
            CTStrData cache = single.addNewStrCache();
            cache.addNewPtCount().setVal(slots.count());
            labels(cache::addNewPt);
        }
    }

    private void labels(Supplier<CTStrVal> target) {
        List<String> labels = slots.listLabels();
        for (int i = 0; i < labels.size(); i++) {
            if (!labels.get(i).isEmpty()) {
                CTStrVal point = target.get();
                point.setIdx(i);
                point.setV(labels.get(i));
            }
        }
    }
}
