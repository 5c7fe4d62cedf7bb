package org.reliance.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalTest {

    private static List<DataPoint> points(double... xThenY) {
        int n = xThenY.length / 2;
        return IntStream.range(0, n)
                .mapToObj(i -> DataPoint.of(xThenY[i], xThenY[n + i]))
                .toList();
    }

    static Stream<Arguments> badPoints() {
        return Stream.of(
                Arguments.of(Reason.TOO_FEW_POINTS, points()),
                Arguments.of(Reason.TOO_FEW_POINTS, points(2015, 1)),
                Arguments.of(Reason.TOO_FEW_POINTS, points(2015, 2016, 1, 2)),
                Arguments.of(Reason.SAME_X, points(2015, 2015, 2015, 2015, 1, 2, 3, 4)),
                Arguments.of(Reason.SAME_X, points(0.0, -0.0, 0.0, 1, 2, 3)),
                Arguments.of(Reason.TOO_FEW_PLACES, points(2015, 2015, 2016, 2016, 1, 2, 7, 8)),
                Arguments.of(Reason.CONSTANT_Y, points(2015, 2016, 2017, 2018, 5, 5, 5, 5)),
                Arguments.of(Reason.JUMP, points(1, 2, 3, 4, 5, 6, 0, 0, 0, 9, 9, 9)),
                Arguments.of(Reason.NOT_A_NUMBER, points(2015, 2016, 2017, 1, Double.NaN, 3)),
                Arguments.of(Reason.NOT_A_NUMBER, points(2015, Double.NaN, 2017, 1, 2, 3)),
                Arguments.of(Reason.NOT_A_NUMBER, points(2015, 2016, 2017, 1, Double.POSITIVE_INFINITY, 3)),
                Arguments.of(Reason.NOT_A_NUMBER, points(Double.NEGATIVE_INFINITY, 2016, 2017, 1, 2, 3)),
                Arguments.of(Reason.TOO_LARGE, points(2015, 2016, 2017, 1, 1e300, 3)),
                Arguments.of(Reason.TOO_LARGE, points(1e300, 2e300, 3e300, 1, 2, 4)),
                Arguments.of(Reason.TOO_LARGE, points(1, 2, 3, 1, -1e300, 4)),
                Arguments.of(Reason.TOO_CLOSE, points(0, 1e-200, 2e-200, 1, 2, 4)),
                Arguments.of(
                        Reason.BAD_RANGE,
                        List.of(DataPoint.of(1, 1), DataPoint.of(2, 2).withRange(3, 4), DataPoint.of(3, 5))),
                Arguments.of(
                        Reason.TOO_MANY_POINTS,
                        IntStream.range(0, 1001)
                                .mapToObj(i -> DataPoint.of(i, i % 7))
                                .toList()));
    }

    @ParameterizedTest
    @MethodSource("badPoints")
    void everyMethodRefusesInWords(Reason reason, List<DataPoint> points) {
        for (var method : Method.values()) {
            assertThat(Trend.of(method, points)).as(method.id()).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.reason()).isEqualTo(reason);
                assertThat(refusal.sentence()).endsWith(".").doesNotContain("{");
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonHasWords(Reason reason) {
        assertThat(Refusal.of(reason, 1, 2, 3, 4).sentence()).isNotBlank().doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void everyMethodHasANameAndAUse(Method method) {
        assertThat(method.title().sentence()).isNotBlank();
        assertThat(method.use().sentence()).endsWith(".");
        assertThat(Method.findById(method.id())).contains(method);
    }

    @Test
    void refusesALevelThatIsNone() {
        for (double level : new double[] {0, 1, -1, 2, Double.NaN}) {
            assertThat(Trend.of(
                            Method.OLS,
                            points(1, 2, 3, 4, 2, 1, 4, 3),
                            Options.defaults().withLevel(level)))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.reason()).isEqualTo(Reason.LEVEL_OUT_OF_BOUNDS));
        }
    }

    @Test
    void saysWhichMethodsFivePlainPointsCarry() {
        var points = points(2015, 2016, 2017, 2018, 2019, 3, -1, 4, 1, 5);
        var carried = Stream.of(Method.values())
                .filter(method -> method.findRefusal(points, Options.defaults()).isEmpty())
                .toList();

        assertThat(carried).containsExactly(Method.OLS, Method.QUADRATIC, Method.THEIL_SEN);
    }

    /** Whatever is asked of whatever numbers: an answer comes back, and every number in it is one. */
    @Test
    void noMixtureOfExtremesBreaksAnything() {
        double[] extremes = {0, -0.0, 1, 1.0000000000000002, -1, 2015, 1e-320, 1e-150, 1e-99, 1e99, 1e100, -1e100, 3e8};
        var all = new ArrayList<DataPoint>();
        for (int i = 0; i < 400; i++) {
            all.add(DataPoint.of(extremes[(7 * i) % extremes.length], extremes[(5 * i + i / 13) % extremes.length]));
        }
        for (int n : new int[] {3, 4, 5, 6, 8, 12, 30}) {
            for (int from = 0; from + n <= 120; from += 3) {
                for (var method : Method.values()) {
                    checkFinite(Trend.of(method, all.subList(from, from + n)));
                }
            }
        }
    }

    private static void checkFinite(Trend trend) {
        if (trend instanceof Fit fit) {
            var numbers = DoubleStream.concat(
                    DoubleStream.of(
                            fit.slope().value(),
                            fit.slope().interval().low(),
                            fit.slope().interval().high(),
                            fit.worth().residualStandardDeviation(),
                            fit.worth().rSquared().orElse(0),
                            fit.worth().adjustedRSquared().orElse(0),
                            fit.worth().f().orElse(0),
                            fit.worth().fP().orElse(0),
                            fit.slope().p().orElse(0),
                            fit.worth().durbinWatson().orElse(0)),
                    fit.influences().stream()
                            .flatMapToDouble(influence -> DoubleStream.of(
                                    influence.fitted(),
                                    influence.residual(),
                                    influence.leverage().orElse(0),
                                    influence.cooksDistance().orElse(0),
                                    influence.slopeWithout().orElse(0))));
            assertThat(numbers.allMatch(Double::isFinite)).as(fit.toString()).isTrue();
            assertThat(fit.between(0, 3000, 7)).allMatch(Estimate::isFinite);
        }
    }
}
