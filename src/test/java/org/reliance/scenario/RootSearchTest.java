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

    @Test
    void countsARootOnTheGridOnce() {
        assertThat(RootSearch.over(0, 4, 1e-12, at -> at - 1).solution(0)).isEqualTo(new Solution.One(1));
    }
}
