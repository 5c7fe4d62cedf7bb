package org.reliance.render;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The pictures' typeface inside one document, only with the letters that it uses. Words with letters that the typeface
 * lacks, or that run from right to left, become outlines of the machine's own fonts.
 */
final class PdfFonts {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final float EM = 1000;

    private final PDFont regular;
    private final PDFont bold;

    PdfFonts(PDDocument document) throws IOException {
        this.regular = load(document, Typeface.regularFile());
        this.bold = load(document, Typeface.boldFile());
    }

    private static PDFont load(PDDocument document, byte[] file) throws IOException {
        TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(file));
        // A ligature is a glyph of no letter: whoever copies or searches "after" would find "a er".
        font.setEnableGsub(false);
        document.registerTrueTypeFontForClosing(font);
        return PDType0Font.load(document, font, true);
    }

    PDFont of(boolean isBold) {
        return isBold ? bold : regular;
    }

    /** Words that are either all letters of the typeface or none. */
    record Run(String text, boolean isCovered) {}

    /** The runs of a text from left to right. One that has words from right to left is a single run, set as a whole. */
    static List<Run> runs(String text) {
        if (covers(text)) {
            return List.of(new Run(text, true));
        }
        if (Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            return List.of(new Run(text, false));
        }
        List<Run> runs = new ArrayList<>();
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        for (int from = letters.first(), to = letters.next();
                to != BreakIterator.DONE;
                from = to, to = letters.next()) {
            String letter = text.substring(from, to);
            boolean isCovered = covers(letter);
            if (!runs.isEmpty() && runs.getLast().isCovered() == isCovered) {
                letter = runs.removeLast().text() + letter;
            }
            runs.add(new Run(letter, isCovered));
        }
        return runs;
    }

    private static boolean covers(String text) {
        return Typeface.get().covers(text);
    }

    double width(String text, boolean isBold, double size) throws IOException {
        double width = 0;
        for (Run run : runs(text)) {
            width += width(run, isBold, size);
        }
        return width;
    }

    double width(Run run, boolean isBold, double size) throws IOException {
        return run.isCovered()
                ? of(isBold).getStringWidth(run.text()) / EM * size
                : layout(run.text(), isBold, size).getAdvance();
    }

    /** The outline of words, its base line beginning at the origin. */
    static Shape outline(String text, boolean isBold, double size) {
        return layout(text, isBold, size).getOutline(null);
    }

    private static TextLayout layout(String text, boolean isBold, double size) {
        String family = covers(text) ? Typeface.FAMILY : Font.SANS_SERIF;
        Font font = new Font(family, isBold ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) size);
        return new TextLayout(text, font, EXACT);
    }
}
