package org.reliance.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;
import org.reliance.scratch.ScratchFolder;

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

    private final Weight regular;
    private final Weight bold;
    private final BitSet letters = letters();

    /** Not made when the class is loaded: what fails there fails ever after. */
    private static volatile @Nullable Typeface only;

    private Typeface() throws IOException {
        this.regular = new Weight(REGULAR, Font.PLAIN);
        this.bold = new Weight(BOLD, Font.BOLD);
    }

    /**
     * The one typeface; known to the Java desktop from then on. The desktop reads fonts from files alone, and reads them
     * again later, so a file that somebody has taken away meanwhile is put back.
     *
     * @throws UncheckedIOException when there is no room for the files; the next call tries again
     */
    static Typeface get() {
        Typeface known = only;
        return known != null && known.hasFiles() ? known : make();
    }

    private static synchronized Typeface make() {
        try {
            Typeface made = only;
            if (made == null) {
                made = new Typeface();
            } else {
                made.restoreFiles();
            }
            only = made;
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean hasFiles() {
        return regular.hasFile() && bold.hasFile();
    }

    private void restoreFiles() throws IOException {
        regular.restoreFile();
        bold.restoreFile();
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
        private static final String ENDING = ".ttf";

        /** How long a file that was there is taken to be there still. */
        private static final long TRUST_NANOS = 1_000_000_000;

        private final String resource;
        private final Path file;
        private final Font font;
        private final Font substitute;
        private final float[] advances = new float[CACHED];
        private volatile long seen = System.nanoTime();

        Weight(String resource, int style) throws IOException {
            this.resource = resource;
            this.file = ScratchFolder.ofThisProcess().newFile(ENDING, read(resource));
            this.font = load().deriveFont(UNITS);
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

        boolean hasFile() {
            long now = System.nanoTime();
            boolean isThere = now - seen < TRUST_NANOS || Files.isRegularFile(file);
            if (isThere && now - seen >= TRUST_NANOS) {
                seen = now;
            }
            return isThere;
        }

        void restoreFile() throws IOException {
            Path copy = ScratchFolder.ofThisProcess().newFile(ENDING, read(resource));
            Files.createDirectories(file.getParent());
            Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
            seen = System.nanoTime();
        }

        private Font load() throws IOException {
            try {
                Font font = Font.createFont(Font.TRUETYPE_FONT, file.toFile());
                GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
                return font;
            } catch (FontFormatException e) {
                throw new IllegalStateException("the font " + resource + " is damaged", e);
            }
        }
    }
}
