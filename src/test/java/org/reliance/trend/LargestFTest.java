package org.reliance.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LargestFTest {

    private static final double FIFTEEN_PERCENT = Math.log(0.85 * 0.85 / (0.15 * 0.15));

    /** Andrews (2003), table 1, two restrictions, 15 % trimming; Stock and Watson print them halved, as F. */
    @ParameterizedTest
    @CsvSource({"10.00, 0.10, 0.002", "11.72, 0.05, 0.002", "15.56, 0.01, 0.0005"})
    void givesTheProbabilitiesOfAndrewsTable(double critical, double probability, double tolerance) {
        assertThat(LargestF.tail(critical, FIFTEEN_PERCENT)).isCloseTo(probability, within(tolerance));
    }

    @Test
    void isTheProbabilityOfOneFWhereOnlyOneBreakIsAdmissible() {
        assertThat(LargestF.p(4, 10, 0.5, 0.5).orElseThrow())
                .isCloseTo(FisherSnedecor.upperTail(4, 2, 10), within(1e-12));
    }

    @Test
    void saysNothingWhereTheFormulaDoesNotHold() {
        assertThat(LargestF.p(0.5, 20, 0.15, 0.85)).isEmpty();
    }

    /** A seeded simulation: of series of pure chance no more than about 5 % are said to break. */
    @ParameterizedTest
    @CsvSource({"10", "20", "50"})
    void claimsABreakInFewSeriesOfPureChance(int n) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(1960);
        int series = 1000;
        long claimed =
                IntStream.range(0, series).filter(i -> isClaimed(n, random)).count();

        assertThat(claimed / (double) series).isBetween(0.01, 0.075);
    }

    private static boolean isClaimed(int n, RandomGenerator random) {
        var points = IntStream.range(0, n)
                .mapToObj(i -> DataPoint.of(i, random.nextGaussian()))
                .toList();
        return BreakSearch.over(points, Options.defaults()) instanceof BreakScan scan
                && scan.p().orElse(1) < 0.05;
    }
}
