package org.reliance.render;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.reliance.figure.Figure;

/** Draws every sample into a folder, to be looked at: {@code PictureBook FOLDER SHAPE…}. */
final class PictureBook {

    private PictureBook() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        try (SvgWriter svg = SvgWriter.of(1)) {
            PngWriter png = PngWriter.of(svg);
            for (Map.Entry<String, Figure> sample : Samples.all().entrySet()) {
                Files.writeString(
                        folder.resolve(sample.getKey() + ".json"),
                        EChartsOption.forScreen(sample.getValue()).json());
                for (int i = 1; i < arguments.length; i++) {
                    String shape = arguments[i];
                    long start = System.nanoTime();
                    write(svg, sample, picture(shape), folder, shape);
                    long middle = System.nanoTime();
                    write(png, sample, picture(shape), folder, shape);
                    System.out.printf(
                            "%s %s svg %d ms, png %d ms%n",
                            sample.getKey(),
                            shape,
                            (middle - start) / 1_000_000,
                            (System.nanoTime() - start) / 1_000_000);
                }
            }
        }
    }

    private static Picture picture(String shape) {
        return switch (shape) {
            case "slide" -> Picture.SLIDE.withDensity(1);
            case "phone" -> Picture.of(320, 480);
            case "square" -> Picture.SQUARE.withDensity(1);
            case "wide" -> Picture.WIDE.withDensity(1);
            case "dark" -> Picture.WIDE.withDensity(1).withTheme(Theme.DARK);
            default -> throw new IllegalArgumentException("no shape " + shape);
        };
    }

    private static void write(
            FigureWriter writer, Map.Entry<String, Figure> sample, Picture picture, Path folder, String shape)
            throws Exception {
        Path file = folder.resolve(sample.getKey() + "-" + shape + "." + writer.extension());
        try (OutputStream out = Files.newOutputStream(file)) {
            writer.write(sample.getValue(), picture, out);
        }
    }
}
