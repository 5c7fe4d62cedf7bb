package org.reliance.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.junit.jupiter.api.Test;

/**
 * Every number of a local regression from the definitions (Cleveland and Devlin 1988), with plain matrices: the local
 * line is (1 x) (X'WX)⁻¹ X'W, the rest follows from the matrix of all of them.
 */
class LoessByMatricesTest {

    private static final double LEVEL = 0.9;
    private static final int NEAR = 6;

    /** Uneven places, one of them taken twice. */
    private static final double[] X = {2000, 2001, 2002.5, 2003, 2005, 2005, 2007, 2008, 2011, 2012, 2013.5, 2016};

    private static final double[] Y = {3, 4.5, 4, 6, 6.5, 7.5, 9, 7, 6, 5.5, 7, 4};

    private static final RealVector VALUES = new ArrayRealVector(Y);

    private static Fit fit() {
        return fit(
                IntStream.range(0, X.length)
                        .mapToObj(i -> DataPoint.of(X[i], Y[i]))
                        .toList(),
                (double) NEAR / X.length);
    }

    private static Fit fit(List<DataPoint> points, double span) {
        return (Fit) Trend.of(
                Method.LOESS, points, Options.defaults().withLevel(LEVEL).withSpan(span));
    }

    /** How much each y counts in the local line at a place. */
    private static RealVector row(double place) {
        double farthest = Arrays.stream(X)
                .map(x -> Math.abs(x - place))
                .sorted()
                .skip(NEAR - 1)
                .findFirst()
                .orElseThrow();
        var weights = MatrixUtils.createRealDiagonalMatrix(Arrays.stream(X)
                .map(x -> Math.abs(x - place) / farthest)
                .map(share -> share < 1 ? Math.pow(1 - Math.pow(share, 3), 3) : 0)
                .toArray());
        var columns = new Array2DRowRealMatrix(X.length, 2);
        for (int i = 0; i < X.length; i++) {
            columns.setRow(i, new double[] {1, X[i] - place});
        }
        var turned = columns.transpose().multiply(weights);
        return new LUDecomposition(turned.multiply(columns))
                .getSolver()
                .getInverse()
                .multiply(turned)
                .getRowVector(0);
    }

    private static RealMatrix rows() {
        var all = new Array2DRowRealMatrix(X.length, X.length);
        for (int i = 0; i < X.length; i++) {
            all.setRowVector(i, row(X[i]));
        }
        return all;
    }

    /** M = (I - L)'(I - L). */
    private static RealMatrix left() {
        var rest = MatrixUtils.createRealIdentityMatrix(X.length).subtract(rows());
        return rest.transpose().multiply(rest);
    }

    private static double degreesOfFreedom() {
        return Math.pow(left().getTrace(), 2) / left().multiply(left()).getTrace();
    }

    private static double deviation() {
        return Math.sqrt(VALUES.dotProduct(left().operate(VALUES)) / left().getTrace());
    }

    private static double quantile() {
        return new TDistribution(degreesOfFreedom()).inverseCumulativeProbability((1 + LEVEL) / 2);
    }

    private static RealVector pull() {
        return row(2016).subtract(row(2000)).mapDivide(16);
    }

    @Test
    void leavesResidualsAndLeverages() {
        var fitted = rows().operate(VALUES);
        for (int i = 0; i < X.length; i++) {
            var influence = fit().influences().get(i);
            assertThat(influence.fitted()).isCloseTo(fitted.getEntry(i), within(1e-10));
            assertThat(influence.residual()).isCloseTo(Y[i] - fitted.getEntry(i), within(1e-10));
            assertThat(influence.leverage().orElseThrow()).isCloseTo(rows().getEntry(i, i), within(1e-10));
            assertThat(influence.cooksDistance()).isEmpty();
        }
    }

    @Test
    void countsItsFreedom() {
        var worth = fit().worth();

        assertThat(worth.n()).isEqualTo(12);
        assertThat(worth.parameters()).isEqualTo((int) Math.round(rows().getTrace()));
        assertThat(worth.degreesOfFreedom()).isEqualTo((int) Math.round(degreesOfFreedom()));
        assertThat(worth.residualStandardDeviation()).isCloseTo(deviation(), within(1e-10));
        assertThat(worth.f()).isEmpty();
        assertThat(worth.adjustedRSquared()).isEmpty();
    }

