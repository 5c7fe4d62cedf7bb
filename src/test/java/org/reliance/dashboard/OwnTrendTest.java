package org.reliance.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reliance.figure.Layer;
import org.reliance.trend.DataPoint;
import org.reliance.trend.Fit;
import org.reliance.trend.Method;
import org.reliance.trend.Trend;

class OwnTrendTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final List<DataPoint> POINTS = IntStream.range(0, 12)
            .mapToObj(i -> DataPoint.of(2010 + i, 20 - i + i % 3).withRange(18 - i + i % 3, 21 - i + i % 3))
            .toList();

    private static OwnTrend.Answer.Drawn drawn(List<DataPoint> points, TrendChoice choice) {
        return (OwnTrend.Answer.Drawn) new OwnTrend(points, choice, "support").answer(TODAY);
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void saysTheSameNumbersAsTheFit(Method method) {
        Fit fit = (Fit) Trend.of(method, POINTS);
        Layer.Trend trend = drawn(POINTS, TrendChoice.of(method)).trend();

        assertThat(trend.statistics())
                .filteredOn(statistic -> statistic.id().equals("slope"))
                .singleElement()
                .satisfies(
                        slope -> assertThat(slope.value()).isEqualTo(fit.slope().value()));
        assertThat(trend.judgement()).endsWith(".");
        assertThat(trend.statistics()).extracting(Layer.Statistic::id).contains("n", "slope-spread");
    }

    @Test
    void isCarriedForwardWithItsBandInFigureAndTable() {
        OwnTrend.Answer.Drawn drawn = drawn(POINTS, TrendChoice.of(Method.OLS).withUntil(Optional.of(2030)));

        assertThat(drawn.estimates().getLast().x()).isEqualTo(2030);
        assertThat(drawn.estimates().getLast().prediction()).isPresent();
        assertThat(drawn.figure()).isPresent();
        assertThat(drawn.residuals()).isPresent();
    }

    @Test
    void placesThatAreNoYearsAreCalledSo() {
        List<DataPoint> plain =
                IntStream.range(0, 9).mapToObj(i -> DataPoint.of(i, i * i)).toList();

        assertThat(drawn(plain, TrendChoice.of(Method.OLS)).trend().judgement()).contains("per unit of x");
        assertThat(drawn(POINTS, TrendChoice.of(Method.OLS)).trend().judgement())
                .contains("a year");
    }

    @Test
    void placesTooNearForAnAxisHaveNumbersButNoPicture() {
        List<DataPoint> near = IntStream.range(0, 9)
                .mapToObj(i -> DataPoint.of(i / 100.0, i % 4))
                .toList();
        OwnTrend.Answer.Drawn drawn = drawn(near, TrendChoice.of(Method.OLS));

        assertThat(drawn.figure()).isEmpty();
        assertThat(drawn.estimates()).hasSize(9);
    }

    @Test
    void twoPointsAreRefusedInWords() {
        assertThat(new OwnTrend(POINTS.subList(0, 2), TrendChoice.of(Method.OLS), "").answer(TODAY))
                .isInstanceOfSatisfying(
                        OwnTrend.Answer.Refused.class,
                        refused -> assertThat(refused.reason()).contains("points"));
    }
}
