package org.reliance.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The edition in force. It is replaced as a whole, never changed, so whoever reads it sees one state of the data. An edit
 * of the data that cannot be used leaves it in force and is remembered by its flaws.
 */
public final class CurrentEdition {

    private final AtomicReference<State> state;

    /**
     * What is in force.
     *
     * @param since when the first edit was refused that is not corrected yet
     * @param edits how many edits were taken over or refused since the program began
     */
    private record State(Edition edition, List<String> flaws, Optional<Instant> since, int edits) {}

    public CurrentEdition(Edition first) {
        this.state = new AtomicReference<>(new State(first, List.of(), Optional.empty(), 0));
    }

    public Edition get() {
        return state.get().edition();
    }

    /** Puts a new edition in force. */
    public void replace(Edition next) {
        state.updateAndGet(now -> new State(next, List.of(), Optional.empty(), now.edits() + 1));
    }

    /** Keeps the edition in force, since the data that were to replace it have these flaws. */
    public void refuse(List<String> found) {
        state.updateAndGet(now -> new State(
                now.edition(), List.copyOf(found), now.since().or(() -> Optional.of(Instant.now())), now.edits() + 1));
    }

    /** Keeps the edition in force, since the data say again what it says. */
    public void confirm() {
        state.updateAndGet(now -> new State(now.edition(), List.of(), Optional.empty(), now.edits() + 1));
    }

    /** What is wrong with the data that were to replace this edition; empty when it is what the data say. */
    public List<String> flaws() {
        return state.get().flaws();
    }

    /** Since when the data say something that is not shown; empty when it is what the data say. */
    public Optional<Instant> refusedSince() {
        return state.get().since();
    }

    /** Another text whenever something was taken over or refused. */
    String mark() {
        State now = state.get();
        return now.edition().catalogue().version() + " " + now.edits();
    }
}
