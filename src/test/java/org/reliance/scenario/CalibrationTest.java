package org.reliance.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.reliance.scenario.Calibration.Held;
import org.reliance.scenario.Calibration.Verdict;

/** Every claim of the data package, with the result that the specification of the model expects beside it. */
class CalibrationTest {

    private final List<Calibration> calibrations = Calibration.list(RealData.MODELS, RealData.CATALOGUE);

    @TestFactory
    Stream<DynamicTest> givesWhatTheSpecificationExpects() {
        return calibrations.stream()
                .flatMap(calibration -> calibration.cases().stream())
                .map(held -> DynamicTest.dynamicTest(
                        held.assumptions().id(),
                        () -> assertThat(held.ours())
                                .isCloseTo(held.assumptions().expected(), within(rounding(held)))));
    }

    /** Half a unit of the third digit, and of the digits that were printed. */
    private static double rounding(Held held) {
        double expected = held.assumptions().expected();
        return expected >= 90 ? 0.5 : expected >= 20 ? 0.06 : expected >= 1 ? 0.051 : 0.005;
    }

    @Test
    void holdsEveryClaim() {
        assertThat(calibrations).hasSameSizeAs(RealData.CATALOGUE.claims().list());
    }

    @Test
    void givesAReasonForEveryMiss() {
        assertThat(calibrations.stream().filter(Calibration::isMissed))
                .isNotEmpty()
                .allSatisfy(missed -> assertThat(missed.claim().reason()).isPresent());
    }

    @Test
    void tellsHitsFromMisses() {
        assertThat(held("vygon-loss-crude-only").verdict()).isEqualTo(Verdict.MATCH);
        assertThat(held("gas-subsidy-2015-border").verdict()).isEqualTo(Verdict.NEAR);
        assertThat(held("gas-subsidy-2016-border").verdict()).isEqualTo(Verdict.MISS);
        assertThat(held("imf-share-2010").verdict()).isEqualTo(Verdict.MISS);
        assertThat(held("imf-share-2006").verdict()).isEqualTo(Verdict.INSIDE);
        assertThat(held("ipm-2010-2010").verdict()).isEqualTo(Verdict.MISS);
    }

    @Test
    void measuresTheDistanceToTheNearestNumberPublished() {
        assertThat(held("finance-ministry-loss-reclearance-phased").difference())
                .isZero();
        assertThat(held("imf-share-2010").difference()).isCloseTo(7.2 - 11, within(0.05));
        assertThat(held("officials-loss-reclearance-ended").difference()).isCloseTo(12.0087555 - 12, within(1e-9));
    }

    @Test
    void tellsANumberThatIsMetFromARangeThatIsFallenInto() {
        assertThat(held("officials-loss-crude-only").verdict()).isEqualTo(Verdict.INSIDE);
        assertThat(held("officials-loss-reclearance-ended").verdict()).isEqualTo(Verdict.MATCH);
        assertThat(held("reclearance-transfers-50-full").verdict()).isEqualTo(Verdict.MATCH);
        assertThat(held("reclearance-transfers-50-2019").verdict()).isEqualTo(Verdict.INSIDE);
    }

    /** Net and gross enclose the 106 bn: 95.1 and 109 bn, the latter less than 3 % away. */
    @Test
    void countsAStatementThatTwoReadingsEncloseAsMetByNeither() {
        assertThat(held("imf-total-gross-gross").difference() / 106).isBetween(0.0, 0.05);
        assertThat(held("imf-total-gross-gross").verdict()).isEqualTo(Verdict.NEAR);
        assertThat(held("imf-total-net-net").difference()).isNegative();
        assertThat(held("imf-total-net-net").verdict()).isEqualTo(Verdict.NEAR);
    }

    @Test
    void knowsForWhichTestsALeverWasFitted() {
        assertThat(calibrations.stream()
                        .flatMap(calibration -> calibration.cases().stream())
                        .filter(Held::isFitted)
                        .map(held -> held.assumptions().id() + " "
                                + held.assumptions().fittedLever().orElseThrow().id()))
                .containsExactlyInAnyOrder(
                        "imf-current-account-solved oil-price",
                        "imf-fiscal-solved oil-price",
                        "reclearance-transfers-55-2019 oil-price",
                        "ipm-2016-2016 gas-transport",
                        "ipm-2017-2017 gas-transport");
    }

    @Test
    void countsEveryTestOnceAndThoseWithAFittedLeverApart() {
        Tally tally = Tally.ofAll(calibrations);

        assertThat(tally.tests()).isEqualTo(30);
        assertThat(counts(tally::countIndependent)).containsExactly(9, 5, 5, 6);
        assertThat(counts(tally::countFitted)).containsExactly(2, 1, 2, 0);
        assertThat(counts(tally::count)).containsExactly(11, 6, 7, 6);
        assertThat(tally.independentTests()).isEqualTo(25);
        assertThat(tally.fittedTests()).isEqualTo(5);
    }

    private static List<Integer> counts(Function<Verdict, Integer> count) {
        return Stream.of(Verdict.MATCH, Verdict.INSIDE, Verdict.NEAR, Verdict.MISS)
                .map(count)
                .toList();
    }

    private Held held(String id) {
        return calibrations.stream()
                .flatMap(calibration -> calibration.cases().stream())
                .filter(held -> held.assumptions().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
