package org.reliance.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reliance.figure.Figure;
import org.reliance.quantity.Unit;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ThumbnailTest {

    static Stream<Figure> everySample() {
        return Samples.all().values().stream();
    }

    @ParameterizedTest
    @MethodSource("everySample")
    void holdsShapesAndNoWords(Figure figure) throws Exception {
        assertThat(elements(figure).map(Element::getTagName).distinct())
                .isSubsetOf("svg", "line", "polyline", "polygon", "circle");
        assertThat(read(figure).getDocumentElement().getTextContent()).isBlank();
    }

    @Test
    void valueOfAYearIsADotAtItsPlace() throws Exception {
        Element dot = elements(Samples.onePoint())
                .filter(element -> element.getTagName().equals("circle"))
                .findFirst()
                .orElseThrow();

        assertThat(Double.parseDouble(dot.getAttribute("cx"))).isBetween(100.0, 220.0);
    }

    @Test
    void aHigherValueStandsHigher() throws Exception {
        Figure figure = SampleFigures.titled("Low, then high")
                .years(2015, 2017)
                .measured(Unit.PER_CENT, 0, 50)
                .statements("Share", 0, "2015: 5", "2017: 45")
                .figure();

        List<Element> dots = named("circle", figure);

        assertThat(number(dots.get(0), "cy")).isGreaterThan(80);
        assertThat(number(dots.get(1), "cy")).isBetween(6.0, 24.0);
        assertThat(number(dots.get(0), "cx")).isLessThan(number(dots.get(1), "cx"));
    }

    @Test
    void columnsOfAStackStandOnEachOther() throws Exception {
        Figure figure = SampleFigures.titled("Two parts")
                .years(2015, 2015)
                .measured(Unit.USD_BN, 0, 10)
                .columns("Oil", 0, "support", 2015, 2015, _ -> 4)
                .columns("Gas", 1, "support", 2015, 2015, _ -> 3)
                .figure();

        List<double[]> heights =
                named("polygon", figure).stream().map(ThumbnailTest::heights).toList();

        // The plot is 92 pixels high and ends at 98: 4 of 10 reach up to 61.2, 3 more to 33.6.
        assertThat(heights.get(0)).containsExactly(98, 61.2, 61.2, 98);
        assertThat(heights.get(1)).containsExactly(61.2, 33.6, 33.6, 61.2);
    }

    @Test
    void rowsRunDownAndTheirValuesToTheRight() throws Exception {
        Figure figure = SampleFigures.titled("Two rows")
                .rows("First", "Second")
                .measured("Loss", Unit.USD_BN, 0, 10)
                .statements("Claimed", 0, "First: 9", "Second: 1")
                .figure();

        List<Element> dots = named("circle", figure);

        assertThat(number(dots.get(0), "cy")).isLessThan(number(dots.get(1), "cy"));
        assertThat(number(dots.get(0), "cx")).isGreaterThan(number(dots.get(1), "cx"));
    }

    @Test
    void figureWithoutNumbersHasItsAxisAlone() throws Exception {
        assertThat(elements(Samples.empty()).map(Element::getTagName)).containsExactly("svg", "line");
    }

    @Test
    void trendIsDrawnWithItsBand() throws Exception {
        assertThat(elements(Samples.trend()).map(Element::getTagName)).contains("polyline", "polygon");
    }

    private static List<Element> named(String tag, Figure figure) throws Exception {
        return elements(figure)
                .filter(element -> element.getTagName().equals(tag))
                .toList();
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static double[] heights(Element polygon) {
        return Stream.of(polygon.getAttribute("points").split(" "))
                .mapToDouble(point -> Double.parseDouble(point.substring(point.indexOf(',') + 1)))
                .toArray();
    }

    private static Stream<Element> elements(Figure figure) throws Exception {
        var all = read(figure).getElementsByTagName("*");
        return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i));
    }

    private static Document read(Figure figure) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(Thumbnail.of(figure))));
    }
}
