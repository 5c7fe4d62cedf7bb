package org.reliance.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reliance.trend.DataPoint;
import org.reliance.trend.Fit;

/** Marked in the figure are, among others, the revision of terms from 2015 on and the ultimatum of December 2018. */
class BreakNotesTest {

    private static final String SCAN = "The line changes most at ";
    private static final String NEAR = "Within a year of ";
    private static final String REVISION = "Terms revised from 2015";

    /** Rises to 2014 and falls from then on, with a small saw upon it. */
    private static final Fit BROKEN = TrendNotes.fit(IntStream.rangeClosed(2004, 2023)
            .mapToObj(year -> DataPoint.of(
                    year, 100 + (year < 2015 ? 5.0 * (year - 2004) : 55 - 8.0 * (year - 2015)) + saw(year)))
            .toList());

    /** The saw alone upon one line. */
    private static final Fit STRAIGHT = TrendNotes.fit(IntStream.rangeClosed(2004, 2023)
            .mapToObj(year -> DataPoint.of(year, 100 + 2.0 * (year - 2004) + 3 * saw(year)))
            .toList());

    private final TrendNotes notes = new TrendNotes();

    private static double saw(int year) {
        return Math.sin(year * 7.3);
    }

    private void add(Fit fit, Integer... year) {
        new BreakNotes(notes.composer(), fit).add(List.of(year).stream().findFirst());
    }

    @Test
    void aBreakThatNobodyAskedForIsNamedWithWhatLiesNear() {
        add(BROKEN);

        assertThat(notes.notes(SCAN)).singleElement().asString().startsWith(SCAN + "2015, by more than chance would");
        assertThat(notes.notes(NEAR))
                .singleElement()
                .asString()
                .startsWith(NEAR + "2015: " + REVISION)
                .endsWith("Nearness in time is not cause.");
        assertThat(notes.notes("One line before")).isEmpty();
    }

    @Test
    void whereNoBreakCanBeClaimedAndNobodyAskedNothingIsSaid() {
        add(STRAIGHT);

        assertThat(notes.notes(SCAN)).isEmpty();
        assertThat(notes.notes(NEAR)).isEmpty();
    }

    @Test
    void whoAsksIsToldThatNoBreakCanBeClaimed() {
        add(STRAIGHT, 2015);

        assertThat(notes.notes("A break at 2015 cannot be claimed")).hasSize(1);
        assertThat(notes.notes(SCAN)).singleElement().asString().contains("but no break can be claimed");
        assertThat(notes.notes(NEAR)).singleElement().asString().contains(REVISION);
    }

    @Test
    void whatLiesNearIsNamedOnceWhereTheYearAskedForIsTheOneFound() {
        add(BROKEN, 2015);

        assertThat(notes.notes("One line before 2015")).hasSize(1);
        assertThat(notes.notes(SCAN)).hasSize(1);
        assertThat(notes.notes(NEAR)).hasSize(1);
    }

    @Test
    void whatLiesNearIsNamedForBothYearsWhereTheyDiffer() {
        add(BROKEN, 2018);

        assertThat(notes.notes(NEAR))
                .satisfiesExactly(
                        asked -> assertThat(asked)
                                .startsWith(NEAR + "2018: ")
                                .contains("Ultimatum of December 2018")
                                .doesNotContain(REVISION),
                        found -> assertThat(found).startsWith(NEAR + "2015: ").contains(REVISION));
    }

    @Test
    void aYearAwayIsNearAndTwoAreNot() {
        add(STRAIGHT, 2014);
        assertThat(notes.notes(NEAR)).singleElement().asString().contains(REVISION);

        TrendNotes others = new TrendNotes();
        new BreakNotes(others.composer(), STRAIGHT).add(Optional.of(2013));
        assertThat(others.notes(NEAR)).isEmpty();
    }

    @Test
    void aYearTooNearTheEndIsRefusedWithTheReason() {
        add(STRAIGHT, 2023);

        assertThat(notes.figure().warnings())
                .singleElement()
                .asString()
                .startsWith("No test of a break in 2023: A break at 2023 leaves fewer than");
        assertThat(notes.notes(NEAR)).isEmpty();
    }
}
