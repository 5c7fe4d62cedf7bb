package org.reliance.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CaptionsTest {

    private static final double LETTERS = 10;

    /** 400 by 200 points. */
    private static final ChartFrame FRAME =
            new ChartFrame(400, 200, LETTERS, 0, ChartFrame.Sharing.BY_OFFICE, new Rectangle2D.Double(0, 0, 1, 1));

    @Test
    void wordsStandWhereTheirSeriesHasThemWhileNothingIsInTheWay() {
        assertThat(sides(spot(200, 100, "127"))).containsExactly(Trace.Side.ABOVE);
    }

    @Test
    void wordsKeepOffTheWordsOfAnotherPoint() {
        assertThat(sides(spot(200, 100, "127"), spot(204, 100, "128")))
                .containsExactly(Trace.Side.ABOVE, Trace.Side.BELOW);
    }

    @Test
    void wordsKeepInsideThePlot() {
        assertThat(sides(spot(200, 198, "127"))).containsExactly(Trace.Side.BELOW);
    }

    @Test
    void wordsThatFindNoPlaceAreLeftOut() {
        List<Trace.Spot> placed = placed(IntStream.range(0, 12)
                .mapToObj(i -> spot(200, 100, "number " + i))
                .toList());
        assertThat(placed).filteredOn(spot -> spot.label().isEmpty()).hasSizeBetween(7, 9);
        assertThat(placed.getFirst().label()).isEqualTo("number 0");
    }

    /** Above the first point a line runs through where its words would stand. */
    @Test
    void wordsKeepOffALineThatWouldStrikeThemThrough() {
        Trace line = Trace.of(
                "Line",
                List.of(Trace.Run.of(Trace.Spot.of("", 0, 114), Trace.Spot.of("", 400, 114))),
                Look.line(Ink.Plain.INK, Look.Stroke.solid(2)));
        assertThat(placed(List.of(spot(200, 100, "127")), line).getFirst().side())
                .contains(Trace.Side.BELOW);
    }

    @Test
    void aNameGivenItsSideStays() {
        Trace.Spot given = spot(200, 100, "20 USD/bbl").withSide(Trace.Side.LEFT);
        assertThat(sides(given)).containsExactly(Trace.Side.LEFT);
    }

    @Property
    void noWordsCoverOthers(
            @ForAll @Size(max = 30) List<@DoubleRange(min = 0, max = 400) Double> across,
            @ForAll @Size(max = 30) List<@DoubleRange(min = 0, max = 200) Double> up) {
        List<Rectangle2D> boxes = placed(IntStream.range(0, Math.min(across.size(), up.size()))
                        .mapToObj(i -> spot(across.get(i), up.get(i), "about " + i))
                        .toList())
                .stream()
                .filter(spot -> !spot.label().isEmpty())
                .map(CaptionsTest::box)
                .toList();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(boxes.get(i).intersects(boxes.get(j)))
                        .as("%s and %s", boxes.get(i), boxes.get(j))
                        .isFalse();
            }
        }
    }

    private static Trace.Spot spot(double at, double value, String label) {
        return Trace.Spot.of("", at, value).withLabel(label);
    }

    private static List<Trace.Side> sides(Trace.Spot... spots) {
        return placed(List.of(spots)).stream()
                .map(spot -> spot.side().orElseThrow())
                .toList();
    }

    private static List<Trace.Spot> placed(List<Trace.Spot> spots, Trace... others) {
        Trace trace = Trace.of(
                        "Points",
                        List.of(new Trace.Run(spots)),
                        Look.points(Ink.Plain.INK, Look.Marker.of(Glyph.DOT, true)))
                .withCaption(new Trace.Caption.Label(Trace.Side.ABOVE));
        List<Trace> all = Stream.concat(Stream.of(trace), Stream.of(others)).toList();
        return Captions.keptApart(all, CaptionsTest::position, FRAME, LETTERS)
                .getFirst()
                .spots();
    }

    private static Point2D position(Trace.Spot spot) {
        return new Point2D.Double(spot.at(), 200 - spot.value());
    }

    /** Less than a letter needs, so that this is not the arithmetic of what is tested. */
    private static Rectangle2D box(Trace.Spot spot) {
        Point2D at = position(spot);
        double width = spot.label().length() * LETTERS * 0.5;
        double height = LETTERS;
        return switch (spot.side().orElseThrow()) {
            case LEFT -> new Rectangle2D.Double(at.getX() - 8 - width, at.getY() - height / 2, width, height);
            case RIGHT -> new Rectangle2D.Double(at.getX() + 8, at.getY() - height / 2, width, height);
            case ABOVE -> new Rectangle2D.Double(at.getX() - width / 2, at.getY() - 8 - height, width, height);
            case BELOW -> new Rectangle2D.Double(at.getX() - width / 2, at.getY() + 8, width, height);
        };
    }
}
