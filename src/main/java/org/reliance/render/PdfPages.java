package org.reliance.render;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.reliance.figure.Figure;

/** A document that is being written, page by page; all pages have the size of the pictures. */
final class PdfPages implements AutoCloseable {

    /** A pixel of a page is a 96th of an inch, as in CSS. */
    private static final double POINTS = 0.75;

    private final PDDocument document = new PDDocument();
    private final PdfFonts fonts = new PdfFonts(document);
    private final PdfTags tags = new PdfTags(document);
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final Picture picture;

    PdfPages(String title, Locale locale, Picture picture) throws IOException {
        this.picture = picture;
        var information = document.getDocumentInformation();
        information.setTitle(SvgText.legal(title));
        information.setCreator("Reliance");
        var catalogue = document.getDocumentCatalog();
        catalogue.setLanguage(locale.toLanguageTag());
        catalogue.setDocumentOutline(outline);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalogue.setViewerPreferences(preferences);
    }

    /** What is drawn on a page. */
    private interface Body {
        void draw(PdfCanvas canvas, PdfTags.Page tags) throws IOException;
    }

    /** A page with a figure's picture, its title read first. */
    void figure(Figure figure, String svg) throws IOException {
        PictureParts parts = PictureParts.of(figure, SvgElement.listOf(svg));
        page(figure.title(), (canvas, page) -> {
            SvgPainter painter = new SvgPainter(canvas);
            page.background(() -> paint(painter, parts.ground()));
            page.part(PdfTags.HEADING, "", () -> paint(painter, parts.title()));
            if (!parts.subtitle().isEmpty()) {
                page.part(PdfTags.PARAGRAPH, "", () -> paint(painter, parts.subtitle()));
            }
            page.part(PdfTags.FIGURE, figure.summary(), () -> paint(painter, parts.picture()));
            if (!parts.foot().isEmpty()) {
                page.part(PdfTags.PARAGRAPH, "", () -> paint(painter, parts.foot()));
            }
        });
    }

    private static void paint(SvgPainter painter, List<SvgElement> elements) throws IOException {
        for (SvgElement element : elements) {
            painter.paint(element);
        }
    }

    /** A page of words. */
    void words(String bookmark, Consumer<PdfFlow> words) throws IOException {
        page(bookmark, (canvas, page) -> {
            PdfFlow flow = new PdfFlow(canvas, picture);
            words.accept(flow);
            flow.write(page);
        });
    }

    private void page(String bookmark, Body body) throws IOException {
        PDPage page =
                new PDPage(new PDRectangle((float) (picture.width() * POINTS), (float) (picture.height() * POINTS)));
        document.addPage(page);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            PdfCanvas canvas = new PdfCanvas(content, fonts);
            PdfTags.Page marks = tags.begin(page, content);
            canvas.within(
                    new AffineTransform(POINTS, 0, 0, -POINTS, 0, picture.height() * POINTS),
                    () -> body.draw(canvas, marks));
            tags.end(marks);
        }
        bookmark(bookmark, page);
    }

    private void bookmark(String title, PDPage page) {
        PDPageFitDestination destination = new PDPageFitDestination();
        destination.setPage(page);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(SvgText.legal(title));
        item.setDestination(destination);
        outline.addLast(item);
    }

    void write(OutputStream out) throws IOException {
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
