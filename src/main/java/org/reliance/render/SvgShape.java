package org.reliance.render;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The outlines that the drawing script uses, as shapes. What it has never used is refused by name, not left out. */
final class SvgShape {

    private static final Pattern COMMAND = Pattern.compile("([A-Za-z])([^A-Za-z]*)");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");
    private static final Pattern FUNCTION = Pattern.compile("([a-zA-Z]+)\\(([^)]*)\\)");

    private SvgShape() {}

    static Shape of(SvgElement element) {
        return switch (element.name()) {
            case "rect" ->
                new Rectangle2D.Double(
                        element.number("x"), element.number("y"), element.number("width"), element.number("height"));
            case "circle" -> {
                double radius = element.number("r");
                yield new Ellipse2D.Double(
                        element.number("cx") - radius, element.number("cy") - radius, 2 * radius, 2 * radius);
            }
            case "line" ->
                new Line2D.Double(
                        element.number("x1"), element.number("y1"), element.number("x2"), element.number("y2"));
            case "polyline" -> points(element, false);
            case "polygon" -> points(element, true);
            case "path" -> path(element.find("d").orElse(""));
            default -> throw new IllegalStateException("pictures are drawn without <" + element.name() + ">");
        };
    }

    private static Path2D points(SvgElement element, boolean closed) {
        double[] numbers = numbers(element.find("points").orElse(""));
        Path2D path = new Path2D.Double();
        for (int i = 0; i + 1 < numbers.length; i += 2) {
            if (i == 0) {
                path.moveTo(numbers[0], numbers[1]);
            } else {
                path.lineTo(numbers[i], numbers[i + 1]);
            }
        }
        if (closed && numbers.length > 1) {
            path.closePath();
        }
        return path;
    }

    private static Path2D path(String data) {
        Path2D path = new Path2D.Double();
        Matcher command = COMMAND.matcher(data);
        while (command.find()) {
            char name = command.group(1).charAt(0);
            append(path, name, numbers(command.group(2)));
        }
        return path;
    }

    private static void append(Path2D path, char command, double[] numbers) {
        switch (command) {
            case 'Z', 'z' -> path.closePath();
            case 'M' -> {
                path.moveTo(numbers[0], numbers[1]);
                lines(path, Arrays.copyOfRange(numbers, 2, numbers.length), false);
            }
            case 'L' -> lines(path, numbers, false);
            case 'l' -> lines(path, numbers, true);
            case 'C' -> {
                for (int i = 0; i < numbers.length; i += 6) {
                    path.curveTo(
                            numbers[i], numbers[i + 1], numbers[i + 2], numbers[i + 3], numbers[i + 4], numbers[i + 5]);
                }
            }
            default -> throw new IllegalStateException("pictures are drawn without the path command " + command);
        }
    }

    private static void lines(Path2D path, double[] numbers, boolean relative) {
        for (int i = 0; i + 1 < numbers.length; i += 2) {
            Point2D from = relative ? path.getCurrentPoint() : new Point2D.Double();
            path.lineTo(from.getX() + numbers[i], from.getY() + numbers[i + 1]);
        }
    }

    /** Where an element is moved to, in the order in which its functions are written. */
    static AffineTransform transform(SvgElement element) {
        AffineTransform transform = new AffineTransform();
        Matcher function = FUNCTION.matcher(element.find("transform").orElse(""));
        while (function.find()) {
            double[] numbers = numbers(function.group(2));
            switch (function.group(1)) {
                case "translate" -> transform.translate(numbers[0], numbers.length > 1 ? numbers[1] : 0);
                case "rotate" -> transform.rotate(Math.toRadians(numbers[0]));
                case "scale" -> transform.scale(numbers[0], numbers.length > 1 ? numbers[1] : numbers[0]);
                case "matrix" -> transform.concatenate(new AffineTransform(numbers));
                default ->
                    throw new IllegalStateException("pictures are drawn without the transform " + function.group(1));
            }
        }
        return transform;
    }

    static double[] numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .mapToDouble(match -> Double.parseDouble(match.group()))
                .toArray();
    }
}
