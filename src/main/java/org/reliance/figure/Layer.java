package org.reliance.figure;

import java.util.List;
import java.util.Optional;

/**
 * One thing drawn in a figure. The kinds are sealed and every writer switches over them without a default, so a new
 * kind does not compile until each writer has answered for it.
 */
public sealed interface Layer {

    /** How the legend, the table and the API name it. */
    Key key();

    /** Whether it holds nothing to draw. */
    boolean isEmpty();

    /**
     * How a layer is named and told from its neighbours.
     *
     * @param id stable within the figure, kebab-case
     * @param label what readers see
     * @param tone index of its colour in the palette, from 0; layers of one subject share a tone
     */
    record Key(String id, String label, int tone) {}

    /** What someone stated: values, ranges, periods, each with its provenance. */
    record Statements(Key key, List<Statement> statements) implements Layer {
        public Statements {
            statements = List.copyOf(statements);
        }

        @Override
        public boolean isEmpty() {
            return statements.stream().noneMatch(Statement::isDrawn);
        }
    }

    /** A line through points in order of their position. */
    record Curve(Key key, Role role, List<Dot> dots) implements Layer {

        /** What a line stands for; writers give each role a style of its own. */
        public enum Role {
            /** A reference series from outside the reports; drawn so that it cannot be taken for their figures. */
            CONTEXT,
            /** The what-if with no lever moved. */
            BASELINE,
            /** The what-if with only the assumptions about the world as the user set them. */
            OWN_BASELINE,
            /** The what-if as the user set it. */
            SCENARIO,
            /** A scenario kept for comparison. */
            COMPARISON,
            /** The middle of a fan of draws. */
            MEDIAN
        }

        public Curve {
            dots = List.copyOf(dots);
        }

        @Override
        public boolean isEmpty() {
            return dots.isEmpty();
        }
    }

    /** The area between two lines. */
    record Band(Key key, String meaning, List<Limits> limits) implements Layer {
        public Band {
            limits = List.copyOf(limits);
        }

        @Override
        public boolean isEmpty() {
            return limits.isEmpty();
        }
    }

    /** Columns, stacked on the other columns that share their stack. */
    record Columns(Key key, String stack, List<Dot> dots) implements Layer {
        public Columns {
            dots = List.copyOf(dots);
        }

        @Override
        public boolean isEmpty() {
            return dots.isEmpty();
        }
    }

    /** Bars that float in their rows, each from one value to another. */
    record Spans(Key key, List<Span> spans) implements Layer {

        /**
         * One bar.
         *
         * @param at position on the domain axis
         * @param text what it says, with units
         */
        public record Span(double at, End from, End until, String text) {}

        /**
         * An end of a bar.
         *
         * @param value on the measure axis, finite
         * @param label what stands beside it; may be empty
         */
        public record End(double value, String label) {
            public End {
                if (!Double.isFinite(value)) {
                    throw new IllegalArgumentException("a bar ends at a finite value, not at " + value);
                }
            }
        }

        public Spans {
            spans = List.copyOf(spans);
        }

        @Override
        public boolean isEmpty() {
            return spans.isEmpty();
        }
    }

    /**
     * A fitted trend with what it is worth.
     *
     * @param of id of the layer through which it is drawn
     * @param line the fitted line over the data
     * @param projection the line carried beyond the data, drawn dashed; empty when it is not
     * @param confidence where the line lies, over the data and beyond
     * @param prediction where a new value would lie, over the data and beyond; empty where the method says nothing of it
     * @param statistics n, slope, R² and what else the method yields, in the order to be read
     * @param judgement the worth of the trend in words
     */
    record Trend(
            Key key,
            String of,
            List<Dot> line,
            List<Dot> projection,
            List<Limits> confidence,
            List<Limits> prediction,
            List<Statistic> statistics,
            String judgement)
            implements Layer {
        public Trend {
            line = List.copyOf(line);
            projection = List.copyOf(projection);
            confidence = List.copyOf(confidence);
            prediction = List.copyOf(prediction);
            statistics = List.copyOf(statistics);
        }

        @Override
        public boolean isEmpty() {
            return line.isEmpty();
        }
    }

    /** Happenings as thin marks across the figure. */
    record Events(Key key, List<Mark> marks) implements Layer {

        /**
         * One happening.
         *
         * @param id of the event
         * @param from where it begins on the domain axis
         * @param until where it ends; the same as {@code from} for a day
         * @param when its date in words
         * @param label a few words
         */
        public record Mark(String id, double from, double until, String when, String label, Provenance provenance) {}

        public Events {
            marks = List.copyOf(marks);
        }

        @Override
        public boolean isEmpty() {
            return marks.isEmpty();
        }
    }

    /** Named heights on the measure axis: a fair price of 70 to 80. */
    record Levels(Key key, List<Level> levels) implements Layer {

        /** One height, or a strip where {@code low < high}. */
        public record Level(double low, double high, String label, Optional<Provenance> provenance) {}

        public Levels {
            levels = List.copyOf(levels);
        }

        @Override
        public boolean isEmpty() {
            return levels.isEmpty();
        }
    }

    /**
     * A point of a line or the end of a column.
     *
     * @param id of the reference value that it is; empty for a computed point
     * @param at position on the domain axis
     * @param value on the measure axis, finite
     * @param text the value with its unit in words
     * @param standing how firm it is; unverified ones are drawn hollow
     * @param origin where it was read, where it was read at all
     */
    record Dot(String id, double at, double value, String text, Standing standing, Optional<Provenance> origin) {

        /** How firm a point of a line is. */
        public enum Standing {
            FIRM,
            UNVERIFIED
        }

        public Dot {
            if (!Double.isFinite(at) || !Double.isFinite(value)) {
                throw new IllegalArgumentException("a dot is finite, not (" + at + ", " + value + ")");
            }
        }

        /** A computed point, with no origin of its own. */
        public static Dot computed(double at, double value, String text) {
            return new Dot("", at, value, text, Standing.FIRM, Optional.empty());
        }
    }

    /** The two ends of a band at one position. */
    record Limits(double at, double low, double high) {
        public Limits {
            if (!(Double.isFinite(at) && Double.isFinite(low) && Double.isFinite(high) && low <= high)) {
                throw new IllegalArgumentException("limits are finite and in order, not " + low + " to " + high);
            }
        }

        /** These limits as far as they lie between the two ends of an axis. */
        public Limits within(double lowest, double highest) {
            return new Limits(at, Math.clamp(low, lowest, highest), Math.clamp(high, lowest, highest));
        }
    }

    /**
     * One number that says what a trend is worth.
     *
     * @param id stable name: {@code slope}, {@code r-squared}
     * @param label what readers see
     * @param value unrounded
     * @param text the value in words, with unit and interval where it has them
     */
    record Statistic(String id, String label, double value, String text) {}
}
