package org.reliance.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.reliance.figure.Domain;

class SlotsTest {

    private static final Slots YEARS = Slots.of(new Domain.Years(2004.5, 2019.5), List.of());
    private static final Look LINE = Look.line(Ink.Plain.INK, Look.Stroke.solid(1));
    private static final Look POINTS = Look.points(Ink.Plain.INK, Look.Marker.ring(7));

    @Test
    void aYearIsTheMiddleOfItsPlaceAndItsEndsAreThePlacesEnds() {
        assertThat(YEARS.count()).isEqualTo(15);
        assertThat(YEARS.among(2005)).isEqualTo(1);
        assertThat(YEARS.among(2004.5)).isEqualTo(0.5);
        assertThat(YEARS.among(2015.5)).isEqualTo(11.5);
        assertThat(YEARS.share(2019.5)).isEqualTo(1);
    }

    @Test
    void severalStacksStandAroundTheMiddleOfTheirYear() {
        Slots slots = new Slots(2005, 3, List.of("baseline", "scenario"), true);
        assertThat(slots.at(2006, "baseline") + slots.at(2006, "scenario") + 2)
                .isEqualTo((int) (2 * slots.among(2006)));
        assertThat(slots.listLabels()).hasSize(12).startsWith("2005", "", "", "", "2006");
    }

    @Test
    void aLineIsCutOffWhereItLeavesTheAxis() {
        Trace clipped = YEARS.clip(line(spot(2003.5, 0), spot(2005.5, 20), spot(2020.5, 35)));
        assertThat(clipped.runs()).hasSize(1);
        assertThat(clipped.spots()).extracting(Trace.Spot::at).containsExactly(2004.5, 2005.5, 2019.5);
        assertThat(clipped.spots().getFirst().value()).isCloseTo(10, offset(1e-9));
        assertThat(clipped.spots().getLast().value()).isCloseTo(34, offset(1e-9));
    }

    @Test
    void aSpanOverTheWholeAxisCoversIt() {
        Trace clipped = YEARS.clip(line(spot(1999, 5), spot(2030, 5)));
        assertThat(clipped.spots()).extracting(Trace.Spot::at).containsExactly(2004.5, 2019.5);
        assertThat(clipped.spots()).extracting(Trace.Spot::value).containsOnly(5.0);
    }

    @Test
    void aPointBeyondTheAxisIsNotMovedOntoIt() {
        Trace points = Trace.of("points", List.of(Trace.Run.of(spot(2004, 1)), Trace.Run.of(spot(2006, 2))), POINTS);
        assertThat(YEARS.clip(points).spots()).extracting(Trace.Spot::at).containsExactly(2006.0);
    }

    @Property
    void portionsHoldEveryPointAndJoinEveryLine(
            @ForAll @IntRange(min = 1, max = 40) int length,
            @ForAll @IntRange(min = 1, max = 5) int runs,
            @ForAll @IntRange(min = 2, max = 15) int cells) {
        List<Trace.Run> stretches = IntStream.range(0, runs)
                .mapToObj(run -> new Trace.Run(IntStream.range(0, length)
                        .mapToObj(i -> spot(100 * run + i, i))
                        .toList()))
                .toList();
        List<Trace> lines =
                Portions.of(Trace.of("line", stretches, LINE), cells).toList();
        assertThat(lines)
                .allSatisfy(part -> assertThat(ScatterSeries.length(part)).isLessThanOrEqualTo(cells));
        assertThat(lines.stream()
                        .flatMap(part -> part.runs().stream())
                        .mapToInt(run -> run.spots().size() - 1)
                        .sum())
                .isEqualTo(runs * (length - 1));
        assertThat(lines.stream().filter(Trace::listed)).hasSize(1);
        List<Trace> points =
                Portions.of(Trace.of("points", stretches, POINTS), cells).toList();
        assertThat(points.stream().flatMap(part -> part.spots().stream()))
                .hasSize(runs * length)
                .doesNotHaveDuplicates();
        assertThat(points).allSatisfy(part -> assertThat(part.spots()).hasSizeLessThanOrEqualTo(cells));
    }

    private static Trace line(Trace.Spot... spots) {
        return Trace.of("line", List.of(Trace.Run.of(spots)), LINE);
    }

    private static Trace.Spot spot(double at, double value) {
        return Trace.Spot.of("", at, value);
    }
}
