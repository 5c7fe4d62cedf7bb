package org.reliance.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;

/** What every presentation begins as: a master, its layouts and a theme, and no slide. */
final class SlideTemplate {

    /** Kinds of presentation that become a plain one. */
    private static final List<XSLFRelation> OTHER_KINDS = List.of(
            XSLFRelation.PRESENTATIONML_TEMPLATE,
            XSLFRelation.PRESENTATION_MACRO,
            XSLFRelation.MACRO,
            XSLFRelation.MACRO_TEMPLATE);

    private final byte[] bytes;

    private SlideTemplate(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The program's own look on the given ground. */
    static SlideTemplate of(Palette palette) {
        try (XMLSlideShow show = new XMLSlideShow()) {
            new HouseStyle(palette).apply(show);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            show.write(out);
            return new SlideTemplate(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * An organisation's template.
     *
     * @param file a {@code .potx} or {@code .pptx}; a deck that was shown once will do, its slides are left out
     * @throws IOException naming the file, when it cannot be read, is no presentation or might do harm
     */
    static SlideTemplate of(Path file) throws IOException {
        try {
            byte[] bare = withoutSlides(TemplateCheck.read(file));
            TemplateCheck.requireHarmless(bare);
            return new SlideTemplate(bare);
        } catch (OpenXML4JException | IOException e) {
            throw unusable(file, String.valueOf(e.getMessage()), e);
        } catch (RuntimeException e) {
            // POI's own words for a part that is missing or broken name no part.
            throw unusable(file, "something in it is broken; open it in PowerPoint and save it again", e);
        }
    }

    private static IOException unusable(Path file, String reason, Exception cause) {
        return new IOException("the slide template %s cannot be used: %s".formatted(file.getFileName(), reason), cause);
    }

    private static byte[] withoutSlides(byte[] bytes) throws IOException, OpenXML4JException {
        try (OPCPackage pack = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            OTHER_KINDS.forEach(
                    kind -> pack.replaceContentType(kind.getContentType(), XSLFRelation.MAIN.getContentType()));
            try (XMLSlideShow show = new XMLSlideShow(pack)) {
                FigureLayout layout = FigureLayout.find(show)
                        .orElseThrow(
                                () -> new IOException("none of its layouts has a title and room for a chart under it"));
                return TemplateSlides.removeFrom(show, layout.layout());
            }
        }
    }

    /** A presentation of one's own to add slides to. */
    XMLSlideShow open() throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(bytes));
    }
}
