package org.reliance.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.reliance.figure.Figure;
import org.reliance.scenario.Workings;

/** The writers that tests share: the chart script takes seconds to load. */
final class Studio {

    /** Kept until the tests end, as the program keeps its own. */
    static final SvgWriter SVG = SvgWriter.of(2);

    private Studio() {}

    static String svg(Figure figure, Picture picture) {
        return new String(bytes(SVG, figure, picture), StandardCharsets.UTF_8);
    }

    static String text(FigureWriter writer, Figure figure) {
        return new String(bytes(writer, figure, Picture.WIDE), StandardCharsets.UTF_8);
    }

    static byte[] bytes(FigureWriter writer, Figure figure, Picture picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(figure, picture, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] bytes(DeckWriter writer, Deck deck, Picture picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(deck, picture, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A workbook that calculates. */
    static byte[] workbook(Figure figure, Workings workings) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XlsxWriter.of(_ -> Optional.of(new LiveFigure(figure, workings)))
                    .write(figure, Picture.SLIDE.withSite("https://reliance.example"), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