    @Test
    void explainsAShareOfTheVariation() {
        double mean = Arrays.stream(Y).average().orElseThrow();
        double total = Arrays.stream(Y).map(y -> (y - mean) * (y - mean)).sum();
        double left = VALUES.dotProduct(left().operate(VALUES));

        assertThat(fit().worth().rSquared().orElseThrow()).isCloseTo(1 - left / total, within(1e-10));
    }

    @Test
    void givesTheMeanSlopeFromEndToEndWithItsInterval() {
        double value = pull().dotProduct(VALUES);
        double standardError = deviation() * pull().getNorm();
        double p = 2 * new TDistribution(degreesOfFreedom()).cumulativeProbability(-Math.abs(value / standardError));
        var slope = fit().slope();

        assertThat(slope.kind()).isEqualTo(Slope.Kind.MEAN);
        assertThat(slope.value()).isCloseTo(value, within(1e-10));
        assertThat(slope.interval().low()).isCloseTo(value - quantile() * standardError, within(1e-9));
        assertThat(slope.interval().high()).isCloseTo(value + quantile() * standardError, within(1e-9));
        assertThat(slope.p().orElseThrow()).isCloseTo(p, within(1e-9));
    }

    /** At both ends, on a point, between points and where two points share a place. */
    @Test
    void drawsTheLineWithBothBands() {
        for (double x : new double[] {2000, 2000.3, 2003, 2005, 2009.5, 2015.9, 2016}) {
            double value = row(x).dotProduct(VALUES);
            double confidence = quantile() * deviation() * row(x).getNorm();
            double prediction = quantile() * deviation() * Math.sqrt(1 + row(x).dotProduct(row(x)));
            var estimate = fit().at(x).orElseThrow();

            assertThat(estimate.value()).isCloseTo(value, within(1e-10));
            assertThat(estimate.confidence().orElseThrow().low()).isCloseTo(value - confidence, within(1e-9));
            assertThat(estimate.confidence().orElseThrow().high()).isCloseTo(value + confidence, within(1e-9));
            assertThat(estimate.prediction().orElseThrow().width()).isCloseTo(2 * prediction, within(1e-9));
            assertThat(estimate.beyondData()).isFalse();
        }
        assertThat(fit().at(1999.999)).isEmpty();
        assertThat(fit().at(2016.001)).isEmpty();
        assertThat(fit().at(Double.NaN)).isEmpty();
    }

    /** Where all near points stand at one place, their mean is the fitted value there. */
    @Test
    void takesTheMeanWhereAllNearPointsShareAPlace() {
        double[] y = {1, 2, 4, 3, 10, 11, 12, 15, 3, 4, 2, 1};
        var points = IntStream.range(0, 12)
                .mapToObj(i -> DataPoint.of(i < 4 ? i : i < 8 ? 4 : i - 3, y[i]))
                .toList();

        assertThat(fit(points, 4.0 / 12).at(4).orElseThrow().value()).isCloseTo(12, within(1e-12));
    }

    @Test
    void aSpanIsAboveZeroAndAtMostOne() {
        var points =
                IntStream.range(0, 12).mapToObj(i -> DataPoint.of(i, i * i % 7)).toList();
        for (double span : new double[] {0, -0.5, 1.0001, Double.NaN}) {
            assertThat(Trend.of(Method.LOESS, points, Options.defaults().withSpan(span)))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.reason()).isEqualTo(Reason.BAD_SPAN));
        }
        assertThat(Trend.of(Method.LOESS, points, Options.defaults().withSpan(1)))
                .isInstanceOf(Fit.class);
    }

    /** Three of eight points are too few for a local line, four of eight are enough. */
    @Test
    void aLocalLineNeedsFourPointsAndASeriesEight() {
        var eight = IntStream.range(0, 8).mapToObj(i -> DataPoint.of(i, Y[i])).toList();

        assertThat(Trend.of(Method.LOESS, eight, Options.defaults().withSpan(0.75)))
                .isInstanceOf(Fit.class);
        assertThat(((Refusal) Trend.of(Method.LOESS, eight, Options.defaults().withSpan(0.49))).sentence())
                .isEqualTo(
                        "A local regression needs at least 8 points, 4 of them to each local line, and something left"
                                + " over to judge by; here are 8, and 3 to a line.");
        assertThat(((Refusal) Trend.of(Method.LOESS, eight.subList(0, 7), Options.defaults())).reason())
                .isEqualTo(Reason.TOO_FEW_FOR_LOCAL);
    }
}
