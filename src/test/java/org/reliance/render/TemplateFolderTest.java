package org.reliance.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.STSlideLayoutType;
import org.reliance.figure.Figure;

class TemplateFolderTest {

    private static final String LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";
    private static final String IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

    private static final String MACROS = "application/vnd.ms-office.vbaProject";
    private static final String MACRO_LINK = "http://schemas.microsoft.com/office/2006/relationships/vbaProject";
    private static final String OLE = "application/vnd.openxmlformats-officedocument.oleObject";
    private static final String OLE_LINK =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/oleObject";

    @TempDir
    private Path folder;

    @Test
    void withoutATemplateSlidesHaveTheProgramsOwnLook() throws IOException {
        assertThat(TemplateFolder.in(folder).findFlaw()).isEmpty();
        assertThat(widthOfASlide()).isEqualTo(HouseStyle.WIDTH);
    }

    @Test
    void aTemplateThatIsPutThereOrTakenAwayCountsFromTheNextSlideOn() throws Exception {
        PptxWriter writer = PptxWriter.of(TemplateFolder.in(folder));
        assertThat(widthOfASlide(writer)).isEqualTo(HouseStyle.WIDTH);

        Path file = PptxWriterTest.template(folder);
        assertThat(widthOfASlide(writer)).isEqualTo(720);

        Files.delete(file);
        assertThat(widthOfASlide(writer)).isEqualTo(HouseStyle.WIDTH);
    }

