package org.reliance.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reliance.dashboard.Desk;
import org.reliance.figure.Figure;

/**
 * A number in a picture is read as the value of what it touches. So none touches a mark, the words of another or the line
 * that leads to a name; measured on the shapes and the letters' outlines of every figure at several sizes.
 */
class WordsInPicturesTest {

    private static final List<Picture> SIZES =
            List.of(Picture.WIDE, Picture.SQUARE, Picture.PRINT, Picture.of(480, 360));

    /** In letters' heights: marks are neither dust nor areas. */
    private static final double SMALLEST_MARK = 0.25;

    private static final double LARGEST_MARK = 1.6;
    /** In pixels: what touches by less is not seen to. */
    private static final double HAIR = 0.75;

    static Stream<String> figures() {
        return Desk.figures();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void noNumberTouchesAMarkAnotherWordOrALeader(String id) {
        Figure figure = Desk.DASHBOARD.figure(Desk.query(id, Map.of()));
        List<String> touches = new ArrayList<>();
        for (Picture size : SIZES) {
            Scene scene = Scene.of(Studio.svg(figure, size));
            scene.touches().forEach(touch -> touches.add(size.width() + " x " + size.height() + ": " + touch));
        }
        assertThat(touches).isEmpty();
    }

    /**
     * What a picture has.
     *
     * @param numbers words with a halo, which stand among the marks
     * @param words all words
     */
    private record Scene(List<Word> numbers, List<Word> words, List<Mark> marks, List<Mark> leaders) {

        static Scene of(String svg) {
            List<SvgElement> elements = SvgElement.listOf(svg);
            List<Word> words = elements.stream()
                    .filter(element -> element.name().equals("text") && !SvgText.isHalo(element))
                    .map(Word::of)
                    .toList();
            List<Word> numbers =
                    elements.stream().filter(SvgText::isHalo).map(Word::of).toList();
            double letter = numbers.stream().mapToDouble(Word::size).max().orElse(0);
            List<Mark> shapes = elements.stream()
                    .filter(element ->
                            !element.name().equals("text") && !element.name().equals("rect"))
                    .map(Mark::of)
                    .toList();
            return new Scene(
                    numbers,
                    words,
                    shapes.stream().filter(mark -> mark.isSign(letter)).toList(),
                    shapes.stream().filter(Mark::isLeader).toList());
        }

        List<String> touches() {
            List<String> touches = new ArrayList<>();
            for (Word number : numbers) {
                words.stream()
                        .filter(word -> !word.equals(number) && !(word.isUnknown() && number.isUnknown()))
                        .filter(word -> meet(word.ink(), number.ink()))
                        .forEach(word -> touches.add(number + " on the words " + word));
                marks.stream()
                        .filter(mark -> covers(mark.shape(), number.ink()))
                        .forEach(mark -> touches.add(
                                number + " on a mark at " + mark.shape().getBounds()));
                leaders.stream()
                        .filter(leader -> covers(leader.shape(), number.ink()))
                        .forEach(leader -> touches.add(
                                number + " on a leader at " + leader.shape().getBounds()));
            }
            return touches;
        }

        private static boolean meet(Rectangle2D one, Rectangle2D other) {
            Rectangle2D both = one.createIntersection(other);
            return both.getWidth() > HAIR && both.getHeight() > HAIR;
        }

        private static boolean covers(Shape shape, Rectangle2D ink) {
            Area both = new Area(shape);
            both.intersect(new Area(ink));
            Rectangle2D bounds = both.getBounds2D();
            return bounds.getWidth() > HAIR && bounds.getHeight() > HAIR;
        }
    }

    private record Word(String text, double size, Rectangle2D ink) {

        static Word of(SvgElement element) {
            double size = SvgPainter.size(element);
            Shape outline = PdfFonts.outline(element.text(), SvgPainter.isBold(element), size);
            double width = outline.getBounds2D().getWidth();
            double x = element.number("x")
                    - switch (element.find("text-anchor").orElse("start")) {
                        case "middle" -> width / 2;
                        case "end" -> width;
                        default -> 0;
                    };
            double y = element.number("y")
                    + element.find("dy")
                            .map(dy -> Double.parseDouble(dy.replace("em", "")) * size)
                            .orElse(0.0);
            AffineTransform place = SvgShape.transform(element);
            place.translate(x, y);
            return new Word(
                    element.text(), size, place.createTransformedShape(outline).getBounds2D());
        }

        /** Of numbers that were not published several may stand in one place: they say the same. */
        boolean isUnknown() {
            return text.equals("?");
        }

        @Override
        public String toString() {
            return "“" + text + "” at " + ink.getBounds();
        }
    }

    private record Mark(Shape shape, boolean isLeader) {

        static Mark of(SvgElement element) {
            Shape drawn = SvgShape.transform(element).createTransformedShape(SvgShape.of(element));
            boolean isLine = element.name().equals("polyline");
            return new Mark(
                    isLine
                            ? new BasicStroke((float) element.number("stroke-width", 1)).createStrokedShape(drawn)
                            : drawn,
                    isLine && element.number("stroke-opacity", 1) == 0.6);
        }

        boolean isSign(double letter) {
            Rectangle2D bounds = shape.getBounds2D();
            return !isLeader
                    && Math.min(bounds.getWidth(), bounds.getHeight()) > SMALLEST_MARK * letter
                    && Math.max(bounds.getWidth(), bounds.getHeight()) < LARGEST_MARK * letter;
        }
    }
}
