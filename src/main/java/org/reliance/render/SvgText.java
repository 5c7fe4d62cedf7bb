package org.reliance.render;

import org.reliance.figure.Figure;

/** Words put into an SVG document as words, whatever signs they hold. */
final class SvgText {

    private SvgText() {}

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

    /** Without the signs that XML has no way to hold: most control characters, halves of characters. */
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
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
