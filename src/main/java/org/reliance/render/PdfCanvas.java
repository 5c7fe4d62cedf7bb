package org.reliance.render;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** Draws shapes and words on one page, in pixels counted from its upper left corner. */
final class PdfCanvas {

    private final PDPageContentStream content;
    private final PdfFonts fonts;
    private final Map<Float, PDExtendedGraphicsState> opacities = new HashMap<>();

    PdfCanvas(PDPageContentStream content, PdfFonts fonts) {
        this.content = content;
        this.fonts = fonts;
    }

    /**
     * How a line is drawn.
     *
     * @param dash lengths of strokes and gaps; empty for a whole line
     * @param isRound whether it ends round
     */
    record Line(Color colour, double opacity, double width, List<Double> dash, boolean isRound) {
        Line {
            dash = List.copyOf(dash);
        }
    }

    void fill(Shape shape, Color colour, double opacity) throws IOException {
        content.saveGraphicsState();
        content.setGraphicsStateParameters(opacity(opacity));
        content.setNonStrokingColor(colour);
        trace(shape);
        if (shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD) {
            content.fillEvenOdd();
        } else {
            content.fill();
        }
        content.restoreGraphicsState();
    }

    void draw(Shape shape, Line line) throws IOException {
        content.saveGraphicsState();
        use(line);
        trace(shape);
        content.stroke();
        content.restoreGraphicsState();
    }

    private void use(Line line) throws IOException {
        content.setGraphicsStateParameters(opacity(line.opacity()));
        content.setStrokingColor(line.colour());
        content.setLineWidth((float) line.width());
        content.setLineJoinStyle(1);
        content.setLineCapStyle(line.isRound() ? 1 : 0);
        float[] dash = new float[line.dash().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = line.dash().get(i).floatValue();
        }
        content.setLineDashPattern(dash, 0);
    }

    private PDExtendedGraphicsState opacity(double opacity) {
        return opacities.computeIfAbsent((float) opacity, alpha -> {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(alpha);
            state.setStrokingAlphaConstant(alpha);
            return state;
        });
    }

    private void trace(Shape shape) throws IOException {
        double[] p = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> content.moveTo((float) p[0], (float) p[1]);
                case PathIterator.SEG_LINETO -> content.lineTo((float) p[0], (float) p[1]);
                case PathIterator.SEG_QUADTO -> {
                    // A page knows cubic curves only.
                    curve(
                            x + 2 * (p[0] - x) / 3,
                            y + 2 * (p[1] - y) / 3,
                            p[2] + 2 * (p[0] - p[2]) / 3,
                            p[3] + 2 * (p[1] - p[3]) / 3,
                            p[2],
                            p[3]);
                    p[0] = p[2];
                    p[1] = p[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    curve(p[0], p[1], p[2], p[3], p[4], p[5]);
                    p[0] = p[4];
                    p[1] = p[5];
                }
                case PathIterator.SEG_CLOSE -> content.closePath();
                default -> throw new IllegalStateException("a path has no other segments");
            }
            x = p[0];
            y = p[1];
        }
    }

    private void curve(double x1, double y1, double x2, double y2, double x, double y) throws IOException {
        content.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x, (float) y);
    }

    /** What {@code step} draws stands in a moved, turned or scaled space. */
    void within(AffineTransform transform, Step step) throws IOException {
        content.saveGraphicsState();
        content.transform(new Matrix(transform));
        step.draw();
        content.restoreGraphicsState();
    }

    /** Something that is drawn. */
    interface Step {
        void draw() throws IOException;
    }

    double width(String text, boolean isBold, double size) throws IOException {
        return fonts.width(text, isBold, size);
    }

    /** Words with their base line beginning at a point. */
    void text(String text, double x, double y, Letters letters) throws IOException {
        double at = x;
        for (PdfFonts.Run run : PdfFonts.runs(text)) {
            if (run.isCovered()) {
                write(run.text(), at, y, letters);
            } else {
                outline(run.text(), at, y, letters);
            }
            at += fonts.width(run, letters.isBold(), letters.size());
        }
    }

    private void outline(String text, double x, double y, Letters letters) throws IOException {
        COSDictionary words = new COSDictionary();
        words.setString(COSName.ACTUAL_TEXT, text);
        content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(words));
        Shape outline = PdfFonts.outline(text, letters.isBold(), letters.size());
        within(AffineTransform.getTranslateInstance(x, y), () -> fill(outline, letters.colour(), 1));
        content.endMarkedContent();
    }

    /** The outline of words, under which they are then written, so that lines behind them do not disturb. */
    void halo(String text, double x, double y, Letters letters, Line line) throws IOException {
        // A shape and not letters, or whoever copies the words would get them twice.
        Shape outline = PdfFonts.outline(text, letters.isBold(), letters.size());
        within(AffineTransform.getTranslateInstance(x, y), () -> draw(outline, line));
    }

    private void write(String text, double x, double y, Letters letters) throws IOException {
        content.saveGraphicsState();
        content.setNonStrokingColor(letters.colour());
        content.beginText();
        content.setFont(fonts.of(letters.isBold()), (float) letters.size());
        // The space counts downward; letters stand upright all the same.
        content.setTextMatrix(new Matrix(1, 0, 0, -1, (float) x, (float) y));
        content.showText(text);
        content.endText();
        content.restoreGraphicsState();
    }

    /** How letters look; their size in pixels. */
    record Letters(Color colour, boolean isBold, double size) {}
}
