package org.reliance.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The font of all pictures, Source Sans 3 (SIL Open Font License), in its two weights: labels are laid out with its
 * widths and pixels are painted with its outlines. Letters that it lacks are taken from the machine's own fonts.
 */
final class Typeface {

    static final String FAMILY = "Source Sans 3";

    /** Widths are read once at this size and scaled: outlines do not depend on it. */
    private static final float UNITS = 1000;

    private static final Pattern SIZE = Pattern.compile("([\\d.]+)px");
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private static final String REGULAR = "SourceSans3_400Regular.ttf";
    private static final String BOLD = "SourceSans3_700Bold.ttf";

    private final Weight regular = new Weight(REGULAR, Font.PLAIN);
    private final Weight bold = new Weight(BOLD, Font.BOLD);
    private final BitSet letters = letters();

    private Typeface() {}

    private static final class Once {
        private static final Typeface TYPEFACE = new Typeface();
    }

    /** The one typeface; known to the Java desktop from then on. */
    static Typeface get() {
        return Once.TYPEFACE;
    }

    /** The file of the normal weight, for documents that carry it along. */
    static byte[] regularFile() {
        return read(REGULAR);
    }

    /** The file of the bold weight. */
    static byte[] boldFile() {
        return read(BOLD);
    }

    private static byte[] read(String resource) {
        try (InputStream in = Typeface.class.getResourceAsStream("fonts/" + resource)) {
            if (in == null) {
                throw new IllegalStateException("the font " + resource + " is missing from the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many pixels wide a text is in a CSS font such as {@code bold 14px 'Source Sans 3', sans-serif}. */
    double width(String text, String cssFont) {
        Matcher size = SIZE.matcher(cssFont);
        double pixels = size.find() ? Double.parseDouble(size.group(1)) : 12;
        Weight weight = cssFont.contains("bold") ? bold : regular;
        return weight.width(text) * pixels / UNITS;
    }

    /** Whether a text can be written without borrowing from other fonts: both weights have a glyph for all of it. */
    boolean covers(String text) {
        return text.codePoints().allMatch(letters::get);
    }

    /** What the files say. The Java desktop counts characters in that show nothing, which a document could not write. */
    private static BitSet letters() {
        BitSet letters = letters(REGULAR);
        letters.and(letters(BOLD));
        return letters;
    }

    private static BitSet letters(String resource) {
        BitSet letters = new BitSet();
        try (TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(read(resource)))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                    .filter(character -> glyphs.getGlyphId(character) != 0)
                    .forEach(letters::set);
            return letters;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Weight {

        private static final int CACHED = 0x3000;

        private final Font font;
        private final Font substitute;
        private final float[] advances = new float[CACHED];

        Weight(String resource, int style) {
            this.font = load(resource).deriveFont(UNITS);
            this.substitute = new Font(Font.SANS_SERIF, style, (int) UNITS);
        }

        double width(String text) {
            double width = 0;
            for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
                width += advance(text.codePointAt(at));
            }
            return width;
        }

        private float advance(int character) {
            if (character >= CACHED) {
                return measure(character);
            }
            // Two threads may both measure a letter; they find the same width.
            if (advances[character] == 0) {
                advances[character] = measure(character);
            }
            return advances[character];
        }

        private float measure(int character) {
            // As wide as high in every font. The chart library takes the height of a line from one of them, so without
            // this a picture would differ between machines with and without fonts that have it.
            if (Character.isIdeographic(character)) {
                return UNITS;
            }
            Font owner = font.canDisplay(character) ? font : substitute;
            return (float)
                    owner.getStringBounds(Character.toString(character), EXACT).getWidth();
        }

        private static Font load(String resource) {
            try (InputStream in = new ByteArrayInputStream(read(resource))) {
                Font font = Font.createFont(Font.TRUETYPE_FONT, in);
                GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
                return font;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException e) {
                throw new IllegalStateException("the font " + resource + " is damaged", e);
            }
        }
    }
}
