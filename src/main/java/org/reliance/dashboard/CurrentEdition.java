package org.reliance.dashboard;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The edition in force. It is replaced as a whole, never changed, so whoever reads it sees one state of the data. An edit
 * of the data that cannot be used leaves it in force and is remembered by its flaws.
 */
public final class CurrentEdition {

    private final AtomicReference<Edition> edition;
    private final AtomicReference<List<String>> flaws = new AtomicReference<>(List.of());
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    public CurrentEdition(Edition first) {
        this.edition = new AtomicReference<>(first);
    }

    public Edition get() {
        return edition.get();
    }

    /** Puts a new edition in force and tells everyone who asked to be told. */
    public void replace(Edition next) {
        edition.set(next);
        flaws.set(List.of());
        listeners.forEach(Runnable::run);
    }

    /** Keeps the edition in force, since the data that were to replace it have these flaws; tells everyone too. */
    public void refuse(List<String> found) {
        flaws.set(List.copyOf(found));
        listeners.forEach(Runnable::run);
    }

    /** What is wrong with the data that were to replace this edition; empty when it is what the data say. */
    public List<String> flaws() {
        return flaws.get();
    }

    /**
     * Asks to be told after each replacement and refusal, on the thread that made it.
     *
     * @return ends the asking
     */
    public Runnable onReplace(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
