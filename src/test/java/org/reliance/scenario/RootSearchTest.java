package org.reliance.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RootSearchTest {

    @Test
    void findsSeveralRootsInOrder() {
        assertThat(RootSearch.over(0.5, 7, 1e-12, Math::sin).solution(0))
                .isInstanceOfSatisfying(
                        Solution.Several.class,
                        several -> assertThat(several.values())
                                .satisfiesExactly(
                                        first -> assertThat(first).isCloseTo(Math.PI, within(1e-9)),
                                        second -> assertThat(second).isCloseTo(2 * Math.PI, within(1e-9))));
    }

    @Test
    void findsNothingWhereAStepLeapsOverTheTarget() {
        assertThat(RootSearch.over(0, 1, 1e-12, at -> at < 0.3217 ? -1 : 2).solution(5))
                .isEqualTo(new Solution.None(4, 7));
    }

    /** (x - 0.3217)² - 1 has its roots at -0.6783 and 1.3217; the lowest excess found lies at the nearest of 400 steps. */
    @Test
    void findsRootsBetweenTheStepsAndInBothDirections() {
        assertThat(RootSearch.over(-2, 2, 1e-12, at -> (at - 0.3217) * (at - 0.3217) - 1)
                        .solution(0))
                .isInstanceOfSatisfying(
                        Solution.Several.class,
                        several -> assertThat(several.values())
                                .satisfiesExactly(
                                        first -> assertThat(first).isCloseTo(-0.6783, within(1e-9)),
                                        second -> assertThat(second).isCloseTo(1.3217, within(1e-9))));
    }

    @Test
    void findsARootAtEitherEnd() {
        assertThat(RootSearch.over(1, 2, 1e-12, at -> at - 1).solution(0)).isEqualTo(new Solution.One(1));
        assertThat(RootSearch.over(1, 2, 1e-12, at -> 2 - at).solution(0)).isEqualTo(new Solution.One(2));
    }

    @Test
    void isEverywhereOnlyWhereEveryStepIsARoot() {
        assertThat(RootSearch.over(0, 1, 1e-12, at -> 0).solution(5)).isEqualTo(new Solution.Anywhere());
        assertThat(RootSearch.over(0, 1, 1e-12, at -> at < 1 ? 0 : 1).solution(5))
                .isInstanceOf(Solution.Several.class);
    }

    /** What is off by exactly the tolerance is there. */
    @Test
    void takesWhatLiesWithinTheTolerance() {
        assertThat(RootSearch.over(0, 1, 0.25, at -> at < 1 ? 2 : 0.25).solution(0))
                .isEqualTo(new Solution.One(1));
        assertThat(RootSearch.over(0, 1, 0.25, at -> at < 1 ? 2 : 0.26).solution(0))
                .isEqualTo(new Solution.None(0.26, 2));
    }

    @Test
    void countsARootOnTheGridOnce() {
        assertThat(RootSearch.over(0, 4, 1e-12, at -> at - 1).solution(0)).isEqualTo(new Solution.One(1));
    }
}
