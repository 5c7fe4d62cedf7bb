package org.reliance.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.FDistribution;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chow's F from the residuals of three lines, each drawn by the library's own simple regression. */
class ChowByHandTest {

    private static final double[] Y = {1.2, 2.1, 2.7, 4.4, 4.9, 6.3, 6.8, 6.5, 6.9, 6.4, 6.6, 6.0, 5.8, 6.1};

    private static List<DataPoint> points() {
        return IntStream.range(0, Y.length)
                .mapToObj(i -> DataPoint.of(2000 + i, Y[i]))
                .toList();
    }

    private static SimpleRegression line(double from, double until) {
        var line = new SimpleRegression();
        points().stream()
                .filter(point -> point.x() >= from && point.x() < until)
                .forEach(point -> line.addData(point.x(), point.y()));
        return line;
    }

    private static double f(double at) {
        double left = line(0, at).getSumSquaredErrors() + line(at, 9999).getSumSquaredErrors();
        return (line(0, 9999).getSumSquaredErrors() - left) / 2 / (left / 10);
    }

    @Test
    void everyTestOfTheScanIsChows() {
        var scan = (BreakScan) BreakSearch.over(points(), Options.defaults());

        assertThat(scan.tests())
                .extracting(ChowTest::at)
                .containsExactly(2003.0, 2004.0, 2005.0, 2006.0, 2007.0, 2008.0, 2009.0, 2010.0, 2011.0);
        for (var test : scan.tests()) {
            assertThat(test.f()).isCloseTo(f(test.at()), within(1e-6 * test.f()));
            assertThat(test.p())
                    .isCloseTo(1 - new FDistribution(2, 10).cumulativeProbability(f(test.at())), within(1e-9));
            assertThat(test.slopeBefore()).isCloseTo(line(0, test.at()).getSlope(), within(1e-10));
            assertThat(test.slopeAfter()).isCloseTo(line(test.at(), 9999).getSlope(), within(1e-10));
            assertThat(test.before() + test.after()).isEqualTo(14);
            assertThat(test.before()).isEqualTo((int) test.at() - 2000);
            assertThat(test.numeratorDegreesOfFreedom()).isEqualTo(2);
            assertThat(test.denominatorDegreesOfFreedom()).isEqualTo(10);
        }
        assertThat(scan.largest())
                .isEqualTo(scan.tests().stream()
                        .max(Comparator.comparingDouble(ChowTest::f))
                        .orElseThrow());
    }

    /** Each piece leaves 1 of the squares, one line 202/21: F = (202/21 - 2) / 2 over 2 / 4. */
    @Test
    void piecesOfOneShapeAreNotExact() {
        double[] y = {0, 1, 1, 0, 4, 5, 5, 4};
        var points = IntStream.range(0, 8).mapToObj(i -> DataPoint.of(i, y[i])).toList();
        var test = (ChowTest) BreakTest.at(4, points, Options.defaults());

        assertThat(test.slopeBefore()).isZero();
        assertThat(test.slopeAfter()).isZero();
        assertThat(test.f()).isCloseTo(160.0 / 21, within(1e-12));
    }

    /** Two points a year: no year is cut in two, and neither end is a single year. */
    @Test
    void noBreakCutsAPlaceInTwoOrLeavesOnePlaceAlone() {
        double[] y = {1, 2, 2, 4, 3, 5, 9, 8, 9, 7, 8, 6};
        var twice = IntStream.range(0, 12)
                .mapToObj(i -> DataPoint.of(2000 + i / 2, y[i]))
                .toList();
        var ends = IntStream.range(0, 12)
                .mapToObj(i -> DataPoint.of(i < 3 ? 2000 : i > 8 ? 2010 : 2000 + i, y[i]))
                .toList();

        assertThat(((BreakScan) BreakSearch.over(twice, Options.defaults())).tests())
                .extracting(ChowTest::at)
                .containsExactly(2002.0, 2003.0, 2004.0);
        assertThat(((BreakScan) BreakSearch.over(ends, Options.defaults())).tests())
                .extracting(ChowTest::at)
                .containsExactly(2004.0, 2005.0, 2006.0, 2007.0, 2008.0);
    }

    /** The approximation from the words of its source, between 3 and 11 of 14 points. */
    @Test
    void theLargestIsJudgedAsTheLargestOfMany() {
        var scan = (BreakScan) BreakSearch.over(points(), Options.defaults());
        double single = scan.largest().p();
        double c = -2 * Math.log(single);
        double length = Math.log((11 / 14.0) * (11 / 14.0) / ((3 / 14.0) * (3 / 14.0)));

        assertThat(scan.p().orElseThrow())
                .isCloseTo(single * ((1 - 2 / c) * length + 2 / c) * c / 2, within(1e-9 * single));
    }

    /**
     * Below c = 4 - 2/L the formula falls with falling c and means nothing; above a quarter it is too rough. With L = 3
     * a quarter is passed between c = 7 and c = 7.1, and once more below the peak.
     */
    @ParameterizedTest
    @CsvSource({"8, true", "7.1, true", "7, false", "4, false", "1.4, false", "1, false"})
    void saysNothingAboveAQuarter(double c, boolean said) {
        double from = 1 / (1 + Math.exp(1.5));
        // With two degrees of freedom above the line, the tail of F is (1 + 2f/d)^(-d/2).
        double f = 10 * (Math.exp(c / 20) - 1);
        double tail = Math.exp(-c / 2) * ((c - 2) * 3 + 2) / 2;

        assertThat(LargestF.p(f, 20, from, 1 - from).isPresent()).isEqualTo(said);
        if (said) {
            assertThat(LargestF.p(f, 20, from, 1 - from).orElseThrow()).isCloseTo(tail, within(1e-9));
        }
    }

    /** Few breaks to choose from, L = 1: the formula is c/2 exp(-c/2), which has its peak at c = 2. */
    @Test
    void aNarrowSearchIsJudgedBelowFourToo() {
        double from = 1 / (1 + Math.exp(0.5));

        assertThat(LargestF.p(10 * Math.expm1(5 / 20.0), 20, from, 1 - from).orElseThrow())
                .isCloseTo(2.5 * Math.exp(-2.5), within(1e-9));
        assertThat(LargestF.p(10 * Math.expm1(0.5 / 20), 20, from, 1 - from)).isEmpty();
    }

    /** With one admissible break the largest F is that F, whose probability may be anything up to a quarter. */
    @Test
    void oneBreakIsJudgedByItsOwnF() {
        double f = 10 * (Math.pow(0.2, -0.1) - 1);

        assertThat(LargestF.p(f, 20, 0.5, 0.5).orElseThrow()).isCloseTo(0.2, within(1e-12));
        assertThat(LargestF.p(10 * (Math.pow(0.26, -0.1) - 1), 20, 0.5, 0.5)).isEmpty();
    }

    @Test
    void anFBeyondAllChanceHasNone() {
        assertThat(LargestF.p(1e300, 40, 0.15, 0.85)).hasValue(0);
    }
}
