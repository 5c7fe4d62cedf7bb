package org.reliance.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is claimed and warned of, exactly where the rules of thumb change their mind. */
class JudgeTest {

    private static final OptionalDouble NONE = OptionalDouble.empty();

    private static Slope slope(Slope.Kind kind, double value, double low, double high) {
        return new Slope(kind, value, new Interval(low, high), NONE);
    }

    private static Slope rising() {
        return slope(Slope.Kind.CONSTANT, 1, 0.5, 1.5);
    }

    private static Worth worth(int n, double deviation, OptionalDouble durbinWatson) {
        return new Worth(n, 2, n - 2, NONE, NONE, NONE, NONE, deviation, durbinWatson);
    }

    private static Worth sound() {
        return worth(20, 1, OptionalDouble.of(2));
    }

    private static Influence influence(DataPoint point, OptionalDouble cook, OptionalDouble slopeWithout) {
        return new Influence(point, 0, 0, NONE, cook, slopeWithout);
    }

    private static Influence influence(double x, double cook, double slopeWithout) {
        return influence(DataPoint.of(x, 1), OptionalDouble.of(cook), OptionalDouble.of(slopeWithout));
    }

    private static Judgement judge(Slope slope, Worth worth, Influence... influences) {
        return Judge.judge(slope, Options.defaults(), worth, List.of(influences), List.of());
    }

