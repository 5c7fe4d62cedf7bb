package org.reliance.render;

import java.util.List;
import java.util.Optional;

/**
 * One series of a native Office chart: what of a layer can be said by one set of points in one style.
 *
 * @param layer id of the layer that it is of
 * @param name as the legend and the sheet call it
 * @param runs points, in stretches that are not joined with each other
 * @param listed whether the legend shows it
 * @param caption what stands beside its points
 */
record Trace(String layer, String name, List<Run> runs, Look look, boolean listed, Caption caption) {

    /** What stands beside its points. */
    sealed interface Caption {

        /** Nothing. */
        record None() implements Caption {}

        /** The name of the series; it follows when the series is renamed. */
        record Name(Side side) implements Caption {}

        /**
         * The value; it follows when the value is edited.
         *
         * @param format number format with the words around the number: {@code "about "General}
         */
        record Value(Side side, String format) implements Caption {}

        /** The spots' own labels, where the value alone would not say it. */
        record Label(Side side) implements Caption {}
    }

    /** On which side of a point. */
    enum Side {
        LEFT,
        RIGHT,
        ABOVE,
        BELOW
    }

    Trace {
        runs = runs.stream().filter(run -> !run.spots().isEmpty()).toList();
    }

    /** A trace that the legend shows; whoever makes it of a layer says of which. */
    static Trace of(String name, List<Run> runs, Look look) {
        return new Trace("", name, runs, look, true, new Caption.None());
    }

    Trace ofLayer(String newLayer) {
        return new Trace(newLayer, name, runs, look, listed, caption);
    }

    Trace unlisted() {
        return new Trace(layer, name, runs, look, false, caption);
    }

    Trace withCaption(Caption newCaption) {
        return new Trace(layer, name, runs, look, listed, newCaption);
    }

    Trace withRuns(List<Run> newRuns) {
        return new Trace(layer, name, newRuns, look, listed, caption);
    }

    /** Points that are joined where the look has a line. */
    record Run(List<Spot> spots) {
        Run {
            spots = List.copyOf(spots);
        }

        static Run of(Spot... spots) {
            return new Run(List.of(spots));
        }
    }

    /**
     * One point.
     *
     * @param when its period in words, or what it is a limit of
     * @param at position on the domain axis
     * @param value on the measure axis
     * @param below length of the bar drawn from it toward smaller values, 0 for none
     * @param above length of the bar drawn from it toward greater values, 0 for none
     * @param label what is said at it; may be empty
     * @param side where that stands, when not on the caption's side
     */
    record Spot(String when, double at, double value, double below, double above, String label, Optional<Side> side) {

        /** No point: an empty cell, where a joined line breaks off. */
        static final Spot GAP = of("", 0, 0);

        static Spot of(String when, double at, double value) {
            return new Spot(when, at, value, 0, 0, "", Optional.empty());
        }

        Spot withBar(double newBelow, double newAbove) {
            return new Spot(when, at, value, newBelow, newAbove, label, side);
        }

        Spot withLabel(String newLabel) {
            return new Spot(when, at, value, below, above, newLabel, side);
        }

        Spot withSide(Side newSide) {
            return new Spot(when, at, value, below, above, label, Optional.of(newSide));
        }

        Spot withAt(double newAt) {
            return new Spot(when, newAt, value, below, above, label, side);
        }

        Spot withValue(double newValue) {
            return new Spot(when, at, newValue, below, above, label, side);
        }

        /** The point alone: nothing is said at it and no bar drawn from it. */
        Spot bare() {
            return of(when, at, value);
        }

        boolean hasBar() {
            return below > 0 || above > 0;
        }
    }

    boolean hasBars() {
        return runs.stream().flatMap(run -> run.spots().stream()).anyMatch(Spot::hasBar);
    }

    List<Spot> spots() {
        return runs.stream().flatMap(run -> run.spots().stream()).toList();
    }
}
