package org.reliance.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reliance.figure.Figure;
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
    void figureWithoutNumbersHasItsAxisAlone() throws Exception {
        assertThat(elements(Samples.empty()).map(Element::getTagName)).containsExactly("svg", "line");
    }

    @Test
    void trendIsDrawnWithItsBand() throws Exception {
        assertThat(elements(Samples.trend()).map(Element::getTagName)).contains("polyline", "polygon");
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
