package org.reliance.dashboard;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/** The edition in force. It is replaced as a whole, never changed, so whoever reads it sees one state of the data. */
public final class CurrentEdition {

    private final AtomicReference<Edition> edition;
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
        listeners.forEach(Runnable::run);
    }

    /**
     * Asks to be told after each replacement, on the thread that replaces.
     *
     * @return ends the asking
     */
    public Runnable onReplace(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
