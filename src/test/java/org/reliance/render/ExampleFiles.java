package org.reliance.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.reliance.figure.Figure;

/** Writes every example in every format of office files into a folder, to be looked at. */
final class ExampleFiles {

    private ExampleFiles() {}

    static Deck deck(Map<String, Figure> figures) {
        return new Deck(
                Locale.ENGLISH,
                "What the dependence costs",
                "Figures for a talk",
                figures.values().stream()
                        .map(figure -> new Deck.Page(figure, ""))
                        .toList());
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Picture picture = Picture.SLIDE.withSite("https://reliance.example");
        try (SvgWriter svg = SvgWriter.of(1)) {
            for (DeckWriter writer : List.of(PptxWriter.of(), PdfWriter.of(svg))) {
                for (Theme theme : Theme.values()) {
                    Path file = folder.resolve(writer.extension() + "-" + theme.id() + "." + writer.extension());
                    try (OutputStream out = Files.newOutputStream(file)) {
                        writer.write(deck(Samples.all()), picture.withTheme(theme), out);
                    }
                }
            }
        }
    }
}
