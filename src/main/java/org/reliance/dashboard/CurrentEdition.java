package org.reliance.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * The edition in force. It is replaced as a whole, never changed, so whoever reads it sees one state of the data. An edit
 * of the data that cannot be used leaves it in force and is remembered by its flaws.
 */
public final class CurrentEdition {

    private final AtomicReference<State> state;
    private final List<Consumer<Edition>> listeners = new CopyOnWriteArrayList<>();

    /**
     * What is in force.
     *
     * @param inForceSince when this edition replaced another one
     * @param since when the first edit was refused that is not corrected yet
     * @param edits how many edits were taken over or refused since the program began
     */
    private record State(
            Edition edition, Instant inForceSince, List<String> flaws, Optional<Instant> since, int edits) {}

    public CurrentEdition(Edition first) {
        this.state = new AtomicReference<>(new State(first, Instant.now(), List.of(), Optional.empty(), 0));
    }

    public Edition get() {
        return state.get().edition();
    }

    /** Puts a new edition in force. */
    public void replace(Edition next) {
        state.updateAndGet(now -> new State(next, Instant.now(), List.of(), Optional.empty(), now.edits() + 1));
        listeners.forEach(listener -> listener.accept(next));
    }

    /** Keeps the edition in force, since the data that were to replace it have these flaws. */
    public void refuse(List<String> found) {
        state.updateAndGet(now -> new State(
                now.edition(),
                now.inForceSince(),
                List.copyOf(found),
                now.since().or(() -> Optional.of(Instant.now())),
                now.edits() + 1));
    }

    /** Keeps the edition in force, since the data say again what it says. */
    public void confirm() {
        state.updateAndGet(
                now -> new State(now.edition(), now.inForceSince(), List.of(), Optional.empty(), now.edits() + 1));
    }

    /** What is wrong with the data that were to replace this edition; empty when it is what the data say. */
    public List<String> flaws() {
        return state.get().flaws();
    }

    /** Since when the data say something that is not shown; empty when it is what the data say. */
    public Optional<Instant> refusedSince() {
        return state.get().since();
    }

    /** Since when this edition has been in force. */
    public Instant inForceSince() {
        return state.get().inForceSince();
    }

    /** How many edits were taken over, refused or taken back since the program began. */
    public int edits() {
        return state.get().edits();
    }

    /** Tells a listener of the edition in force, now and whenever another one replaces it. */
    public void onChange(Consumer<Edition> listener) {
        listeners.add(listener);
        listener.accept(get());
    }

    /** Another text whenever something was taken over or refused. */
    String mark() {
        State now = state.get();
        return now.edition().catalogue().version() + " " + now.edits();
    }
}
