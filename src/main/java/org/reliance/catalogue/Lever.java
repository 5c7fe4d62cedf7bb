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
 * @param evidence why default and range are what they are
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
         * @param draws how it is drawn where one asks how sure a result is
         */
        record Scale(Unit unit, double initial, double low, double high, double step, List<Level> levels, Draws draws)
                implements Setting {
            public Scale {
                levels = List.copyOf(levels);
                if (!(low <= initial && initial <= high && step > 0)) {
                    throw new IllegalArgumentException("a scale has low <= default <= high and a positive step");
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

    /** How a number is drawn from its range. */
    public enum Draws {
        /** Most likely where the lever stands, ever less towards the ends. */
        TRIANGULAR,
        /** Not at all: it is a decision, or it is known. */
        FIXED
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
