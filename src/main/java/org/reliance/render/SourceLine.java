package org.reliance.render;

import java.util.stream.Collectors;
import org.reliance.figure.Figure;
import org.reliance.figure.Source;

/**
 * The small print of a figure.
 *
 * @param sources whom to cite
 * @param stamp which data made it, when, and where it can be made again
 */
record SourceLine(String sources, String stamp) {

    static SourceLine of(Figure figure, String site) {
        Words words = Words.of(figure.locale());
        String names = figure.sources().stream().map(Source::shortText).collect(Collectors.joining("; "));
        String key = figure.sources().size() == 1 ? "source" : "sources";
        var stamp = figure.stamp();
        return new SourceLine(
                names.isEmpty() ? "" : words.of(key, names),
                words.of(
                        stamp.isOfPackage() ? "stamp" : "stamp-own",
                        stamp.shortVersion(),
                        stamp.date().toString(),
                        site + stamp.address()));
    }
}
