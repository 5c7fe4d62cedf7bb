package org.reliance.ui;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.reliance.catalogue.Lever;
import org.reliance.dashboard.FigureQuery;

/**
 * The state of a figure page: the one query that it shows, and the way of the reader through such queries.
 *
 * <p>A query is <em>shown</em> at once and <em>settles</em> when the gesture that made it has come to rest. What has to
 * keep up with a dragged slider follows {@link #shown()}; addresses, tables and steps to undo follow {@link #settled()}.
 */
final class Course {

    /** A pause shorter than this within one gesture does not begin a new step. */
    private static final long ONE_GESTURE_MILLIS = 1500;

    /** Steps that can be undone; each takes a kilobyte or two as long as the page is open. */
    static final int MOST_STEPS = 200;

    /** Is told when the page has come to rest at another query. */
    interface Address {

        /**
         * Shows the query in the address bar.
         *
         * @param replaces whether it continues the step before, so that Back skips the one in between
         */
        void changeTo(FigureQuery query, boolean replaces);
    }

    private final ValueSignal<FigureQuery> shown;
    private final ValueSignal<FigureQuery> settled;
    private final Deque<FigureQuery> past = new ArrayDeque<>();
    private final Deque<FigureQuery> future = new ArrayDeque<>();
    private final Clock clock;
    private final Address address;
    private boolean replays;
    private String gesture = "";
    private String lastGesture = "";
    private long lastRest;

    Course(FigureQuery first, Clock clock, Address address) {
        this.shown = new ValueSignal<>(first);
        this.settled = new ValueSignal<>(first);
        this.clock = clock;
        this.address = address;
    }

    Signal<FigureQuery> shown() {
        return shown;
    }

    Signal<FigureQuery> settled() {
        return settled;
    }

    /** The query shown now, for gestures that change a part of it. */
    FigureQuery now() {
        return replays ? settled.peek() : shown.peek();
    }

    boolean canUndo() {
        return !past.isEmpty();
    }

    boolean canRedo() {
        return !future.isEmpty();
    }

    /**
     * Shows a query while its gesture is still going on.
     *
     * @param newGesture names what is moved; the same name within a moment continues the same step
     */
    void drag(String newGesture, FigureQuery next) {
        gesture = newGesture;
        replays = false;
        shown.set(next);
    }

    /** Shows a query that was chosen at one stroke. */
    void choose(String newGesture, FigureQuery next) {
        drag(newGesture, next);
        rest();
    }

    /** The gesture has come to rest: what it led to is a step now. */
    void rest() {
        stopReplay();
        FigureQuery before = settled.peek();
        FigureQuery next = shown.peek();
        if (next.equals(before)) {
            return;
        }
        long time = clock.millis();
        boolean continues = canUndo() && gesture.equals(lastGesture) && Math.abs(time - lastRest) < ONE_GESTURE_MILLIS;
        if (!continues) {
            step(before);
        }
        lastGesture = gesture;
        lastRest = time;
        future.clear();
        settled.set(next);
        address.changeTo(next, continues);
    }

    /** The reader came here by an address: a link, Back or Forward. The address is right already. */
    void arrive(FigureQuery next) {
        if (next.equals(settled.peek())) {
            return;
        }
        step(settled.peek());
        future.clear();
        show(next);
    }

    private void step(FigureQuery before) {
        past.push(before);
        if (past.size() > MOST_STEPS) {
            past.removeLast();
        }
    }

    void undo() {
        rest();
        if (canUndo()) {
            future.push(settled.peek());
            show(past.pop());
            address.changeTo(settled.peek(), false);
        }
    }

    void redo() {
        rest();
        if (canRedo()) {
            past.push(settled.peek());
            show(future.pop());
            address.changeTo(settled.peek(), false);
        }
    }

    /**
     * Shows once more how the last step changed the page. Whatever the reader does meanwhile ends it.
     *
     * @param share of the way from the query before the step to the one after it: 0 begins, 1 ends
     * @param levers those that move on the way
     */
    void replay(double share, List<Lever> levers) {
        if (!canUndo() || (share > 0 && !replays)) {
            return;
        }
        FigureQuery before = past.element();
        FigureQuery after = settled.peek();
        replays = share < 1;
        shown.set(replays ? between(before, after, share, levers) : after);
    }

    boolean isReplaying() {
        return replays;
    }

    private static FigureQuery between(FigureQuery before, FigureQuery after, double share, List<Lever> levers) {
        return (share < 0.5 ? before : after).withScenario(before.scenario().towards(after.scenario(), share, levers));
    }

    private void stopReplay() {
        if (replays) {
            replays = false;
            shown.set(settled.peek());
        }
    }

    private void show(FigureQuery query) {
        replays = false;
        lastGesture = "";
        shown.set(query);
        settled.set(query);
    }
}
