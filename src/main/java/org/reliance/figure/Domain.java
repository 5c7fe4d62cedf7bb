package org.reliance.figure;

import java.util.Comparator;
import java.util.List;

/** The axis along which the data of a figure stand. */
public sealed interface Domain {

    /**
     * Years; a whole number is the middle of its calendar year (see {@link org.reliance.quantity.Period#start()}).
     *
     * @param from left end of the axis
     * @param until right end, after {@code from}
     * @param names what places are called that are not whole years: months, quarters; empty where years name them all
     */
    record Years(double from, double until, List<Name> names) implements Domain {
        public Years {
            names = List.copyOf(names);
            if (!(from < until)) {
                throw new IllegalArgumentException("an axis of years runs forward, not from " + from + " to " + until);
            }
        }

        /** An axis on which every place is named after its year. */
        public Years(double from, double until) {
            this(from, until, List.of());
        }

        private String nearestName(double position) {
            return names.stream()
                    .min(Comparator.comparingDouble(name -> Math.abs(name.at() - position)))
                    .map(Name::text)
                    .orElseGet(() -> Long.toString(Math.round(position)));
        }
    }

    /** What a place on the axis is called. */
    record Name(double at, String text) {}

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

    /** What a position is called: its calendar year, the nearest place that has a name of its own, or its row. */
    default String nameOf(double position) {
        return switch (this) {
            case Years years -> years.nearestName(position);
            case Rows rows -> rows.labels().get((int) Math.round(position));
        };
    }

    /** The lower end of the axis; half a row before the first row. */
    default double lower() {
        return switch (this) {
            case Years years -> years.from();
            case Rows _ -> -0.5;
        };
    }

    /** The upper end of the axis; half a row behind the last row. */
    default double upper() {
        return switch (this) {
            case Years years -> years.until();
            case Rows rows -> rows.labels().size() - 0.5;
        };
    }
}
