package org.reliance.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;
import org.reliance.figure.Statement;

class PptxWriterTest {

    private static final PptxWriter WRITER = PptxWriter.of();
    private static final Picture PICTURE = Picture.SLIDE.withSite("https://reliance.example");

    static Stream<Figure> samples() {
        return Samples.all().values().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFigureIsOneSlideWithItsStatementItsChartAndAllItsNotes(Figure figure) throws Exception {
        try (XMLSlideShow show = read(figure)) {
            assertThat(show.getSlides()).hasSize(1);
            XSLFSlide slide = show.getSlides().getFirst();
            assertThat(slide.getTitle()).startsWith(legal(figure.title().substring(0, 12)));
            assertThat(show.getCharts()).hasSize(figure.isEmpty() ? 0 : 1);
            assertThat(notes(slide))
                    .contains(legal(figure.title()))
                    .contains(legal(figure.summary()))
                    .contains(figure.stamp().dataVersion())
                    .contains("https://reliance.example" + figure.stamp().address());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theChartIsDescribedForThoseWhoCannotSeeIt(Figure figure) throws Exception {
        try (XMLSlideShow show = read(figure)) {
            List<CTGraphicalObjectFrame> frames = frames(show.getSlides().getFirst());
            assertThat(frames).hasSize(figure.isEmpty() ? 0 : 1);
            for (CTGraphicalObjectFrame frame : frames) {
                assertThat(frame.getNvGraphicFramePr().getCNvPr().getDescr()).isEqualTo(legal(figure.summary()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theNumbersDrawnAreThoseOfTheSheetThatEditDataOpens(Figure figure) throws Exception {
        try (XMLSlideShow show = read(figure)) {
            for (XSLFChart chart : show.getCharts()) {
                for (ChartRead.Series series : ChartRead.of(chart.getCTChart()).series()) {
                    assertThat(ChartRead.cells(chart.getWorkbook(), series.reference()))
                            .as(series.name())
                            .isEqualTo(series.values());
                    assertThat(series.smooth()).isFalse();
                }
            }
        }
    }

    /** What LibreOffice was seen to draw as it should; without the one of a thousand numbers. */
    static Stream<String> recorded() {
        return Samples.all().keySet().stream().filter(name -> !name.equals("many-points"));
    }

    @ParameterizedTest
    @MethodSource("recorded")
    void slideAndChartAreTheRecordedOnes(String name) throws Exception {
        try (XMLSlideShow show = read(Samples.named(name))) {
            Golden.assertRecorded(
                    "slide/" + name + ".xml", show.getSlides().getFirst().getXmlObject());
            for (XSLFChart chart : show.getCharts()) {
                Golden.assertRecorded("slide/" + name + "-chart.xml", chart.getCTChartSpace());
            }
        }
    }

    @Test
    void aCurveHasTheValuesOfTheFigure() throws Exception {
        Figure figure = Samples.whatIf();
        ChartRead chart = chart(figure);
        assertThat(figure.layers())
                .filteredOn(Layer.Curve.class::isInstance)
                .hasSize(3)
                .allSatisfy(layer -> assertThat(chart.valuesOf(layer.key().label()))
                        .isEqualTo(((Layer.Curve) layer)
                                .dots().stream().map(Layer.Dot::value).toList()));
    }

    @Test
    void columnsStandInTheirYears() throws Exception {
        Figure figure = Samples.columns();
        ChartRead chart = chart(figure);
        assertThat(figure.layers())
                .filteredOn(Layer.Columns.class::isInstance)
                .hasSize(3)
                .allSatisfy(layer -> assertThat(chart.valuesOf(layer.key().label()))
                        .isEqualTo(((Layer.Columns) layer)
                                .dots().stream().map(Layer.Dot::value).toList()));
    }

    @Test
    void aStatementStandsAtItsPeriodWithItsValue() throws Exception {
        Figure figure = Samples.onePoint();
        Statement statement =
                ((Layer.Statements) figure.layers().getFirst()).statements().getFirst();
        ChartRead.Series series = chart(figure).series().getFirst();
        assertThat(series.at()).containsExactly(statement.from());
        assertThat(series.values()).containsExactly(statement.reading().point().orElseThrow());
    }

    @Test
    void aRangeHasNoPointThatNobodyStated() throws Exception {
        Figure figure = SampleFigures.titled("A range")
                .statements("Claimed", 0, "2012: 8..12 claim")
                .figure();
        assertThat(chart(figure).series())
                .singleElement()
                .satisfies(series -> assertThat(series.values()).containsExactly(8.0));
    }

    @Test
    void aTitleTooLongForTheSlideIsWholeInTheNotes() throws Exception {
        Figure figure = Samples.longWords();
        try (XMLSlideShow show = read(figure)) {
            XSLFSlide slide = show.getSlides().getFirst();
            assertThat(slide.getTitle()).endsWith("…").hasSizeLessThan(500);
            assertThat(notes(slide)).contains(figure.title());
        }
    }

    @Test
    void nothingInAHostileFigureRunsOrIsFetched() throws Exception {
        try (XMLSlideShow show = read(Samples.hostile())) {
            for (XSLFChart chart : show.getCharts()) {
                assertThat(ChartRead.formulas(chart.getWorkbook())).isEmpty();
            }
            for (PackagePart part : show.getPackage().getParts()) {
                if (!part.isRelationshipPart()) {
                    part.getRelationships()
                            .forEach(relation -> assertThat(relation.getTargetMode())
                                    .as(relation.getTargetURI().toString())
                                    .isEqualTo(TargetMode.INTERNAL));
                }
            }
        }
    }

    @Test
    void aDeckHasATitleOneSlideAFigureAndTheSources() throws Exception {
        Deck deck = new Deck(
                Locale.ENGLISH,
                "What it costs",
                "A talk",
                List.of(
                        new Deck.Page(Samples.gasPrice(), "Gas first"),
                        new Deck.Page(Samples.columns(), " "),
                        new Deck.Page(Samples.empty(), "Nothing last")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(deck, PICTURE, out);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(show.getSlides().stream().map(PptxWriterTest::heading))
                    .containsExactly(
                            "What it costs", "Gas first", Samples.columns().title(), "Nothing last", "Sources");
            assertThat(text(show.getSlides().getLast())).contains("Example, A. 2019. A report.");
            assertThat(notes(show.getSlides().get(1)))
                    .contains(Samples.gasPrice().title());
        }
    }

    @Test
    void aTemplateGivesItsLookAndKeepsItsSlidesToItself(@TempDir Path folder) throws Exception {
        template(folder);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PptxWriter.of(TemplateFolder.in(folder)).write(Samples.whatIf(), PICTURE, out);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(show.getSlides()).hasSize(1);
            assertThat(show.getPageSize().getWidth()).isEqualTo(720);
            assertThat(show.getPackagePart().getContentType()).isEqualTo(XSLFRelation.MAIN.getContentType());
            String chart = show.getCharts().getFirst().getCTChartSpace().xmlText();
            assertThat(chart).contains("accent1").doesNotContain("srgbClr");
        }
    }

    static Path template(Path folder) throws Exception {
        Path file = folder.resolve("template.potx");
        try (XMLSlideShow show = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(file)) {
            show.createSlide();
            show.getPackage()
                    .replaceContentType(
                            XSLFRelation.MAIN.getContentType(), XSLFRelation.PRESENTATIONML_TEMPLATE.getContentType());
            show.write(out);
        }
        return file;
    }

    private static XMLSlideShow read(Figure figure) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(figure, PICTURE, out);
        return new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()));
    }

    private static ChartRead chart(Figure figure) throws IOException {
        try (XMLSlideShow show = read(figure)) {
            return ChartRead.of(show.getCharts().getFirst().getCTChart());
        }
    }

    private static List<CTGraphicalObjectFrame> frames(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFGraphicFrame.class::isInstance)
                .map(shape -> (CTGraphicalObjectFrame) shape.getXmlObject())
                .toList();
    }

    private static String heading(XSLFSlide slide) {
        return Stream.of(slide.getPlaceholders())
                .filter(shape ->
                        shape.getTextType() == Placeholder.TITLE || shape.getTextType() == Placeholder.CENTERED_TITLE)
                .map(XSLFTextShape::getText)
                .reduce("", String::concat);
    }

    private static String notes(XSLFSlide slide) {
        return Stream.of(slide.getNotes().getPlaceholders())
                .filter(shape -> shape.getTextType() == Placeholder.BODY)
                .map(XSLFTextShape::getText)
                .reduce("", String::concat);
    }

    private static String text(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(shape -> ((XSLFTextShape) shape).getText())
                .reduce("", (one, other) -> one + "\n" + other);
    }

    /** What XML cannot hold is left out. */
    private static String legal(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", "");
    }
}
