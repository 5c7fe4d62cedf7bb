package org.reliance.figure;

import java.util.List;

/** The axis along which the data of a figure stand. */
public sealed interface Domain {

    /**
     * Years; a whole number is the middle of its calendar year (see {@link org.reliance.quantity.Period#start()}).
     *
     * @param from left end of the axis
     * @param until right end, after {@code from}
     */
    record Years(double from, double until) implements Domain {
        public Years {
            if (!(from < until)) {
                throw new IllegalArgumentException("an axis of years runs forward, not from " + from + " to " + until);
            }
        }
    }

    /**
     * Named rows, the first at the top; a position on this axis is the index of its row, from 0.
     *
     * @param labels what each row is called
     */
    record Rows(List<String> labels) implements Domain {
        public Rows {
            labels = List.copyOf(labels);
        }
    }
}
