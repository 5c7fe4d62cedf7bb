package org.reliance.render;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.STScatterStyle;
import org.reliance.figure.Domain;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;

/** A figure as a scatter chart: years to the right and the measure upward, or rows downward and the measure to the right. */
record ScatterPlot(Figure figure, SeriesSheet sheet, SeriesStyle style, ChartFrame frame) implements NativeChart.Plot {

    /** From the edge of a bar to the middle of a sign under it, in points. */
    private static final double UNDER_A_BAR = 8;

    @Override
    public List<Boolean> write(CTPlotArea area) {
        ChartAxes axes = new ChartAxes(figure, style, frame);
        List<Trace> traces = traces();
        CTScatterChart chart = area.addNewScatterChart();
        chart.addNewScatterStyle().setVal(STScatterStyle.LINE_MARKER);
        chart.addNewVaryColors().setVal(false);
        Words words = Words.of(figure.locale());
        int length = traces.stream().mapToInt(ScatterSeries::length).max().orElse(0);
        var series = new ScatterSeries(sheet, style, words, words.of("column-position"), isUpright(), length);
        IntStream.range(0, traces.size()).forEach(i -> series.write(chart.addNewSer(), i, traces.get(i)));
        chart.addNewAxId().setVal(isUpright() ? ChartAxes.DOMAIN : ChartAxes.MEASURE);
        chart.addNewAxId().setVal(isUpright() ? ChartAxes.MEASURE : ChartAxes.DOMAIN);
        switch (figure.domain()) {
            case Domain.Years years -> {
                axes.years(area, AxisScale.of(years));
                axes.upright(area);
            }
            case Domain.Rows rows -> {
                axes.level(area);
                axes.rows(area, AxisScale.of(rows));
            }
        }
        return traces.stream().map(Trace::listed).toList();
    }

    private List<Trace> traces() {
        List<Trace> traces =
                Traces.listOf(figure, frame).stream().map(this::besideBars).toList();
        return switch (figure.domain()) {
            case Domain.Years years ->
                Stream.concat(
                                // Behind everything, and too faint to strike words through.
                                LogarithmicGrid.find(figure, AxisScale.of(years), frame).stream(),
                                keptApart(traces, AxisScale.of(years)).stream())
                        .toList();
            case Domain.Rows rows ->
                keptApart(
                        Stream.concat(traces.stream().flatMap(ScatterPlot::withStrokes), rowNames(rows))
                                .toList(),
                        AxisScale.of(rows));
        };
    }

    /** In rows, signs stand under the bars and not on them: LibreOffice paints lines over signs, whatever their order. */
    private Trace besideBars(Trace trace) {
        boolean isOnBars = !isUpright()
                && figure.layers().stream().anyMatch(Layer.Columns.class::isInstance)
                && figure.layers().stream()
                        .anyMatch(layer -> layer instanceof Layer.Statements
                                && layer.key().id().equals(trace.layer()));
        return isOnBars ? trace.withRuns(trace.runs().stream().map(this::lower).toList()) : trace;
    }

    private Trace.Run lower(Trace.Run run) {
        double rowHeight =
                frame.plotHeight() / (figure.domain().upper() - figure.domain().lower());
        double down = Math.min(0.5, Traces.reachOfStacks(figure, rowHeight) + UNDER_A_BAR / rowHeight);
        return new Trace.Run(
                run.spots().stream().map(spot -> spot.withAt(spot.at() + down)).toList());
    }

    private List<Trace> keptApart(List<Trace> traces, AxisScale domain) {
        AxisScale measure = AxisScale.of(figure.measure());
        return Captions.keptApart(
                traces,
                spot -> isUpright()
                        ? at(domain.share(spot.at()), 1 - measure.share(spot.value()))
                        : at(measure.share(spot.value()), domain.share(spot.at())),
                frame,
                style.captionPoints());
    }

    private Point2D at(double right, double down) {
        return new Point2D.Double(right * frame.plotWidth(), down * frame.plotHeight());
    }

    private boolean isUpright() {
        return figure.domain() instanceof Domain.Years;
    }

    /** Bars to the left and right as lines of their own: LibreOffice draws error bars upward and downward only. */
    private static Stream<Trace> withStrokes(Trace trace) {
        if (!trace.hasBars()) {
            return Stream.of(trace);
        }
        var strokes = trace.spots().stream()
                .filter(Trace.Spot::hasBar)
                .map(spot -> Trace.Run.of(
                        Trace.Spot.of(spot.when(), spot.at(), spot.value() - spot.below()),
                        Trace.Spot.of(spot.when(), spot.at(), spot.value() + spot.above())))
                .toList();
        var bare = trace.runs().stream()
                .map(run -> new Trace.Run(
                        run.spots().stream().map(spot -> spot.withBar(0, 0)).toList()))
                .toList();
        Look look = Look.line(trace.look().ink(), trace.look().bar().stroke());
        Trace lines =
                Trace.of(trace.name(), strokes, look).ofLayer(trace.layer()).unlisted();
        return Stream.of(lines, trace.withRuns(bare));
    }

    private Stream<Trace> rowNames(Domain.Rows rows) {
        double left = AxisScale.of(figure.measure()).low();
        return IntStream.range(0, rows.labels().size())
                .mapToObj(i -> Trace.of(
                                rows.labels().get(i),
                                List.of(Trace.Run.of(Trace.Spot.of(rows.labels().get(i), i, left))),
                                Look.points(Ink.Plain.INK, Look.Marker.NONE))
                        .unlisted()
                        .withCaption(new Trace.Caption.Name(Trace.Side.LEFT)));
    }
}
