package org.reliance.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Puts the letters that a drawing uses into the drawing itself, some 10 kB a weight. A drawing that a page shows as a
 * picture may fetch nothing, so without them its words would be set in whatever the reader has and run into each other.
 */
final class SvgTypeface {

    private static final Pattern TEXT = Pattern.compile("<text([^>]*)>([^<]*)");
    private static final String BOLD = "font-weight=\"bold\"";
    /** Signs that stand in the drawing as entities. */
    private static final String ESCAPED = "&<>\"'";

    private final TrueTypeFont regular;
    private final TrueTypeFont bold;

    private SvgTypeface() {
        this.regular = parse(Typeface.regularFile());
        this.bold = parse(Typeface.boldFile());
    }

    private static final class Once {
        private static final SvgTypeface TYPEFACE = new SvgTypeface();
    }

    /** The same drawing with its letters inside. */
    static String putInto(String svg) {
        return Once.TYPEFACE.into(svg);
    }

    private String into(String svg) {
        Set<Integer> plain = new TreeSet<>();
        Set<Integer> strong = new TreeSet<>();
        Matcher texts = TEXT.matcher(svg);
        while (texts.find()) {
            Set<Integer> letters = texts.group(1).contains(BOLD) ? strong : plain;
            texts.group(2).codePoints().forEach(letters::add);
            ESCAPED.codePoints().forEach(letters::add);
        }
        int begin = svg.indexOf('>') + 1;
        String style = "<style>" + face(regular, "normal", plain) + face(bold, "bold", strong) + "</style>";
        return svg.substring(0, begin) + style + svg.substring(begin);
    }

    private static String face(TrueTypeFont font, String weight, Set<Integer> letters) {
        return letters.isEmpty()
                ? ""
                : "@font-face{font-family:'%s';font-weight:%s;src:url(data:font/ttf;base64,%s)}"
                        .formatted(Typeface.FAMILY, weight, Base64.getEncoder().encodeToString(subset(font, letters)));
    }

    /** A font is read from one place at a time. */
    private static byte[] subset(TrueTypeFont font, Set<Integer> letters) {
        synchronized (font) {
            try {
                TTFSubsetter subsetter = new TTFSubsetter(font);
                letters.forEach(subsetter::add);
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                subsetter.writeToStream(out);
                return out.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static TrueTypeFont parse(byte[] file) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
