package org.reliance.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer.Curve.Role;
import org.reliance.quantity.Unit;
import tools.jackson.databind.JsonNode;

class EChartsOptionTest {

    @Test
    void everyLayerIsASeriesOfItsKind() {
        JsonNode series = screen(Samples.whatIf()).path("series");

        assertThat(series.valueStream()
                        .map(it -> it.path("itemPayload").path("kind").asString()))
                .containsExactly("band", "curve", "curve", "curve", "statements", "statements", "statements");
    }

    @Test
    void rangeHasNoMiddleValue() {
        JsonNode mark = marks("2012: 8..12").getFirst();

        assertThat(mark.path("low").asDouble()).isEqualTo(8);
        assertThat(mark.path("high").asDouble()).isEqualTo(12);
        assertThat(mark.has("value")).isFalse();
        assertThat(mark.path("text").asString()).isEqualTo("8–12");
    }

    @Test
    void periodKeepsItsTwoEnds() {
        JsonNode mark = marks("2005/2015: 10").getFirst();

        assertThat(mark.path("from").asDouble()).isEqualTo(2004.5);
        assertThat(mark.path("until").asDouble()).isEqualTo(2015.5);
    }

    @Test
    void firmnessIsToldByFillAndArrow() {
        List<JsonNode> marks = marks("2010: 1", "2011: ~1", "2012: >=1", "2013: <=1");

        assertThat(marks.stream().map(it -> it.path("filled").asBoolean())).containsExactly(true, false, true, true);
        assertThat(marks.stream().map(it -> it.path("arrow").asString())).containsExactly("", "", "up", "down");
    }

    @Test
    void everyNatureHasAGlyphOfItsOwn() {
        List<JsonNode> marks = marks(
                "2010: 1 reported",
                "2011: 1 estimate",
                "2012: 1 claim",
                "2013: 1 forecast",
                "2014: 1 plan",
                "2015: 1 assumption",
                "2016: 1 derived",
                "2017: 1 reference");

        assertThat(marks.stream().map(it -> it.path("glyph").asString())).doesNotHaveDuplicates();
    }

    @Test
    void forecastsAreHollowAndDashed() {
        JsonNode mark = marks("2025: 1 forecast").getFirst();

        assertThat(mark.path("filled").asBoolean()).isFalse();
        assertThat(mark.path("dashed").asBoolean()).isTrue();
    }

    @Test
    void openPeriodSaysOnWhichSideItRunsOn() {
        assertThat(marks("../2007: 1", "2016/..: 1").stream()
                        .map(it -> it.path("open").asString()))
                .containsExactly("start", "end");
    }

    @Test
    void neighbouringYearsAreJoinedAndDistantOnesAreNot() {
        JsonNode links = statements("2010: 1", "2011: 2", "2014: 3").path("links");

        assertThat(links.valueStream().map(it -> it.path("from").asDouble())).containsExactly(2010.0);
    }

    @Test
    void claimsAreNeverJoined() {
        assertThat(statements("2010: 1 claim", "2011: 2 claim").path("links")).isEmpty();
    }

    @Test
    void columnsOfOneStackStandOnEachOther() {
        Figure figure = SampleFigures.titled("Stack")
                .columns("Lower", 0, "s", 2010, 2010, at -> 2)
                .columns("Upper", 1, "s", 2010, 2010, at -> 3)
                .columns("Below zero", 2, "s", 2010, 2010, at -> -1)
                .figure();

        JsonNode series = screen(figure).path("series");

        assertThat(series.valueStream()
                        .map(it -> it.at("/itemPayload/bars/0/base").asDouble()))
                .containsExactly(0.0, 2.0, 0.0);
        assertThat(series.valueStream()
                        .map(it -> it.at("/itemPayload/bars/0/top").asDouble()))
                .containsExactly(2.0, 5.0, -1.0);
    }

