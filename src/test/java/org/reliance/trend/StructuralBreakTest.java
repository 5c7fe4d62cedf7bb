package org.reliance.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StructuralBreakTest {

    private static final List<DataPoint> SAVINGS = Worked.points("savings-income");
    private static final double INCOME_OF_1982 = 2347.3;

    @Test
    void givesTheFOfTheSavingsExample() {
        var test = (ChowTest) BreakTest.at(INCOME_OF_1982, SAVINGS, Options.defaults());

        assertThat(test.f()).isCloseTo(10.69, within(0.005));
        assertThat(test.p()).isCloseTo(0.00057, within(0.000005));
        assertThat(test.denominatorDegreesOfFreedom()).isEqualTo(22);
        assertThat(test.before()).isEqualTo(12);
        assertThat(test.slopeBefore()).isCloseTo(0.0803, within(0.00005));
        assertThat(test.slopeAfter()).isCloseTo(0.0148, within(0.0001));
        assertThat(test.remark().sentence()).contains("F = 10.69, p = 0.0006", "chosen beforehand");
    }

    @Test
    void brokenLineHasTheSameSlopesAsTheTest() {
        var fit = (Fit) Trend.of(Method.BROKEN_LINE, SAVINGS, Options.defaults().withBreakAt(INCOME_OF_1982));

        assertThat(fit.coefficients())
                .extracting(Coefficient::name)
                .containsExactly("intercept-before", "slope-before", "intercept-after", "slope-after");
        assertThat(fit.coefficients().get(0).value()).isCloseTo(1.0161, within(0.00005));
        assertThat(fit.coefficients().get(1).value()).isCloseTo(0.0803, within(0.00005));
        assertThat(fit.coefficients().get(2).value()).isCloseTo(153.4947, within(0.00005));
        assertThat(fit.slope().kind()).isEqualTo(Slope.Kind.AFTER_BREAK);
        assertThat(fit.worth().degreesOfFreedom()).isEqualTo(22);
        assertThat(fit.worth().residualStandardDeviation()).isCloseTo(Math.sqrt(11790.252 / 22), within(1e-3));
    }

    @Test
    void brokenLineWithoutAChosenBreakTakesTheLargestFAndWarns() {
        var fit = (Fit) Trend.of(Method.BROKEN_LINE, SAVINGS);

        assertThat(fit.judgement().warnings())
                .filteredOn(remark -> remark.code().equals("warning.break-searched"))
                .singleElement()
                .satisfies(remark -> assertThat(remark.arguments()).containsExactly(3002.0));
    }

    @Test
    void findsTheLargestFOfAllAdmissibleBreaks() {
        var scan = (BreakScan) BreakSearch.over(SAVINGS, Options.defaults());

        // 15 % of 26 points, rounded up, are left on either side.
        assertThat(scan.tests()).hasSize(19);
        assertThat(scan.largest().at()).isEqualTo(3002.0);
        assertThat(scan.largest().f()).isCloseTo(13.378348845825, within(1e-9));
        assertThat(scan.p().orElseThrow()).isBetween(scan.largest().p(), 0.01);
    }

    /** Twenty years of chance around a line that may bend a little, and a level of confidence. */
    @Property(tries = 300)
    void claimsABreakExactlyWhereItsChanceIsBelowTheLevel(
            @ForAll @IntRange(min = 0, max = 100_000) int seed, @ForAll @IntRange(min = 0, max = 3) int bend) {
        Random chance = new Random(seed);
        List<DataPoint> points = IntStream.range(0, 20)
                .mapToObj(i -> DataPoint.of(2000 + i, i + bend * Math.max(0, i - 10) / 4.0 + chance.nextGaussian()))
                .toList();
        for (double level : new double[] {0.8, 0.9, 0.95, 0.99}) {
            Options options = Options.defaults().withLevel(level);
            var test = (ChowTest) BreakTest.at(2010, points, options);
            var scan = (BreakScan) BreakSearch.over(points, options);

            assertThat(test.remark().code()).isEqualTo(test.p() < 1 - level ? "break.claimed" : "break.open");
            assertThat(scan.remark().code())
                    .isEqualTo(
                            scan.p().isEmpty()
                                    ? "scan.nothing"
                                    : scan.p().getAsDouble() < 1 - level ? "scan.claimed" : "scan.open");
        }
    }

    @Test
    void theSameBreakIsClaimedAtOneLevelAndOpenAtAnother() {
        double p = ((ChowTest) BreakTest.at(INCOME_OF_1982, SAVINGS, Options.defaults())).p();

        assertThat(claim(1 - p - 1e-9)).isEqualTo("break.claimed");
        assertThat(claim(1 - p + 1e-9)).isEqualTo("break.open");
    }

    private static String claim(double level) {
        return ((ChowTest)
                        BreakTest.at(INCOME_OF_1982, SAVINGS, Options.defaults().withLevel(level)))
                .remark()
                .code();
    }

    @Test
    void refusesABreakThatLeavesTooFewPoints() {
        assertThat(BreakTest.at(790, SAVINGS, Options.defaults()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(Reason.BREAK_TOO_NEAR_THE_END));
        assertThat(BreakTest.at(Double.NaN, SAVINGS, Options.defaults())).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesToJudgePiecesWithoutError() {
        var corner = IntStream.range(0, 10)
                .mapToObj(i -> DataPoint.of(i, Math.abs(i - 5)))
                .toList();

        assertThat(BreakSearch.over(corner, Options.defaults()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Reason.EXACT_PIECES));
    }
}