    @Test
    void aTemplateThatIsReplacedIsReadAgain() throws Exception {
        TemplateFolder templates = TemplateFolder.in(folder);
        Path file = Files.writeString(folder.resolve("template.potx"), "no presentation");
        assertThat(templates.findFlaw()).isPresent();

        PptxWriterTest.template(folder);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1));
        assertThat(templates.findFlaw()).isEmpty();
    }

    /** A deck that was made here once, with charts and notes, is a template as good as any. */
    @Test
    void nothingOfATemplatesOwnSlidesTravelsOn() throws Exception {
        deckShownOnce();
        try (XMLSlideShow show = slides(Samples.onePoint())) {
            assertThat(show.getSlides()).hasSize(1);
            assertThat(show.getPackage().getParts())
                    .extracting(part -> part.getPartName().getName())
                    .filteredOn(name -> name.matches("/ppt/(charts|embeddings|notesSlides|slides)/[^/]+"))
                    .hasSize(4);
            assertThat(partsThatSay(show, "Shown once")).isEmpty();
            assertThat(show.getProperties().getCoreProperties().getTitle())
                    .isEqualTo(Samples.onePoint().title());
        }
    }

    @Test
    void aDeckMadeHereGivesTheSlidesThatItWasMadeWith() throws Exception {
        try (XMLSlideShow own = slides(Samples.whatIf())) {
            deckShownOnce();
            try (XMLSlideShow again = slides(Samples.whatIf())) {
                assertThat(places(again)).isEqualTo(places(own));
            }
        }
    }

    /** Its title is at the left, and its content is a line or two that grow with what is written. */
    @Test
    void aChartHasRoomAlthoughTheTemplatesContentHasNone() throws Exception {
        template(show -> {
            XSLFSlideMaster master = show.getSlideMasters().getFirst();
            at(master, Placeholder.TITLE, new Rectangle2D.Double(30, 20, 400, 60));
            at(master, Placeholder.BODY, new Rectangle2D.Double(30, 120, 660, 40));
        });
        try (XMLSlideShow show = slides(Samples.whatIf())) {
            assertThat(chartPlace(show).getHeight()).isGreaterThan(220);
            assertInside(show);
        }
    }

    @Test
    void aLayoutOfTheHousesOwnServesWhereThereIsNoOther() throws Exception {
        template(show -> layouts(show)
                .filter(layout -> layout.getType() != SlideLayout.BLANK)
                .forEach(layout -> layout.getXmlObject()
                        .setType(
                                layout.getType() == SlideLayout.TITLE_AND_CONTENT
                                        ? STSlideLayoutType.CUST
                                        : STSlideLayoutType.BLANK)));
        assertThat(TemplateFolder.in(folder).findFlaw()).isEmpty();
        try (XMLSlideShow show = slides(Samples.whatIf())) {
            assertInside(show);
        }
    }

    @Test
    void aTemplateWithoutRoomForAChartIsNamed() throws Exception {
        template(show -> layouts(show)
                .forEach(layout -> layout.getXmlObject().getCSld().getSpTree().setSpArray(new CTShape[0])));
        assertFlaw("template.pptx", "a title and room for a chart under it");
    }

    /** As in a template with several masters, whose themes have the next numbers. */
    @Test
    void aTemplateWithMoreThemesThanOneHasNotes() throws Exception {
        template(show -> {
            addPart(show, "/ppt/theme/theme2.xml", XSLFRelation.THEME.getContentType());
            copy(show, "/ppt/theme/theme1.xml", "/ppt/theme/theme2.xml");
            master(show)
                    .addRelationship(
                            URI.create("/ppt/theme/theme2.xml"), TargetMode.INTERNAL, XSLFRelation.THEME.getRelation());
        });
        try (XMLSlideShow show = slides(Samples.onePoint())) {
            assertThat(show.getSlides().getFirst().getNotes()).isNotNull();
        }
    }

    /** A dark ground under a theme that calls white its ground. */
    @Test
    void wordsCanBeReadOnTheGroundThatTheLayoutIsPaintedWith() throws Exception {
        template(show -> show.getSlideMasters()
                .getFirst()
                .getXmlObject()
                .getCSld()
                .getBg()
                .getBgRef()
                .getSchemeClr()
                .setVal(STSchemeColorVal.TX_1));
        try (XMLSlideShow show = slides(Samples.whatIf())) {
            String chart = show.getCharts().getFirst().getCTChartSpace().xmlText();
            assertThat(chart).contains("val=\"bg1\"");
            assertThat(colours(show.getSlides().getFirst())).contains("bg1").doesNotContain("tx1");
        }
    }

    @Test
    void aFileThatIsNoPresentationIsNamedAndLeftOut() throws IOException {
        Files.writeString(folder.resolve("template.potx"), "no presentation");

        assertFlaw("template.potx", "no PowerPoint file");
        assertThat(widthOfASlide()).isEqualTo(HouseStyle.WIDTH);
    }

    @Test
    void aZipThatUnpacksWithoutEndIsNamedAndNotUnpacked() throws IOException {
        byte[] zeroes = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("template.pptx")))) {
            zip.putNextEntry(new ZipEntry("ppt/presentation.xml"));
            for (int i = 0; i < 200; i++) {
                zip.write(zeroes);
            }
        }

        assertFlaw("template.pptx", "unpacks to more than 128 MB");
    }

    @Test
    void macrosAreLeftOut() throws Exception {
        template(show -> {
            addPart(show, "/ppt/vbaProject.bin", MACROS);
            show.getPackagePart().addRelationship(URI.create("/ppt/vbaProject.bin"), TargetMode.INTERNAL, MACRO_LINK);
        });

        assertThat(TemplateFolder.in(folder).findFlaw()).isEmpty();
        try (XMLSlideShow show = slides(Samples.onePoint())) {
            assertThat(show.getPackage().getPartsByContentType(MACROS)).isEmpty();
        }
    }

    @Test
    void aProgramInTheMasterIsRefused() throws IOException {
        template(show -> {
            addPart(show, "/ppt/embeddings/oleObject1.bin", OLE);
            master(show).addRelationship(URI.create("/ppt/embeddings/oleObject1.bin"), TargetMode.INTERNAL, OLE_LINK);
        });

        assertFlaw("embedded program", "/ppt/embeddings/oleObject1.bin");
    }

    @Test
    void aPictureFetchedFromElsewhereIsRefused() throws IOException {
        template(show -> refer(show, IMAGE, "https://elsewhere.example/pixel.png"));

        assertFlaw("https://elsewhere.example/pixel.png");
    }

    @Test
    void aPictureOnAFileShareIsRefused() throws IOException {
        template(show -> refer(show, IMAGE, "file://share/logo.png"));

        assertFlaw("file://share/logo.png");
    }

    @Test
    void aLinkToAPageIsNone() throws IOException {
        template(show -> refer(show, LINK, "https://house.example/"));

        assertThat(TemplateFolder.in(folder).findFlaw()).isEmpty();
    }

    private void assertFlaw(String... words) {
        assertThat(TemplateFolder.in(folder).findFlaw())
                .hasValueSatisfying(flaw -> assertThat(flaw).contains(words));
    }

    private void template(Consumer<XMLSlideShow> change) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(folder.resolve("template.pptx"))) {
            change.accept(show);
            show.write(out);
        }
    }

    private static void addPart(XMLSlideShow show, String name, String kind) {
        try {
            show.getPackage().createPart(PackagingURIHelper.createPartName(name), kind);
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void copy(XMLSlideShow show, String from, String to) {
        try (InputStream in = part(show, from).getInputStream();
                OutputStream out = part(show, to).getOutputStream()) {
            in.transferTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PackagePart part(XMLSlideShow show, String name) {
        return show.getPackage()
                .getPartsByName(Pattern.compile(Pattern.quote(name)))
                .getFirst();
    }

    private static void refer(XMLSlideShow show, String kind, String target) {
        master(show).addRelationship(URI.create(target), TargetMode.EXTERNAL, kind);
    }

    private static PackagePart master(XMLSlideShow show) {
        return show.getSlideMasters().getFirst().getPackagePart();
    }

    private static Stream<XSLFSlideLayout> layouts(XMLSlideShow show) {
        return show.getSlideMasters().stream().flatMap(master -> Stream.of(master.getSlideLayouts()));
    }

    private static void at(XSLFSheet sheet, Placeholder kind, Rectangle2D place) {
        Stream.of(sheet.getPlaceholders())
                .filter(shape -> shape.getTextType() == kind)
                .forEach(shape -> shape.setAnchor(place));
    }

    private void deckShownOnce() throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("template.pptx"))) {
            Deck shown = new Deck(
                    Locale.ENGLISH,
                    "Shown once",
                    "",
                    List.of(new Deck.Page(Samples.whatIf(), "Shown once too"), new Deck.Page(Samples.trend(), "")));
            PptxWriter.of().write(shown, Picture.SLIDE, out);
        }
    }

    private XMLSlideShow slides(Figure figure) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PptxWriter.of(TemplateFolder.in(folder)).write(figure, Picture.SLIDE, out);
        return new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<String> partsThatSay(XMLSlideShow show, String words) throws Exception {
        List<String> parts = new ArrayList<>();
        for (PackagePart part : show.getPackage().getParts()) {
            if (!(part instanceof PackagePropertiesPart)
                    && new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8).contains(words)) {
                parts.add(part.getPartName().getName());
            }
        }
        return parts;
    }

    private static Map<String, Rectangle2D> places(XMLSlideShow show) {
        return show.getSlides().getFirst().getShapes().stream()
                .collect(Collectors.toMap(XSLFShape::getShapeName, XSLFShape::getAnchor));
    }

    private static Rectangle2D chartPlace(XMLSlideShow show) {
        return show.getSlides().getFirst().getShapes().stream()
                .filter(XSLFGraphicFrame.class::isInstance)
                .map(XSLFShape::getAnchor)
                .findFirst()
                .orElseThrow();
    }

    private static void assertInside(XMLSlideShow show) {
        var page = new Rectangle2D.Double(
                0, 0, show.getPageSize().getWidth(), show.getPageSize().getHeight());
        assertThat(places(show))
                .allSatisfy((name, place) -> assertThat(page.contains(place))
                        .as("%s at %s", name, place)
                        .isTrue());
    }

    /** The theme's names for the colours that a slide's own words have. */
    private static List<String> colours(XSLFSlide slide) {
        return Pattern.compile("schemeClr val=\"([a-z0-9]+)\"")
                .matcher(slide.getXmlObject().getCSld().getSpTree().xmlText())
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }

    private double widthOfASlide() throws IOException {
        return widthOfASlide(PptxWriter.of(TemplateFolder.in(folder)));
    }

    private static double widthOfASlide(PptxWriter writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(Samples.onePoint(), Picture.SLIDE, out);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()))) {
            return show.getPageSize().getWidth();
        }
    }
}
