package org.reliance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reliance.dashboard.FigureQuery;
import org.reliance.dashboard.YearSpan;

class CourseTest {

    private final Watch watch = new Watch();
    private final List<String> addresses = new ArrayList<>();
    private final Course course = new Course(
            FigureQuery.of("x"),
            watch,
            (query, replaces) -> addresses.add((replaces ? "replace " : "push ") + query.text()));

    @Test
    void aDragIsShownAtOnceAndIsNoStepBeforeItRests() {
        course.drag("years", until(2010));

        assertThat(course.now()).isEqualTo(until(2010));
        assertThat(course.settled().peek()).isEqualTo(FigureQuery.of("x"));
        assertThat(course.canUndo()).isFalse();
        assertThat(addresses).isEmpty();
    }

    @Test
    void aDragIsOneStepHoweverManyMovementsItHas() {
        course.drag("years", until(2010));
        course.drag("years", until(2011));
        course.rest();
        course.undo();

        assertThat(course.now()).isEqualTo(FigureQuery.of("x"));
        assertThat(addresses).containsExactly("push years=2000-2011", "push ");
    }

    @Test
    void aShortPauseWithinAGestureContinuesItsStep() {
        drag(2010);
        watch.pass(Duration.ofMillis(800));
        drag(2012);
        course.undo();

        assertThat(course.now()).isEqualTo(FigureQuery.of("x"));
        assertThat(addresses).startsWith("push years=2000-2010", "replace years=2000-2012");
    }

    @Test
    void aReplayShowsTheQueryBeforeTheLastStepAndThenTheOneAfterIt() {
        course.choose("years", until(2010));
        course.replay(0, List.of());
        assertThat(course.shown().peek()).isEqualTo(FigureQuery.of("x"));
        assertThat(course.now()).isEqualTo(until(2010));

        course.replay(1, List.of());
        assertThat(course.shown().peek()).isEqualTo(until(2010));
        assertThat(addresses).containsExactly("push years=2000-2010");
    }

    @Test
    void whatTheReaderDoesDuringAReplayEndsIt() {
        course.choose("years", until(2010));
        course.replay(0, List.of());
        course.choose("other", until(2015));
        course.replay(0.5, List.of());

        assertThat(course.shown().peek()).isEqualTo(until(2015));
    }

    @Test
    void anUndoDuringAReplayUndoesTheStepThatIsReplayed() {
        course.choose("years", until(2010));
        course.replay(0, List.of());
        course.undo();

        assertThat(course.now()).isEqualTo(FigureQuery.of("x"));
        course.redo();
        assertThat(course.now()).isEqualTo(until(2010));
    }

    @Test
    void aLongPauseBeginsANewStep() {
        drag(2010);
        watch.pass(Duration.ofSeconds(3));
        drag(2012);
        course.undo();

        assertThat(course.now()).isEqualTo(until(2010));
    }

    @Test
    void aClockThatIsSetBackJoinsNoSteps() {
        drag(2010);
        watch.pass(Duration.ofHours(-1));
        drag(2012);
        course.undo();

        assertThat(course.now()).isEqualTo(until(2010));
    }

    @Test
    void theWayBackHasAnEnd() {
        for (int i = 0; i < 1000; i++) {
            course.choose("step " + i, until(2001 + i % 20));
        }
        int steps = 0;
        while (course.canUndo()) {
            course.undo();
            steps++;
        }

        assertThat(steps).isEqualTo(Course.MOST_STEPS);
    }

    @Test
    void anotherGestureBeginsANewStepAtOnce() {
        drag(2010);
        course.choose("events", until(2010).withEvents(false));
        course.undo();

        assertThat(course.now()).isEqualTo(until(2010));
    }

    @Test
    void redoLeadsForwardUntilSomethingElseIsChosen() {
        drag(2010);
        course.undo();
        course.redo();
        assertThat(course.now()).isEqualTo(until(2010));

        course.undo();
        course.choose("events", course.now().withEvents(false));
        assertThat(course.canRedo()).isFalse();
    }

    @Test
    void undoWhileAGestureGoesOnTakesThatGestureBack() {
        course.drag("years", until(2010));
        course.undo();

        assertThat(course.now()).isEqualTo(FigureQuery.of("x"));
        assertThat(course.canRedo()).isTrue();
    }

    @Test
    void whoArrivesByAnAddressKeepsItAndCanGoBackByUndo() {
        course.arrive(until(2010));

        assertThat(course.now()).isEqualTo(until(2010));
        assertThat(addresses).isEmpty();

        course.undo();
        assertThat(course.now()).isEqualTo(FigureQuery.of("x"));
    }

    @Test
    void restingWhereNothingHasChangedIsNoStep() {
        course.drag("years", FigureQuery.of("x"));
        course.rest();

        assertThat(course.canUndo()).isFalse();
        assertThat(addresses).isEmpty();
    }

    private void drag(int last) {
        course.drag("years", until(last));
        course.rest();
    }

    private static FigureQuery until(int last) {
        return FigureQuery.of("x").withYears(YearSpan.find("2000-" + last));
    }

    /** A clock that stands still until told otherwise. */
    private static final class Watch extends Clock {

        private Instant now = Instant.parse("2026-11-21T12:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
