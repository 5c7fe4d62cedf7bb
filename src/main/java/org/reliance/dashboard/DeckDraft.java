package org.reliance.dashboard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * A deck as somebody collects it: a title, and figures by their addresses, each with a headline of one's own.
 *
 * @param title of the whole; may be empty
 * @param slips in the order of showing
 */
public record DeckDraft(String title, List<Slip> slips) {

    public static final int MOST_SLIPS = 40;
    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_HEADLINE = 300;

    /**
     * One figure of it.
     *
     * @param address of the figure's page, with its query
     * @param headline shown instead of the figure's title; empty for the title
     */
    public record Slip(String address, String headline) {}

    public DeckDraft {
        slips = List.copyOf(slips);
    }

    /** With nothing in it. */
    public static DeckDraft empty() {
        return new DeckDraft("", List.of());
    }

    public DeckDraft withTitle(String other) {
        return new DeckDraft(other, slips);
    }

    /**
     * The figure at a place with another headline.
     *
     * @throws IndexOutOfBoundsException when there is none at that place
     */
    public DeckDraft withHeadline(int at, String headline) {
        return changed(list -> list.set(at, new Slip(list.get(at).address(), headline)));
    }

    /** Without the figure at a place. */
    public DeckDraft without(int at) {
        return changed(list -> list.remove(at));
    }

    /** The figure at one place put to another, the ones between moving up. */
    public DeckDraft moved(int from, int to) {
        return changed(list -> Collections.rotate(
                from < to ? list.subList(from, to + 1) : list.subList(to, from + 1), from < to ? -1 : 1));
    }

    private DeckDraft changed(Consumer<List<Slip>> change) {
        List<Slip> list = new ArrayList<>(slips);
        change.accept(list);
        return new DeckDraft(title, list);
    }
}