    @Test
    void baselineAndScenarioDifferInMoreThanColour() {
        Figure figure = SampleFigures.titled("What if")
                .curve("Baseline", 0, Role.BASELINE, 2019, 2020, at -> 1)
                .curve("Scenario", 0, Role.SCENARIO, 2019, 2020, at -> 2)
                .curve("Kept", 0, Role.COMPARISON, 2019, 2020, at -> 3)
                .figure();

        assertThat(screen(figure)
                        .path("series")
                        .valueStream()
                        .map(it -> it.at("/itemPayload/width").asDouble() + " "
                                + it.at("/itemPayload/line").asString()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aTrendHasTheColourOfItsSeries(Role role) {
        Figure figure = SampleFigures.titled("Trend")
                .curve("Other", 0, Role.SCENARIO, 2010, 2020, at -> 2)
                .curve("Series", 0, role, 2010, 2020, at -> 1)
                .trendThrough("Series", "Trend", 0, 2010, 2020, 2020, at -> 1)
                .figure();

        JsonNode series = screen(figure).path("series");

        assertThat(series.get(2).at("/itemPayload/colour"))
                .isEqualTo(series.get(1).at("/itemPayload/colour"));
    }

    @Test
    void aTrendThroughReferenceValuesHasTheirColour() {
        Figure figure = SampleFigures.titled("Trend")
                .statements("Series", 0, "2010: 1 reference", "2011: 2 reference")
                .trendThrough("Series", "Trend", 0, 2010, 2011, 2011, at -> 1)
                .figure();

        assertThat(screen(figure).at("/series/1/itemPayload/colour").asString())
                .isEqualTo(Palette.of(Theme.LIGHT).context());
    }

    @Test
    void aRangeOverAPeriodIsWalkedToByItsWholeShape() {
        JsonNode stops = screen(figure("2005/2015: 11..27", "2016: 3")).at("/reliance/walks/0/stops");

        JsonNode shape = stops.get(0).path("shape");
        assertThat(shape.path("from").asDouble()).isEqualTo(2004.5);
        assertThat(shape.path("until").asDouble()).isEqualTo(2015.5);
        assertThat(shape.path("low").asDouble()).isEqualTo(11);
        assertThat(shape.path("high").asDouble()).isEqualTo(27);
        assertThat(stops.get(1).has("shape")).isFalse();
    }

    @Test
    void keyExplainsOnlyShapesThatOccur() {
        assertThat(screen(figure("2010: ~1", "2011: 1..2 claim"))
                        .at("/reliance/key")
                        .valueStream()
                        .map(it -> it.path("sample").asString()))
                .containsExactly("about", "range", "claim");
    }

    @Test
    void plainPointsNeedNoKey() {
        assertThat(screen(figure("2010: 1", "2011: 2")).at("/reliance/key")).isEmpty();
    }

    @Test
    void everyPointCarriesItsOrigin() {
        JsonNode facts = screen(figure("2010: ~1 claim")).at("/reliance/walks/0/stops/0/facts");

        assertThat(facts.valueStream().map(it -> it.path("text").asString()))
                .containsExactly(
                        "about, claim",
                        "Example 2019, section 2, footnote 5",
                        "Ministry of Examples",
                        "Government of Example");
    }

    @Test
    void pointWithoutNumberCanStillBeVisited() {
        JsonNode stop = screen(figure("2012: ?")).at("/reliance/walks/0/stops/0");

        assertThat(stop.has("value")).isFalse();
        assertThat(stop.path("text").asString()).isEqualTo("no figure given: no number is printed");
    }

    @Test
    void pictureHasItsWordsInsideAndTheScreenDoesNot() {
        JsonNode picture = EChartsOption.forPicture(Samples.whatIf(), Picture.WIDE.withSite("https://reliance.example"))
                .tree();

        assertThat(picture.at("/reliance/foot").valueStream().map(JsonNode::asString))
                .containsExactly(
                        "Sources: Example 2019; World Bank 2026",
                        "Data 3f9a1c0b7de2 · 21 November 2026 · https://reliance.example/figures/sample?oil-price=55");
        assertThat(screen(Samples.whatIf()).at("/reliance/foot").isMissingNode())
                .isTrue();
    }

    @Test
    void screenCarriesADarkColourForEveryLightOne() {
        JsonNode dark = screen(Samples.onePoint()).at("/reliance/dark");

        assertThat(dark.propertyNames())
                .containsExactlyInAnyOrderElementsOf(Palette.of(Theme.LIGHT).listColours());
    }

    @Test
    void transparentPictureHasNoGround() {
        JsonNode option = EChartsOption.forPicture(Samples.onePoint(), Picture.WIDE.withTransparent(true))
                .tree();

        assertThat(option.path("backgroundColor").asString()).isEqualTo("transparent");
    }

    @Test
    void axisDoesNotMoveWithTheData() {
        Figure low = SampleFigures.titled("Low")
                .measured(Unit.USD_BN, 0, 20)
                .statements("A", 0, "2010: 1")
                .figure();
        Figure high = SampleFigures.titled("High")
                .measured(Unit.USD_BN, 0, 20)
                .statements("A", 0, "2010: 19")
                .figure();

        assertThat(screen(low).path("yAxis")).isEqualTo(screen(high).path("yAxis"));
    }

    private static Figure figure(String... lines) {
        return SampleFigures.titled("Sample").statements("Series", 0, lines).figure();
    }

    private static JsonNode statements(String... lines) {
        return screen(figure(lines)).at("/series/0/itemPayload");
    }

    private static List<JsonNode> marks(String... lines) {
        Stream<JsonNode> marks = statements(lines).path("marks").valueStream();
        return marks.toList();
    }

    private static JsonNode screen(Figure figure) {
        return EChartsOption.forScreen(figure).tree();
    }
}
