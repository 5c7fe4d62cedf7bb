package org.reliance.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KendallTest {

    private static double[] places(int n) {
        return IntStream.range(0, n).mapToDouble(i -> i).toArray();
    }

    private static Kendall untied(int n) {
        return Kendall.of(places(n), places(n), n * (n - 1) / 2);
    }

    private static double normal(double s, double variance) {
        return 2 * new NormalDistribution().cumulativeProbability(-(s - 1) / Math.sqrt(variance));
    }

    /** Upper tails of Kendall's S (Gilbert 1987, table A18, after Kendall 1975), here two-sided. */
    @ParameterizedTest
    @CsvSource({
        "4, 4, 0.167",
        "4, 6, 0.042",
        "5, 8, 0.042",
        "5, 10, 0.0083",
        "8, 12, 0.089",
        "8, 16, 0.031",
        "9, 18, 0.038",
        "6, 11, 0.028",
        "6, 13, 0.0083",
        "7, 13, 0.035",
        "10, 21, 0.036",
        "10, 23, 0.023"
    })
    void givesTheTabulatedProbabilities(int n, int s, double tail) {
        assertThat(untied(n).p(s)).isCloseTo(2 * tail, within(tail < 0.01 ? 1e-4 : 1e-3));
        assertThat(untied(n).p(-s)).isEqualTo(untied(n).p(s));
    }

    @Test
    void nothingIsLikelierThanCertain() {
        assertThat(untied(5).p(0)).isEqualTo(1);
        assertThat(untied(61).p(0)).isEqualTo(1);
        assertThat(untied(61).p(1)).isEqualTo(1);
    }

    /** Orders of n with so many inversions (Knuth, The Art of Computer Programming 3, 5.1.1), in whole numbers. */
    @ParameterizedTest
    @CsvSource({"6, 7", "13, 30", "59, 301", "60, 400"})
    void isExactUpToSixtyPoints(int n, int s) {
        BigInteger[] orders = {BigInteger.ONE};
        for (int size = 2; size <= n; size++) {
            var next = new BigInteger[orders.length + size - 1];
            Arrays.fill(next, BigInteger.ZERO);
            for (int i = 0; i < orders.length * size; i++) {
                int at = i / size + i % size;
                next[at] = next[at].add(orders[i / size]);
            }
            orders = next;
        }
        int most = (n * (n - 1) / 2 - s) / 2;
        var few = Arrays.stream(orders).limit(most + 1L).reduce(BigInteger.ZERO, BigInteger::add);
        var all = Arrays.stream(orders).reduce(BigInteger.ZERO, BigInteger::add);

        assertThat(untied(n).p(s)).isCloseTo(2 * few.doubleValue() / all.doubleValue(), within(1e-12));
    }

    @Test
    void isNormalFromSixtyOnePoints() {
        assertThat(untied(61).p(400)).isCloseTo(normal(400, 61 * 60 * 127 / 18.0), within(1e-12));
    }

    /** Ties in x count as ties in y do: of 6 places two are taken twice. */
    @Test
    void correctsTheVarianceForTiesInX() {
        var kendall = Kendall.of(new double[] {1, 1, 2, 3, 4, 4}, places(6), 13);

        assertThat(kendall.p(9)).isCloseTo(normal(9, (6 * 5 * 17 - 2 * 18) / 18.0), within(1e-12));
    }

    /** However the equal values lie in the series: one run of three and one of two among seven. */
    @Test
    void findsTiesThatAreNotNeighbours() {
        var kendall = Kendall.of(places(7), new double[] {4, 1, 2, 4, 3, 1, 4}, 21);

        assertThat(kendall.p(6)).isCloseTo(normal(6, (7 * 6 * 19 - 2 * 9 - 6 * 11) / 18.0), within(1e-12));
    }

    /** Sen (1968) and Gilbert (1987, 16.5): M1 = (N' - C) / 2 slopes are left out, here one more for being rounded outward. */
    @ParameterizedTest
    @CsvSource({"0.025, 1.959964", "0.05, 1.644854", "0.005, 2.575829"})
    void leavesOutAsManySlopesAsSensFormulaSays(double tail, double z) {
        for (int n : new int[] {12, 30, 70}) {
            double c = z * Math.sqrt(n * (n - 1) * (2 * n + 5) / 18.0);
            int pairs = n * (n - 1) / 2;

            assertThat(untied(n).findCount(tail)).hasValue((int) Math.floor((pairs - c) / 2) - 1);
        }
    }

    /** One of 24 orders of four has no inversion, one of 120 of five. */
    @Test
    void takesAllSlopesWhereTheirOrderAloneIsRareEnough() {
        assertThat(untied(4).findCount(1.0 / 24 + 1e-12)).hasValue(0);
        assertThat(untied(4).findCount(1.0 / 24 - 1e-12)).isEmpty();
        assertThat(untied(5).findCount(0.0084)).hasValue(0);
        assertThat(untied(5).findCount(0.0083)).isEmpty();
    }

    /** With ties no exact count is known, so that a formula that runs off the list is not helped out. */
    @Test
    void givesNoIntervalToFewPointsWithTies() {
        assertThat(Kendall.of(places(5), new double[] {1, 1, 2, 3, 4}, 10).findCount(0.025))
                .hasValue(0);
        assertThat(untied(5).findCount(0.01)).hasValue(0);
        assertThat(Kendall.of(places(5), new double[] {1, 1, 2, 3, 4}, 10).findCount(0.01))
                .isEmpty();
    }
}
