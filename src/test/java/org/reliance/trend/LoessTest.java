package org.reliance.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.analysis.interpolation.LoessInterpolator;
import org.junit.jupiter.api.Test;

class LoessTest {

    private static final Options THIRD = Options.defaults().withSpan(1.0 / 3);

    private static Fit fit(List<DataPoint> points, Options options) {
        return (Fit) Trend.of(Method.LOESS, points, options);
    }

    private static List<DataPoint> line(int n, double slope) {
        return IntStream.range(0, n)
                .mapToObj(i -> DataPoint.of(i, slope * i + (i % 2 == 0 ? 0.5 : -0.5)))
                .toList();
    }

    @Test
    void givesTheFittedValuesOfTheNistHandbook() {
        var fit = fit(Worked.points("nist-loess"), THIRD);

        for (var row : Worked.rows("nist-loess")) {
            assertThat(fit.at(row.get(1)).orElseThrow().value()).isCloseTo(row.get(2), within(1e-4));
        }
    }

    @Test
    void agreesWithTheLibrarysOwnSmootherWherePointsAreEvenlySpaced() {
        var points = line(21, 0.3);
        var fit = fit(points, Options.defaults().withSpan(7.0 / 21));
        double[] smooth = new LoessInterpolator(7.0 / 21, 0)
                .smooth(
                        points.stream().mapToDouble(DataPoint::x).toArray(),
                        points.stream().mapToDouble(DataPoint::y).toArray());

        // The library widens the window by a thousandth before it weighs.
        for (int i = 3; i < points.size() - 3; i++) {
            assertThat(fit.at(i).orElseThrow().value()).isCloseTo(smooth[i], within(2e-3));
        }
    }

    @Test
    void saysNothingBeyondThePoints() {
        assertThat(fit(line(12, 1), Options.defaults()).at(12)).isEmpty();
    }

    @Test
    void refusesTooFewPoints() {
        assertThat(Trend.of(Method.LOESS, line(7, 1)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Reason.TOO_FEW_FOR_LOCAL));
    }

    @Test
    void leavesOutEachPointAsASecondFitWould() {
        var points = line(16, 0.7);
        var options = Options.defaults().withSpan(0.5);
        for (int i = 0; i < points.size(); i++) {
            int left = i;
            var others = IntStream.range(0, points.size())
                    .filter(j -> j != left)
                    .mapToObj(points::get)
                    .toList();
            // 8 of 15 points, as 8 of 16.
            assertThat(fit(points, options).influences().get(i).slopeWithout().orElseThrow())
                    .isCloseTo(fit(others, options.withSpan(8.0 / 15)).slope().value(), within(1e-12));
        }
    }

    /** With every point in every window and a straight line without error, nothing is left to be unsure of. */
    @Test
    void drawsAStraightLineThroughAStraightLine() {
        var points = IntStream.range(0, 10)
                .mapToObj(i -> DataPoint.of(2000 + i, 3 + 2 * i))
                .toList();
        var fit = fit(points, Options.defaults());

        assertThat(fit.slope().value()).isCloseTo(2, within(1e-12));
        assertThat(fit.at(2004.5).orElseThrow().value()).isCloseTo(12, within(1e-12));
        assertThat(fit.worth().residualStandardDeviation()).isZero();
    }
}
