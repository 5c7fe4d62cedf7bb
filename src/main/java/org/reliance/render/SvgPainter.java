package org.reliance.render;

import java.awt.Color;
import java.awt.Shape;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Paints elements of a picture's SVG on a page: shapes as shapes, text as text. */
record SvgPainter(PdfCanvas canvas) {

    void paint(SvgElement element) throws IOException {
        canvas.within(SvgShape.transform(element), () -> {
            if (element.name().equals("text")) {
                text(element);
            } else {
                shape(element, SvgShape.of(element));
            }
        });
    }

    private void shape(SvgElement element, Shape shape) throws IOException {
        double opacity = element.number("opacity", 1);
        Optional<Color> fill = colour(element, "fill");
        if (fill.isPresent()) {
            canvas.fill(shape, fill.get(), opacity * element.number("fill-opacity", 1));
        }
        Optional<PdfCanvas.Line> line = line(element);
        if (line.isPresent()) {
            canvas.draw(shape, line.get());
        }
    }

    private void text(SvgElement element) throws IOException {
        double size = size(element);
        Color colour = colour(element, "fill").orElse(Color.BLACK);
        var letters = new PdfCanvas.Letters(colour, isBold(element), size);
        String text = element.text();
        double x = element.number("x") - canvas.width(text, letters.isBold(), size) * behindAnchor(element);
        double y = element.number("y") + ems(element) * size;
        if (SvgText.isHalo(element)) {
            canvas.halo(text, x, y, letters, line(element).orElseThrow());
        } else {
            canvas.text(text, x, y, letters);
        }
    }

    /** The share of a text's width that lies before its anchor. */
    private static double behindAnchor(SvgElement element) {
        return switch (element.find("text-anchor").orElse("start")) {
            case "middle" -> 0.5;
            case "end" -> 1;
            default -> 0;
        };
    }

    private static double ems(SvgElement element) {
        return element.find("dy")
                .map(dy -> Double.parseDouble(dy.replace("em", "")))
                .orElse(0.0);
    }

    /** The size of a text's letters in pixels. */
    static double size(SvgElement element) {
        return element.find("font-size")
                .map(size -> Double.parseDouble(size.replace("px", "")))
                .orElse(12.0);
    }

    static boolean isBold(SvgElement element) {
        return element.find("font-weight").filter("bold"::equals).isPresent();
    }

    private static Optional<PdfCanvas.Line> line(SvgElement element) {
        double width = element.number("stroke-width", 1);
        return colour(element, "stroke")
                .filter(_ -> width > 0)
                .map(colour -> new PdfCanvas.Line(
                        colour,
                        element.number("opacity", 1) * element.number("stroke-opacity", 1),
                        width,
                        dash(element),
                        element.find("stroke-linecap").filter("round"::equals).isPresent()));
    }

    private static List<Double> dash(SvgElement element) {
        return Arrays.stream(SvgShape.numbers(element.find("stroke-dasharray").orElse("")))
                .boxed()
                .toList();
    }

    private static Optional<Color> colour(SvgElement element, String attribute) {
        return element.find(attribute)
                .filter(text -> !text.equals("none") && !text.equals("transparent"))
                .map(Color::decode);
    }
}
