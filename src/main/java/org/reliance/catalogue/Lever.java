package org.reliance.catalogue;

import java.util.List;
import java.util.Optional;
import org.reliance.quantity.Unit;
import org.reliance.quantity.Verification;

/**
 * An assumption that a user may move.
 *
 * @param group heading under which it is shown
 * @param sort whether it is an assumption about the world or a choice of policy
 * @param evidence why the default and the range worth trying are what they are
 */
public record Lever(
        String id, String name, String group, Sort sort, Setting setting, Evidence evidence, Optional<String> note)
        implements Entry {

    /** Assumptions about the world and choices of policy are kept apart. */
    public enum Sort {
        WORLD,
        POLICY
    }

    /** What a lever may be set to. */
    public sealed interface Setting {

        /**
         * A number on a scale; {@code low <= initial <= high}, {@code step > 0}.
         *
         * @param low lower end of the range worth trying, where its slider ends
         * @param high upper end of it
         * @param draw what is not known of it: a range of its own, inside the one worth trying
         */
        record Scale(Unit unit, double initial, double low, double high, double step, List<Level> levels, Draw draw)
                implements Setting {
            public Scale {
                levels = List.copyOf(levels);
                if (!(low <= initial && initial <= high && step > 0)) {
                    throw new IllegalArgumentException("a scale has low <= default <= high and a positive step");
                }
                if (draw instanceof Draw.Triangle triangle
                        && !(low <= triangle.low && triangle.high <= high && triangle.isCentredOn(initial))) {
                    throw new IllegalArgumentException(
                            "what is not known lies inside of what is worth trying, and the default well inside of it");
                }
            }
        }

        /** One of several named choices. */
        record Choice(String initial, List<Option> options) implements Setting {
            public Choice {
                options = List.copyOf(options);
                if (options.stream().noneMatch(option -> option.id().equals(initial))) {
                    throw new IllegalArgumentException("the default '" + initial + "' is not among the choices");
                }
            }
        }

        /** A calendar year; {@code low <= initial <= high}. */
        record Year(int initial, int low, int high, List<Level> levels) implements Setting {
            public Year {
                levels = List.copyOf(levels);
                if (!(low <= initial && initial <= high)) {
                    throw new IllegalArgumentException("a year lever has low <= default <= high");
                }
            }
        }
    }

    /** How a number is drawn where uncertainty is shown. */
    public sealed interface Draw {

        /**
         * From the range within which it is not known: most likely at the default, ever less towards the ends.
         *
         * @param low less than {@code high}
         * @param evidence why the range is what it is
         */
        record Triangle(double low, double high, String evidence) implements Draw {

            /** Of all draws so many may lie beyond the default at the least, on either side. */
            private static final double LEAST_SHARE = 0.05;

            /**
             * Whether the default lies between the 5th and the 95th percentile of the draws. Nearer to an end it would
             * look improbable itself: of a triangle with its top at an end all draws lie on one side of it.
             */
            public boolean isCentredOn(double initial) {
                double below = (initial - low) / (high - low);
                return LEAST_SHARE <= below && below <= 1 - LEAST_SHARE;
            }
        }

        /**
         * Not at all: it is a decision, a convention, or known.
         *
         * @param reason which of these, in words
         */
        record Fixed(Optional<String> reason) implements Draw {}
    }

    /** One named choice. */
    public record Option(String id, String label, String meaning) {}

    /** A named place on a scale or among the years: {@code fair price} at 75. */
    public record Level(double value, String label, String evidence, Optional<Observation> observation) {}

    /**
     * Where default and range come from.
     *
     * @param verification whether that was read at the address, computed, or is an assumption that nobody states
     */
    public record Evidence(
            String text,
            Optional<Report> report,
            Optional<String> section,
            Optional<String> address,
            Verification verification) {}
}
