package org.reliance.render;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.text.AttributedString;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns those texts of a drawing that the typeface does not cover, such as Hebrew, Arabic or emoji, into outlines, set
 * with the machine's own fonts in the right direction: painters of SVG neither borrow letters nor turn them round.
 */
final class TextOutlines {

    private static final Pattern TEXT = Pattern.compile("<text ([^>]*)>([^<]*)</text>");
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private TextOutlines() {}

    /** The drawing with every text that needs it as a path. */
    static String replaceIn(String svg) {
        return TEXT.matcher(svg).replaceAll(match -> Matcher.quoteReplacement(replacement(match)));
    }

    private static String replacement(MatchResult match) {
        String words = unescaped(match.group(2));
        return words.isBlank() || Typeface.get().covers(words) ? match.group() : outline(match.group(1), words);
    }

    private static String outline(String attributes, String words) {
        TextLayout layout = new TextLayout(styled(words, attributes).getIterator(), EXACT);
        double x = number(attributes, " x=\"([^\"]*)\"")
                - switch (text(attributes, "text-anchor=\"([^\"]*)\"", "start")) {
                            case "end" -> 1;
                            case "middle" -> 0.5;
                            default -> 0;
                        }
                        * layout.getAdvance();
        double size = number(attributes, "font-size=\"([\\d.]+)");
        double y = number(attributes, " y=\"([^\"]*)\"") + number(attributes, "dy=\"([\\d.]+)em\"") * size;
        Shape shape = layout.getOutline(AffineTransform.getTranslateInstance(x, y));
        return "<path d=\"" + path(shape) + "\"" + kept(attributes) + "></path>";
    }

    private static AttributedString styled(String words, String attributes) {
        int weight = attributes.contains("font-weight=\"bold\"") ? Font.BOLD : Font.PLAIN;
        float size = (float) number(attributes, "font-size=\"([\\d.]+)");
        Font own = new Font(Typeface.FAMILY, weight, 1).deriveFont(size);
        Font borrowed = new Font(Font.SANS_SERIF, weight, 1).deriveFont(size);
        AttributedString styled = new AttributedString(words);
        styled.addAttribute(TextAttribute.FONT, own);
        // As in SVG, where a line runs to the right unless told otherwise, whatever letters it begins with.
        styled.addAttribute(TextAttribute.RUN_DIRECTION, TextAttribute.RUN_DIRECTION_LTR);
        for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
            if (!own.canDisplay(words.codePointAt(at))) {
                styled.addAttribute(TextAttribute.FONT, borrowed, at, at + Character.charCount(words.codePointAt(at)));
            }
        }
        return styled;
    }

    /** The attributes that mean the same on a path. */
    private static String kept(String attributes) {
        StringBuilder kept = new StringBuilder();
        Matcher attribute = Pattern.compile(" ?(transform|fill|stroke|stroke-width|stroke-linejoin|opacity)=\"[^\"]*\"")
                .matcher(attributes);
        while (attribute.find()) {
            kept.append(' ').append(attribute.group().strip());
        }
        return kept.toString();
    }

    private static String path(Shape shape) {
        StringBuilder path = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
            int kind = steps.currentSegment(at);
            int numbers = switch (kind) {
                case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 2;
                case PathIterator.SEG_QUADTO -> 4;
                case PathIterator.SEG_CUBICTO -> 6;
                default -> 0;
            };
            path.append("MLQCZ".charAt(kind));
            for (int i = 0; i < numbers; i++) {
                path.append(String.format(Locale.ROOT, "%.2f ", at[i]));
            }
        }
        return path.toString();
    }

    private static double number(String attributes, String pattern) {
        return Double.parseDouble(text(attributes, pattern, "0"));
    }

    private static String text(String attributes, String pattern, String otherwise) {
        Matcher match = Pattern.compile(pattern).matcher(" " + attributes);
        return match.find() ? match.group(1) : otherwise;
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
