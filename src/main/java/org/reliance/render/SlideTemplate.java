package org.reliance.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;

/** What every presentation begins as: a master, its layouts and a theme, and no slide. */
final class SlideTemplate {

    /** Layouts that a figure's slide can have, the best first. */
    static final List<SlideLayout> FIGURE_LAYOUTS = List.of(SlideLayout.TITLE_ONLY, SlideLayout.TITLE_AND_CONTENT);

    private final byte[] bytes;
    private final boolean own;
    private final boolean dark;

    private SlideTemplate(byte[] bytes, boolean own, boolean dark) {
        this.bytes = bytes;
        this.own = own;
        this.dark = dark;
    }

    /** The program's own look on the given ground. */
    static SlideTemplate of(Palette palette) {
        try (XMLSlideShow show = new XMLSlideShow()) {
            new HouseStyle(palette).apply(show);
            return new SlideTemplate(written(show), true, palette.isDark());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * An organisation's template.
     *
     * @param file a {@code .potx} or {@code .pptx}
     * @throws IOException naming the file, when it cannot be read, is no presentation or might do harm
     */
    static SlideTemplate of(Path file) throws IOException {
        try (OPCPackage pack = OPCPackage.open(new ByteArrayInputStream(TemplateCheck.read(file)))) {
            TemplateCheck.requireHarmless(pack);
            pack.replaceContentType(
                    XSLFRelation.PRESENTATIONML_TEMPLATE.getContentType(), XSLFRelation.MAIN.getContentType());
            try (XMLSlideShow show = new XMLSlideShow(pack)) {
                if (findLayout(show, FIGURE_LAYOUTS).isEmpty()) {
                    throw new IOException("it has no layout with a title and room for a chart");
                }
                boolean isDark = ThemeGround.isDark(show);
                return new SlideTemplate(TemplateSlides.removeFrom(show), false, isDark);
            }
        } catch (OpenXML4JException | RuntimeException | IOException e) {
            throw new IOException("the slide template " + file + " cannot be used: " + e.getMessage(), e);
        }
    }

    /** A presentation of one's own to add slides to. */
    XMLSlideShow open() throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(bytes));
    }

    /** Whether the places on its slides are the program's to choose. */
    boolean isOwn() {
        return own;
    }

    /** The first layout of the first kind that the presentation has. */
    static Optional<XSLFSlideLayout> findLayout(XMLSlideShow show, List<SlideLayout> kinds) {
        return kinds.stream()
                .flatMap(kind -> show.getSlideMasters().stream()
                        .flatMap(master -> Stream.of(master.getSlideLayouts()))
                        .filter(layout -> layout.getType() == kind))
                .findFirst();
    }

    /** Whether its ground is known to be dark. */
    boolean isDark() {
        return dark;
    }

    private static byte[] written(XMLSlideShow show) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        show.write(out);
        return out.toByteArray();
    }
}
