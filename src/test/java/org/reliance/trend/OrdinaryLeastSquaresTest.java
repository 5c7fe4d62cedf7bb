package org.reliance.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.junit.jupiter.api.Test;

class OrdinaryLeastSquaresTest {

    private static final double[] SHARES = {10.1, 9.0, 9.8, 7.2, 8.1, 6.4, 6.9, 5.2, 5.6};

    private static Fit fit(List<DataPoint> points) {
        return (Fit) Trend.of(Method.OLS, points);
    }

    private static List<DataPoint> shares() {
        return IntStream.range(0, SHARES.length)
                .mapToObj(i -> DataPoint.of(2010 + i, SHARES[i]))
                .toList();
    }

    private static SimpleRegression reference() {
        var regression = new SimpleRegression();
        shares().forEach(point -> regression.addData(point.x(), point.y()));
        return regression;
    }

    @Test
    void agreesWithTheLibrarysOwnSimpleRegression() {
        var fit = fit(shares());
        var reference = reference();

        assertThat(fit.coefficients().getFirst().value()).isCloseTo(reference.getIntercept(), within(1e-8));
        assertThat(fit.slope().value()).isCloseTo(reference.getSlope(), within(1e-12));
        assertThat(fit.slope().interval().width() / 2).isCloseTo(reference.getSlopeConfidenceInterval(), within(1e-11));
        assertThat(fit.slope().p().orElseThrow()).isCloseTo(reference.getSignificance(), within(1e-12));
        assertThat(fit.worth().rSquared().orElseThrow()).isCloseTo(reference.getRSquare(), within(1e-12));
    }

    @Test
    void leavesOutEachPointAsASecondFitWould() {
        var points = shares();
        for (int i = 0; i < points.size(); i++) {
            int left = i;
            var others = IntStream.range(0, points.size())
                    .filter(j -> j != left)
                    .mapToObj(points::get)
                    .toList();
            assertThat(fit(points).influences().get(i).slopeWithout().orElseThrow())
                    .isCloseTo(fit(others).slope().value(), within(1e-12));
        }
    }

    @Test
    void claimsAFallWhenZeroLiesOutside() {
        var judgement = fit(shares()).judgement();

        assertThat(judgement.verdict()).isEqualTo(Judgement.Verdict.FALLS);
        assertThat(judgement.sentence("points of GDP", Locale.ENGLISH))
                .isEqualTo("Falls by 0.6 points of GDP a year (95% interval −0.82 to −0.38); zero lies outside the"
                        + " interval.");
        assertThat(judgement.warnings()).extracting(Remark::code).containsExactly("warning.neighbours-opposed");
    }

    @Test
    void claimsNothingWhenZeroLiesInside() {
        var judgement = fit(List.of(DataPoint.of(2015, 3), DataPoint.of(2016, 5), DataPoint.of(2017, 4)))
                .judgement();

        assertThat(judgement.verdict()).isEqualTo(Judgement.Verdict.NO_TREND);
        assertThat(judgement.sentence("bn USD", Locale.ENGLISH)).contains("no trend can be claimed");
        assertThat(judgement.warnings()).extracting(Remark::code).contains("warning.few-points");
    }

    @Test
    void tellsTheConfidenceBandFromThePredictionBand() {
        var estimate = fit(shares()).at(2025).orElseThrow();

        assertThat(estimate.beyondData()).isTrue();
        assertThat(estimate.confidence().orElseThrow().contains(estimate.value()))
                .isTrue();
        assertThat(estimate.prediction().orElseThrow().width())
                .isGreaterThan(estimate.confidence().orElseThrow().width());
    }
}
