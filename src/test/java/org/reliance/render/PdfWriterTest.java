package org.reliance.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reliance.figure.Figure;

class PdfWriterTest {

    private static final SvgWriter SVG = SvgWriter.of(1);
    private static final PdfWriter WRITER = PdfWriter.of(SVG);

    @AfterAll
    static void end() {
        SVG.close();
    }

    static Stream<Figure> samples() {
        return Samples.all().values().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFigureIsOnePageOfVectorsWithItsTypefaceInside(Figure figure) throws IOException {
        try (PDDocument document = read(figure)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            PDPage page = document.getPage(0);
            assertThat(page.getResources().getXObjectNames())
                    .as("pictures made of pixels")
                    .isEmpty();
            for (var name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
        }
    }

    @Test
    void wordsAreFoundAsWordsAndOnlyOnce() throws IOException {
        try (PDDocument document = read(Samples.gasPrice())) {
            assertThat(text(document))
                    .containsOnlyOnce("Belarus pays half of what Germany pays for gas, and asks for less")
                    .containsOnlyOnce("Pipeline sold to Gazprom")
                    .contains("Sources: Example 2019; World Bank 2026");
        }
    }

    /** A ligature would have no letters to be found by. */
    @Test
    void lettersThatCouldBeJoinedAreFoundAsLetters() throws IOException {
        Figure figure = SampleFigures.titled("After the first fifth, official traffic: off, fi, fl, ft, tt")
                .statements("Share", 0, "2017: 24")
                .figure();
        try (PDDocument document = read(figure)) {
            assertThat(text(document)).contains(figure.title());
        }
    }

    @Test
    void thePrintedSizeIsTwentyFourCentimetresWide() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(Samples.onePoint(), Picture.PRINT, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            var page = document.getPage(0).getMediaBox();
            assertThat(page.getWidth() / 72 * 2.54).isCloseTo(24, offset(0.02));
            assertThat(page.getHeight() / 72 * 2.54).isCloseTo(13.5, offset(0.02));
        }
    }

    @Test
    void thePictureIsTaggedWithWhatItSaysAndTheTitleAsAHeading() throws IOException {
        Figure figure = Samples.gasPrice();
        try (PDDocument document = read(figure)) {
            var catalogue = document.getDocumentCatalog();
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(figure.title());
            assertThat(catalogue.getViewerPreferences().displayDocTitle()).isTrue();
            List<PDStructureElement> parts = elements(catalogue.getStructureTreeRoot());
            assertThat(parts)
                    .extracting(PDStructureElement::getStructureType)
                    .containsExactly("Document", "H1", "P", "Figure", "P");
            assertThat(parts.get(3).getAlternateDescription()).isEqualTo(figure.summary());
        }
    }

    @Test
    void wordsThatTheTypefaceLacksAreDrawnAndCanStillBeCopied() throws IOException {
        try (PDDocument document = read(Samples.hostile())) {
            assertThat(new String(document.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1))
                    .contains("/Span");
            assertThat(text(document)).contains("<script>alert('1')</script>");
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(document.getPage(0).getAnnotations()).isEmpty();
        }
    }

    @Test
    void aDeckHasATitleOnePageAFigureAndTheSources() throws IOException {
        Deck deck = new Deck(
                Locale.ENGLISH,
                "What it costs",
                "A talk",
                List.of(new Deck.Page(Samples.gasPrice(), "Gas first"), new Deck.Page(Samples.empty(), "")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(deck, Picture.SLIDE, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(4);
            assertThat(text(document))
                    .contains(
                            "What it costs",
                            "A talk",
                            "Gas first",
                            "Nothing was published",
                            "Example, A. 2019. A report.");
            List<String> bookmarks = new ArrayList<>();
            document.getDocumentCatalog()
                    .getDocumentOutline()
                    .children()
                    .forEach(item -> bookmarks.add(item.getTitle()));
            assertThat(bookmarks).containsExactly("What it costs", "Gas first", "Nothing was published", "Sources");
        }
    }

    private static PDDocument read(Figure figure) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(figure, Picture.SLIDE, out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        List<PDStructureElement> found = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(element);
                found.addAll(elements(element));
            }
        }
        return found;
    }
}
