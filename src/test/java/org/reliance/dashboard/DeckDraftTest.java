package org.reliance.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reliance.dashboard.DeckDraft.Slip;

class DeckDraftTest {

    private static final DeckDraft FOUR = new DeckDraft("Title", List.of(slip("a"), slip("b"), slip("c"), slip("d")));

    @ParameterizedTest
    @CsvSource({"0, 1, bacd", "3, 0, dabc", "0, 3, bcda", "2, 1, acbd", "1, 1, abcd"})
    void aFigureIsMovedAndTheOthersCloseUp(int from, int to, String order) {
        assertThat(order(FOUR.moved(from, to))).isEqualTo(order);
    }

    @Test
    void aFigureIsTakenOut() {
        assertThat(order(FOUR.without(1))).isEqualTo("acd");
    }

    @Test
    void aHeadlineChangesNothingElse() {
        DeckDraft named = FOUR.withHeadline(2, "<b>Mine</b>");

        assertThat(order(named)).isEqualTo("abcd");
        assertThat(named.slips().get(2).headline()).isEqualTo("<b>Mine</b>");
        assertThat(FOUR.slips().get(2).headline()).isEmpty();
    }

    private static Slip slip(String address) {
        return new Slip(address, "");
    }

    private static String order(DeckDraft draft) {
        return draft.slips().stream().map(Slip::address).reduce("", String::concat);
    }
}
