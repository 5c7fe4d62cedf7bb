package org.reliance.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateFolderTest {

    private static final String LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";
    private static final String IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

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
        try (OutputStream out = Files.newOutputStream(folder.resolve("template.pptx"))) {
            Deck shown = new Deck(
                    Locale.ENGLISH,
                    "Shown once",
                    "",
                    List.of(new Deck.Page(Samples.whatIf(), ""), new Deck.Page(Samples.trend(), "")));
            PptxWriter.of().write(shown, Picture.SLIDE, out);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PptxWriter.of(TemplateFolder.in(folder)).write(Samples.onePoint(), Picture.SLIDE, out);

        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(show.getSlides()).hasSize(1);
            assertThat(show.getPackage().getParts())
                    .extracting(part -> part.getPartName().getName())
                    .filteredOn(name -> name.matches("/ppt/(charts|embeddings|notesSlides|slides)/[^/]+"))
                    .hasSize(4);
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
    void macrosAreRefused() throws IOException {
        template(show -> addPart(show, "/ppt/vbaProject.bin", "application/vnd.ms-office.vbaProject"));

        assertFlaw("macros", "/ppt/vbaProject.bin");
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

    private static void refer(XMLSlideShow show, String kind, String target) {
        show.getSlideMasters()
                .getFirst()
                .getPackagePart()
                .addRelationship(URI.create(target), TargetMode.EXTERNAL, kind);
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
