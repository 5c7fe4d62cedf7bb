package org.reliance.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class SvgWriterTest {

    static Stream<String> everySample() {
        return Samples.all().keySet().stream();
    }

    /** Without the one whose borrowed letters are as wide as the machine's own fonts make them. */
    static Stream<String> everySampleInOurOwnFont() {
        return everySample().filter(name -> !name.equals("hostile"));
    }

    @ParameterizedTest
    @MethodSource("everySampleInOurOwnFont")
    void pictureIsTheRecordedOne(String name) {
        Golden.assertRecorded(
                name + ".svg", Studio.svg(Samples.named(name), Picture.WIDE).replace("><", ">\n<"));
    }

    @ParameterizedTest
    @MethodSource("everySample")
    void pictureHoldsNothingThatRunsOrIsFetched(String name) throws Exception {
        NodeList elements =
                parse(Studio.svg(Samples.named(name), Picture.of(320, 480))).getElementsByTagName("*");

        List<Element> all = IntStream.range(0, elements.getLength())
                .mapToObj(i -> (Element) elements.item(i))
                .toList();
        assertThat(all.stream().map(Element::getTagName).distinct())
                .isSubsetOf(
                        "svg", "title", "desc", "rect", "text", "circle", "polyline", "polygon", "path", "g", "line");
        assertThat(all)
                .allSatisfy(element ->
                        assertThat(attributes(element)).noneMatch(it -> it.startsWith("on") || it.endsWith("href")));
    }

    @Test
    void wordsStayWords() throws Exception {
        Document svg = parse(Studio.svg(Samples.hostile(), Picture.WIDE));

        assertThat(texts(svg)).anyMatch(it -> it.startsWith("<script>alert('1')</script> & \"quotes\" 😀"));
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).startsWith("<script>");
    }

    @Test
    void sourceLineAndStampAreInThePicture() throws Exception {
        assertThat(texts(parse(Studio.svg(Samples.trend(), Picture.WIDE.withSite("https://reliance.example")))))
                .contains(
                        "Sources: Example 2019; World Bank 2026",
                        "Data 3f9a1c0b7de2 · 21 November 2026 · https://reliance.example/figures/sample?oil-price=55");
    }

    @Test
    void trendSaysWhatItIsWorth() throws Exception {
        assertThat(texts(parse(Studio.svg(Samples.trend(), Picture.SLIDE))))
                .anyMatch(it -> it.contains("n = 7"))
                .anyMatch(it -> it.contains("R² 0.82"));
    }

    @Test
    void titleOfThousandsOfSignsIsCut() throws Exception {
        assertThat(Samples.longWords().title()).hasSizeGreaterThan(4000);
        assertThat(String.join("", texts(parse(Studio.svg(Samples.longWords(), Picture.WIDE)))))
                .hasSizeLessThan(2000);
    }

    @Test
    void numberThatWasNeverPublishedIsAQuestionMark() throws Exception {
        assertThat(texts(parse(Studio.svg(Samples.empty(), Picture.WIDE))))
                .contains("?", "There is no number to draw here.");
    }

    @Test
    void manyAtOnceAllGetTheirPicture() {
        String alone = Studio.svg(Samples.onePoint(), Picture.WIDE);

        assertThat(IntStream.range(0, 24).parallel().mapToObj(i -> Studio.svg(Samples.onePoint(), Picture.WIDE)))
                .allMatch(alone::equals);
    }

    private static List<String> texts(Document svg) {
        NodeList texts = svg.getElementsByTagName("text");
        return IntStream.range(0, texts.getLength())
                .mapToObj(i -> texts.item(i).getTextContent())
                .toList();
    }

    private static List<String> attributes(Element element) {
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(i -> element.getAttributes().item(i).getNodeName())
                .toList();
    }

    private static Document parse(String svg) throws ParserConfigurationException, IOException, SAXException {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