    private static List<String> codes(Judgement judgement) {
        return judgement.warnings().stream().map(Remark::code).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0.5, 1.5, RISES",
        "-1, -1.5, -0.5, FALLS",
        "1, -0.5, 2.5, NO_TREND",
        "-1, -2.5, 0.5, NO_TREND",
        "1, 0, 2, NO_TREND",
        "-1, -2, 0, NO_TREND",
        "0, 0, 0, NO_TREND"
    })
    void claimsADirectionOnlyWhereZeroLiesOutside(double value, double low, double high, Judgement.Verdict verdict) {
        assertThat(judge(slope(Slope.Kind.CONSTANT, value, low, high), sound()).verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CONSTANT|1.234|0.5|1.5|Rises by 1.23 t a year (95% interval 0.5 to 1.5); zero lies outside the interval.",
                "CONSTANT|-1|-1.5|-0.5|Falls by 1 t a year (95% interval −1.5 to −0.5); zero lies outside the interval.",
                "CONSTANT|1|-0.5|2.5"
                        + "|Rises by 1 t a year; zero lies inside the 95% interval (−0.5 to 2.5): no trend can be claimed.",
                "CONSTANT|-1|-2.5|0.5"
                        + "|Falls by 1 t a year; zero lies inside the 95% interval (−2.5 to 0.5): no trend can be claimed.",
                "PER_CENT|4|3|5|Grows by 4 % a year (95% interval 3 to 5 %); zero lies outside the interval.",
                "PER_CENT|-4|-5|-3|Shrinks by 4 % a year (95% interval −5 to −3 %); zero lies outside the interval.",
                "MEAN|-1|-1.5|-0.5|Falls on average by 1 t a year from the first to the last point (95% interval −1.5 to"
                        + " −0.5); zero lies outside the interval.",
                "AFTER_BREAK|1|0.5|1.5|Rises by 1 t a year after the break (95% interval 0.5 to 1.5); zero lies outside"
                        + " the interval."
            })
    void saysTheClaimInTheWordsOfItsKind(Slope.Kind kind, double value, double low, double high, String sentence) {
        assertThat(judge(slope(kind, value, low, high), sound()).sentence("t", Locale.ENGLISH))
                .isEqualTo(sentence);
    }

    @Test
    void aFiftyPercentIntervalIsCalledSo() {
        var judgement = Judge.judge(rising(), Options.defaults().withLevel(0.5), sound(), List.of(), List.of());

        assertThat(judgement.sentence("t", Locale.ENGLISH)).contains("(50% interval 0.5 to 1.5)");
    }

    /** A slope of nothing, or of what the interval rounds away, neither rises nor falls. */
    @ParameterizedTest
    @CsvSource({"0, -2, 2", "1e-17, -2, 2", "-1e-17, -2, 2", "0, 0, 3"})
    void aSlopeOfNothingNeitherRisesNorFalls(double value, double low, double high) {
        for (var kind : Slope.Kind.values()) {
            var judgement = judge(slope(kind, value, low, high), sound());

            assertThat(judgement.verdict()).isEqualTo(Judgement.Verdict.NO_TREND);
            assertThat(judgement.sentence("t", Locale.ENGLISH))
                    .startsWith("Neither ")
                    .contains(kind == Slope.Kind.PER_CENT ? "grows nor shrinks" : "rises nor falls")
                    .endsWith("no trend can be claimed.")
                    .doesNotContain(" 0 t");
        }
    }

    @Test
    void sevenPointsAreFewAndEightAreNot() {
        var few = judge(rising(), worth(7, 1, OptionalDouble.of(2)));

        assertThat(few.warnings())
                .extracting(Remark::sentence)
                .containsExactly("Only 7 points: fewer than 8 say little about a trend.");
        assertThat(codes(judge(rising(), worth(8, 1, OptionalDouble.of(2))))).isEmpty();
    }

    @Test
    void anExactFitIsSaidToBeExactHoweverFewItsPoints() {
        assertThat(codes(judge(rising(), worth(5, 0, NONE)))).containsExactly("warning.exact");
        assertThat(codes(judge(rising(), worth(20, 0, NONE)))).containsExactly("warning.exact");
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, warning.neighbours-alike",
        "1.0, warning.neighbours-alike",
        "1.01, ''",
        "2.0, ''",
        "2.99, ''",
        "3.0, warning.neighbours-opposed",
        "3.5, warning.neighbours-opposed"
    })
    void neighboursAreAlikeUpToOneAndOpposedFromThree(double statistic, String code) {
        var warnings = codes(judge(rising(), worth(8, 1, OptionalDouble.of(statistic))));

        assertThat(warnings).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void neighboursOfSevenPointsAreNotJudged() {
        assertThat(codes(judge(rising(), worth(7, 1, OptionalDouble.of(0.1))))).containsExactly("warning.few-points");
    }

    @Test
    void neighboursAlikeAreSaidWithTheirStatistic() {
        assertThat(judge(rising(), worth(9, 1, OptionalDouble.of(0.5))).warnings())
                .extracting(Remark::sentence)
                .containsExactly(
                        "Neighbouring points err to the same side (Durbin-Watson 0.50): the intervals are narrower"
                                + " than the truth.");
    }

    @Test
    void aPointDecidesAboveACooksDistanceOfOne() {
        assertThat(codes(judge(rising(), sound(), influence(2010, 1, 0.9)))).isEmpty();
        assertThat(judge(rising(), sound(), influence(2010, 1.01, 0.9)).warnings())
                .extracting(Remark::sentence)
                .containsExactly(
                        "One point decides: the value at 2010 moves the whole line (Cook's distance above 1).");
    }

    @Test
    void thePointThatMovesTheSlopeMostIsNamed() {
        assertThat(judge(
                                rising(),
                                sound(),
                                influence(2010, 1.5, 0.9),
                                influence(2011, 1.5, 3),
                                influence(2012, 1.5, 0.2),
                                influence(2013, 0.1, 9))
                        .warnings())
                .containsExactly(Remark.of("warning.decisive-point", 2011.0));
    }

    /** 1 to -1.2 is further than 1 to 3, though 3 is further from 0. */
    @Test
    void aMoveIsCountedFromTheSlopeNotFromNothing() {
        assertThat(judge(rising(), sound(), influence(2010, 1.5, 3), influence(2011, 1.5, -1.2))
                        .warnings())
                .containsExactly(Remark.of("warning.turning-point", 2011.0));
    }

    /** Where the others determine no slope, there is none that could have another sign. */
    @Test
    void aPointWithoutWhichThereIsNoSlopeTurnsNothing() {
        var alone = influence(DataPoint.of(2010, 1), NONE, NONE);

        assertThat(codes(judge(rising(), sound(), alone))).isEmpty();
        assertThat(judge(rising(), sound(), alone, influence(2011, 0.1, -0.2)).warnings())
                .containsExactly(Remark.of("warning.turning-point", 2011.0));
    }

    @ParameterizedTest
    @CsvSource({
        "1, -0.1, true",
        "-1, 0.1, true",
        "1, 0.1, false",
        "-1, -0.1, false",
        "1, 0, false",
        "0, 0.1, false",
        "0, -0.1, false"
    })
    void aSignChangesFromPlusToMinusOrBack(double slope, double without, boolean turns) {
        var judgement = judge(slope(Slope.Kind.CONSTANT, slope, -2, 2), sound(), influence(2010, 0.1, without));

        assertThat(codes(judgement)).isEqualTo(turns ? List.of("warning.turning-point") : List.of());
    }

    @Test
    void onlyRangesOfSomeWidthAreCalledRanges() {
        var exact = influence(DataPoint.of(2010, 1).withRange(1, 1), NONE, NONE);
        var wide = influence(DataPoint.of(2011, 1).withRange(0, 1.5), NONE, NONE);

        assertThat(codes(judge(rising(), sound(), exact))).isEmpty();
        assertThat(judge(rising(), sound(), exact, wide).warnings())
                .extracting(Remark::sentence)
                .containsExactly(
                        "One value is a range, and the line goes by one number for each; see what the ranges do to"
                                + " the slope.");
    }

    @Test
    void whatTheCallerKnowsIsAddedToTheWarnings() {
        var note = Remark.of("warning.no-band");
        var more = Remark.of("warning.claims-mixed");
        var judgement = Judge.judge(rising(), Options.defaults(), worth(5, 1, NONE), List.of(), List.of(note));

        assertThat(codes(judgement)).containsExactly("warning.no-band", "warning.few-points");
        assertThat(codes(judgement.withWarnings(List.of(more))))
                .containsExactly("warning.no-band", "warning.few-points", "warning.claims-mixed");
        assertThat(judgement.withWarnings(List.of(more)).verdict()).isEqualTo(Judgement.Verdict.RISES);
    }
}
