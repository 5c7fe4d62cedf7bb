package org.reliance.render;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reliance.figure.Figure;

/** Words put into an SVG document as words, whatever signs they hold. */
final class SvgText {

    private static final Pattern HALOED = Pattern.compile("<text ([^>]*) paint-order=\"stroke\"([^>]*)>([^<]*)</text>");
    private static final Pattern STROKE = Pattern.compile(" stroke(?:-[a-z]+)?=\"[^\"]*\"");
    private static final Pattern FILL = Pattern.compile(" fill=\"[^\"]*\"");
    private static final Pattern STROKE_COLOUR = Pattern.compile(" stroke=\"([^\"]*)\"");

    private SvgText() {}

    /**
     * The document with the halo of a text as a copy under it, which is not read out, found or selected. Not every program
     * knows {@code paint-order}; one that does not strokes over the letters.
     */
    static String withHalosUnderneath(String svg) {
        return HALOED.matcher(svg).replaceAll(match -> Matcher.quoteReplacement(haloed(match)));
    }

    private static String haloed(MatchResult match) {
        String attributes = " " + match.group(1) + match.group(2);
        Matcher colour = STROKE_COLOUR.matcher(attributes);
        if (!colour.find()) {
            return match.group();
        }
        String under =
                FILL.matcher(attributes).replaceAll(Matcher.quoteReplacement(" fill=\"" + colour.group(1) + "\""));
        return "<text aria-hidden=\"true\" pointer-events=\"none\"" + under + ">" + match.group(3) + "</text>" + "<text"
                + STROKE.matcher(attributes).replaceAll("") + ">" + match.group(3) + "</text>";
    }

    /** Whether a text is but the halo of the one that follows it. */
    static boolean isHalo(SvgElement element) {
        return element.find("aria-hidden").filter("true"::equals).isPresent();
    }

    /** The document with the figure's title and summary for readers who cannot see it. */
    static String withDescription(String svg, Figure figure) {
        int root = svg.indexOf('>');
        return legal(svg.substring(0, root)
                + " role=\"img\" xml:lang=\"" + escaped(figure.locale().toLanguageTag()) + "\">"
                + "<title>" + escaped(figure.title()) + "</title><desc>" + escaped(figure.summary()) + "</desc>"
                + svg.substring(root + 1));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /**
     * Without the characters that nothing can show: control characters and halves of characters, which XML has no way to
     * hold, those that are none, and those that hide words or show them in another order than they stand in.
     */
    static String legal(String text) {
        if (text.codePoints().allMatch(SvgText::isLegal)) {
            return text;
        }
        return text.codePoints()
                .filter(SvgText::isLegal)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLegal(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\t' || character == '\n' || character == '\r';
            case Character.SURROGATE -> false;
            default -> !isNoCharacter(character) && !isReordering(character) && !isTag(character);
        };
    }

    private static boolean isNoCharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
    }

    private static boolean isReordering(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }

    private static boolean isTag(int character) {
        return character >= 0xE0000 && character <= 0xE007F;
    }
}
