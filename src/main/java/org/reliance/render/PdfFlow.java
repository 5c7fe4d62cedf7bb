package org.reliance.render;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Headings and paragraphs down a page, broken into lines; what does not fit on it any more is cut. */
final class PdfFlow {

    /** Sizes are those of a slide 960 pixels wide. */
    private static final double SLIDE = 960;

    private static final double HEADING = 30;
    private static final double PARAGRAPH = 13;
    private static final double MARGIN = 36;
    private static final double LEADING = 1.3;

    private final PdfCanvas canvas;
    private final Picture picture;
    private final Palette palette;
    private final double unit;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private double y;

    PdfFlow(PdfCanvas canvas, Picture picture) {
        this.canvas = canvas;
        this.picture = picture;
        this.palette = Palette.of(picture.theme());
        this.unit = picture.width() / SLIDE;
        this.y = 2 * MARGIN * unit;
    }

    private record Paragraph(String kind, String text, PdfCanvas.Letters letters) {}

    /** Leaves a share of the page's height free. */
    void skip(double share) {
        y += picture.height() * share;
    }

    void heading(String text) {
        add(PdfTags.HEADING, text, palette.ink(), true, HEADING);
    }

    void paragraph(String text) {
        add(PdfTags.PARAGRAPH, text, palette.muted(), false, PARAGRAPH);
    }

    private void add(String kind, String text, String colour, boolean isBold, double size) {
        paragraphs.add(new Paragraph(
                kind, SvgText.legal(text), new PdfCanvas.Letters(Color.decode(colour), isBold, size * unit)));
    }

    void write(PdfTags.Page page) throws IOException {
        page.background(this::ground);
        for (Paragraph paragraph : paragraphs) {
            page.part(paragraph.kind(), "", () -> write(paragraph));
        }
    }

    private void ground() throws IOException {
        if (!picture.transparent()) {
            canvas.fill(
                    new Rectangle2D.Double(0, 0, picture.width(), picture.height()), Color.decode(palette.ground()), 1);
        }
    }

    private void write(Paragraph paragraph) throws IOException {
        double height = paragraph.letters().size() * LEADING;
        for (String line : lines(paragraph)) {
            if (y < picture.height() - MARGIN * unit) {
                canvas.text(line, MARGIN * unit, y, paragraph.letters());
            }
            y += height;
        }
        y += height / 2;
    }

    private List<String> lines(Paragraph paragraph) throws IOException {
        double most = picture.width() - 2 * MARGIN * unit;
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.text().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, paragraph) > most) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines.stream().filter(text -> !text.isBlank()).toList();
    }

    private double width(String text, Paragraph paragraph) throws IOException {
        return canvas.width(
                text, paragraph.letters().isBold(), paragraph.letters().size());
    }
}
