package org.reliance.render;

import java.util.ArrayList;
import java.util.List;
import org.reliance.figure.Figure;

/**
 * The elements of a picture's SVG by what they are to a reader; each list from back to front.
 *
 * @param ground what says nothing
 * @param title its first text and the further lines of that size
 * @param subtitle the lines of the subtitle; may be empty
 * @param picture the chart with its key and notes
 * @param foot the sources and the stamp
 */
record PictureParts(
        List<SvgElement> ground,
        List<SvgElement> title,
        List<SvgElement> subtitle,
        List<SvgElement> picture,
        List<SvgElement> foot) {

    static PictureParts of(Figure figure, List<SvgElement> elements) {
        int title = firstText(elements);
        int subtitle = endOfLines(elements, title);
        int rest = subtitle;
        while (rest < elements.size() && isPartOf(figure.subtitle(), elements.get(rest))) {
            rest++;
        }
        List<SvgElement> picture = new ArrayList<>(elements.subList(rest, elements.size()));
        int foot = beginOfFoot(figure, picture);
        List<SvgElement> lines = picture.subList(foot, endOfLines(picture, foot));
        List<SvgElement> sources = List.copyOf(lines);
        lines.clear();
        return new PictureParts(
                elements.subList(0, title),
                elements.subList(title, subtitle),
                elements.subList(subtitle, rest),
                picture,
                sources);
    }

    private static int firstText(List<SvgElement> elements) {
        int at = 0;
        while (at < elements.size() && !isText(elements.get(at))) {
            at++;
        }
        return at;
    }

    /** Where the texts of one size end that begin there. */
    private static int endOfLines(List<SvgElement> elements, int begin) {
        int at = begin;
        while (at < elements.size()
                && isText(elements.get(at))
                && SvgPainter.size(elements.get(at)) == SvgPainter.size(elements.get(begin))) {
            at++;
        }
        return at;
    }

    /** A line that is cut ends with dots that the whole has not. */
    private static boolean isPartOf(String whole, SvgElement element) {
        String words = element.text().replace("…", "").strip();
        return isText(element) && !words.isEmpty() && whole.contains(words);
    }

    /** The first line of the sources, or of the stamp where there are none; the end where the picture has neither. */
    private static int beginOfFoot(Figure figure, List<SvgElement> elements) {
        SourceLine line = SourceLine.of(figure, "");
        String whole = line.sources().isEmpty() ? line.stamp() : line.sources();
        String begin = whole.substring(0, whole.indexOf(' '));
        int at = 0;
        while (at < elements.size()
                && !(isText(elements.get(at)) && elements.get(at).text().startsWith(begin + " "))) {
            at++;
        }
        return at;
    }

    private static boolean isText(SvgElement element) {
        return element.name().equals("text");
    }
}
