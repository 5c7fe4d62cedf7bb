package org.reliance.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChart;
import org.reliance.dashboard.Desk;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;
import org.w3c.dom.Element;

/** What stands over columns stands on a slide where it stands in the picture, measured on both by the years under them. */
class SlideAgainstPictureTest {

    /** A week: pictures are rounded to a tenth of a pixel. */
    private static final double WEEK = 1 / 52.0;

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern STEP = Pattern.compile("([Ml])(-?[\\d.]+)[ ,](-?[\\d.]+)");

    static Stream<Arguments> columns() {
        return Stream.of(
                Arguments.of("support", Map.of()),
                Arguments.of("support", Map.of("gas-transport", "1")),
                Arguments.of("oil-tax-loss", Map.of()),
                Arguments.of("oil-tax-loss", Map.of("oil-price", "50")),
                Arguments.of("loans-model", Map.of()),
                Arguments.of("loans-model", Map.of("tranche-withheld", "1")));
    }

    @ParameterizedTest
    @MethodSource("columns")
    void everyMarkOverColumnsIsAtAPlaceOfThePicture(String id, Map<String, String> settings) throws Exception {
        Figure figure = Desk.DASHBOARD.figure(Desk.query(id, settings));
        NavigableSet<Double> drawn = yearsInPicture(Studio.svg(figure, Picture.WIDE));
        ChartRead chart = ChartRead.of(chart(figure));
        assertThat(chart.places()).isNotEmpty();
        Set<String> columns = namesOfColumns(figure);
        assertThat(chart.series())
                .filteredOn(series -> !columns.contains(series.name()))
                .isNotEmpty();
        for (ChartRead.Series series : chart.series()) {
            if (!columns.contains(series.name())) {
                for (double at : series.at()) {
                    assertThat(nearest(drawn, chart.years(at)))
                            .as("%s at %s", series.name(), chart.years(at))
                            .isCloseTo(chart.years(at), offset(WEEK));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("columns")
    void theColumnsOfAYearStandAroundItsMiddle(String id, Map<String, String> settings) throws Exception {
        Figure figure = Desk.DASHBOARD.figure(Desk.query(id, settings));
        ChartRead chart = ChartRead.of(chart(figure));
        Set<String> columns = namesOfColumns(figure);
        Set<Double> offsets = new LinkedHashSet<>();
        for (ChartRead.Series series : chart.series()) {
            if (columns.contains(series.name())) {
                series.at().stream()
                        .map(at -> chart.years(at) - Math.rint(chart.years(at)))
                        .forEach(offsets::add);
            }
        }
        assertThat(offsets.stream().mapToDouble(Double::doubleValue).average().orElseThrow())
                .isCloseTo(0, offset(1e-9));
    }

    /** Office would halve the first and the last column otherwise. */
    @ParameterizedTest
    @MethodSource("columns")
    void theAxisOfPlacesBeginsBeforeItsFirstColumn(String id, Map<String, String> settings) throws Exception {
        CTChart chart = chart(Desk.DASHBOARD.figure(Desk.query(id, settings)));
        assertThat(chart.getPlotArea().getValAxArray(0).getCrossBetween().getVal())
                .hasToString("between");
    }

    private static Set<String> namesOfColumns(Figure figure) {
        Set<String> names = new LinkedHashSet<>();
        figure.layers().stream()
                .filter(Layer.Columns.class::isInstance)
                .forEach(layer -> names.add(layer.key().label()));
        assertThat(names).isNotEmpty();
        return names;
    }

    private static CTChart chart(Figure figure) throws Exception {
        byte[] slide = Studio.bytes(PptxWriter.of(), figure, Picture.SLIDE);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(slide))) {
            return (CTChart) show.getCharts().getFirst().getCTChart().copy();
        }
    }

    private static double nearest(NavigableSet<Double> drawn, double year) {
        Double below = drawn.floor(year);
        Double above = drawn.ceiling(year);
        if (below == null || above == null) {
            return below == null ? drawn.first() : below;
        }
        return year - below < above - year ? below : above;
    }

    /** Where something stands in the picture: ends, corners and middles of its shapes, in years. */
    private static NavigableSet<Double> yearsInPicture(String svg) throws Exception {
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        List<Element> years = elements(root, "text").stream()
                .filter(text -> text.getAttribute("text-anchor").equals("middle"))
                .filter(text -> text.getTextContent().matches("(19|20)\\d\\d"))
                .toList();
        double left = numbers(years.getFirst().getAttribute("transform")).getFirst();
        double right = numbers(years.getLast().getAttribute("transform")).getFirst();
        int first = Integer.parseInt(years.getFirst().getTextContent());
        int last = Integer.parseInt(years.getLast().getTextContent());
        TreeSet<Double> found = new TreeSet<>();
        positions(root).forEach(x -> found.add(first + (x - left) / (right - left) * (last - first)));
        return found;
    }

    private static List<Double> positions(Element root) {
        List<Double> positions = new ArrayList<>();
        elements(root, "circle").forEach(circle -> positions.add(Double.valueOf(circle.getAttribute("cx"))));
        elements(root, "path").forEach(path -> corners(steps(path.getAttribute("d")), positions));
        Stream.of("polyline", "polygon")
                .flatMap(name -> elements(root, name).stream())
                .forEach(line -> corners(everyOther(numbers(line.getAttribute("points"))), positions));
        return positions;
    }

    private static void corners(List<Double> corners, List<Double> positions) {
        positions.addAll(corners);
        double low = corners.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        double high = corners.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        positions.add((low + high) / 2);
    }

    private static List<Double> steps(String path) {
        List<Double> corners = new ArrayList<>();
        double x = 0;
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            double number = Double.parseDouble(step.group(2));
            x = step.group(1).equals("M") ? number : x + number;
            corners.add(x);
        }
        return corners;
    }

    private static List<Double> everyOther(List<Double> numbers) {
        return IntStream.range(0, numbers.size() / 2)
                .mapToObj(i -> numbers.get(2 * i))
                .toList();
    }

    private static List<Double> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(found -> Double.valueOf(found.group()))
                .toList();
    }

    private static List<Element> elements(Element root, String name) {
        var nodes = root.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }
}
