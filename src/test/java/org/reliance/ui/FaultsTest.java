package org.reliance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whose fault it is that a message to a page could not be handled. */
class FaultsTest {

    private static final String VAADIN = "com.vaadin.flow.server.communication.rpc.EventRpcHandler";
    private static final String FILTER = "org.reliance.server.RequestGate";

    @Test
    void whatCouldNotBeTakenApartIsTheSendersFault() {
        assertThat(Faults.isOfMessage(thrown("java.util.ArrayList", VAADIN, FILTER)))
                .isTrue();
    }

    @Test
    void whatThePageDidIsTheProgramsFault() {
        assertThat(Faults.isOfMessage(thrown("java.util.ArrayList", "org.reliance.ui.DeckView", VAADIN, FILTER)))
                .isFalse();
    }

    @Test
    void aCauseInThePageIsTheProgramsFault() {
        Exception outer = thrown("java.lang.reflect.Method", VAADIN, FILTER);
        outer.initCause(thrown("org.reliance.ui.DeckView", VAADIN, FILTER));

        assertThat(Faults.isOfMessage(outer)).isFalse();
    }

    @Test
    void whatNoMessageBroughtAboutIsTheProgramsFault() {
        assertThat(Faults.isOfMessage(thrown("java.util.ArrayList"))).isFalse();
        assertThat(Faults.isOfMessage(new OutOfMemoryError())).isFalse();
    }

    private static Exception thrown(String... places) {
        Exception thrown = new Exception("made up");
        thrown.setStackTrace(Stream.of(places)
                .map(place -> new StackTraceElement(place, "any", "Any.java", 1))
                .toArray(StackTraceElement[]::new));
        return thrown;
    }
}
