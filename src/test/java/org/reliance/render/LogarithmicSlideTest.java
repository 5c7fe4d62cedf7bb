package org.reliance.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTickLblPos;
import org.reliance.dashboard.Desk;
import org.reliance.figure.Figure;
import org.reliance.figure.Measure;
import org.reliance.quantity.Notation;
import org.w3c.dom.Element;

/** Every figure that can have a logarithmic axis: the slide has the ends, lines and numbers of the picture. */
class LogarithmicSlideTest {

    private static final String GRID = Words.of(Locale.ENGLISH).of("column-grid");

    static Stream<Figure> logarithmic() {
        List<Figure> figures = Desk.figures()
                .map(id -> Desk.DASHBOARD.figure(Desk.query(id, Map.of("scale", "log"))))
                .filter(figure -> figure.measure().scale() == Measure.Scale.LOGARITHMIC)
                .toList();
        assertThat(figures).extracting(Figure::id).contains("gas-price", "oil-price");
        return figures.stream();
    }

    @ParameterizedTest
    @MethodSource("logarithmic")
    void theAxisEndsWhereThatOfThePictureDoes(Figure figure) throws Exception {
        CTValAx axis = measureAxis(chart(figure));
        assertThat(axis.getScaling().getLogBase().getVal()).isEqualTo(10);
        assertThat(axis.getScaling().getMin().getVal())
                .isEqualTo(figure.measure().low());
        assertThat(axis.getScaling().getMax().getVal())
                .isEqualTo(figure.measure().high());
    }

    @ParameterizedTest
    @MethodSource("logarithmic")
    void itsNumbersAreThoseOfThePictureEachBesideItsLine(Figure figure) throws Exception {
        CTChart chart = chart(figure);
        assertThat(measureAxis(chart).getTickLblPos().getVal()).isEqualTo(STTickLblPos.NONE);
        assertThat(measureAxis(chart).isSetMajorGridlines()).isFalse();
        CTScatterSer grid = grid(chart);
        List<Double> heights = Stream.of(
                        grid.getYVal().getNumRef().getNumCache().getPtArray())
                .map(point -> Double.valueOf(point.getV()))
                .distinct()
                .toList();
        List<String> labels = numbersOf(grid);
        assertThat(labels).hasSameSizeAs(heights);
        for (int i = 0; i < labels.size(); i++) {
            assertThat(Double.parseDouble(labels.get(i).replace(",", "")))
                    .isCloseTo(heights.get(i), offset(1e-12 * heights.get(i)));
        }
        // Where the slide has less room than the picture it may take the next coarser of the picture's grids.
        assertThat(grids(figure)).contains(labels, numbersBesideTheAxis(figure));
        assertThat(labels).hasSizeLessThanOrEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gas-price", "oil-price", "loans", "integration"})
    void whereBothHaveTheRoomTheNumbersAreTheSame(String id) throws Exception {
        Figure figure = Desk.DASHBOARD.figure(Desk.query(id, Map.of("scale", "log")));
        assertThat(numbersOf(grid(chart(figure))))
                .containsExactlyElementsOf(numbersBesideTheAxis(figure))
                .isNotEmpty();
    }

    private static List<List<String>> grids(Figure figure) {
        return new Ticks(figure.measure(), Notation.of(figure.locale()))
                .listDensities().stream()
                        .map(ticks -> ticks.stream().map(Ticks.Tick::text).toList())
                        .toList();
    }

    private static CTScatterSer grid(CTChart chart) {
        return Stream.of(chart.getPlotArea().getScatterChartArray(0).getSerArray())
                .filter(series -> series.getTx()
                        .getStrRef()
                        .getStrCache()
                        .getPtArray(0)
                        .getV()
                        .equals(GRID))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> numbersOf(CTScatterSer grid) {
        return Stream.of(grid.getDLbls().getDLblArray())
                .map(label -> label.getTx().getRich().getPArray(0).getRArray(0).getT())
                .toList();
    }

    private static CTValAx measureAxis(CTChart chart) {
        return Stream.of(chart.getPlotArea().getValAxArray())
                .filter(axis -> axis.getAxId().getVal() == ChartAxes.MEASURE)
                .findFirst()
                .orElseThrow();
    }

    private static CTChart chart(Figure figure) throws Exception {
        byte[] slide = Studio.bytes(PptxWriter.of(), figure, Picture.SLIDE);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(slide))) {
            return (CTChart) show.getCharts().getFirst().getCTChart().copy();
        }
    }

    /** The leftmost right-aligned numbers of the picture, from below. */
    private static List<String> numbersBesideTheAxis(Figure figure) throws Exception {
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        Studio.svg(figure, Picture.SLIDE).getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        var texts = root.getElementsByTagName("text");
        List<String> rightAligned = new ArrayList<>();
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            if (text.getAttribute("text-anchor").equals("end")
                    && text.getTextContent().matches("[\\d,.]+")) {
                rightAligned.add(text.getTextContent());
            }
        }
        return rightAligned;
    }
}
