package org.reliance.quantity;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What was read of a quantity: a value, a range, a value with its bounds, or nothing with the reason why. All numbers
 * are finite, and {@code low <= value <= high}.
 */
public sealed interface Reading {

    /** One number. */
    record Value(double value) implements Reading {
        public Value {
            requireFinite(value);
        }
    }

    /** Only the two ends are known; the middle was never stated, so nothing here computes it. */
    record Between(double low, double high) implements Reading {
        public Between {
            requireOrder(low, high);
        }
    }

    /** A number with the bounds within which it holds. */
    record Around(double value, double low, double high) implements Reading {
        public Around {
            requireOrder(low, value);
            requireOrder(value, high);
        }
    }

    /**
     * No number.
     *
     * @param kind why there is none
     * @param reason the same in a sentence of its own
     */
    record Absent(Absence kind, String reason) implements Reading {
        public Absent {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("an absent reading needs its reason");
            }
        }
    }

    /** The stated number, if one was stated. A range has none. */
    default OptionalDouble point() {
        return switch (this) {
            case Value(double value) -> OptionalDouble.of(value);
            case Around(double value, double _, double _) -> OptionalDouble.of(value);
            case Between _, Absent _ -> OptionalDouble.empty();
        };
    }

    /** The stated ends, if any were stated. A plain value has none. */
    default Optional<Between> bounds() {
        return switch (this) {
            case Between between -> Optional.of(between);
            case Around(double _, double low, double high) -> Optional.of(new Between(low, high));
            case Value _, Absent _ -> Optional.empty();
        };
    }

    /** The smallest interval that holds everything stated; empty when nothing was. */
    default Optional<Between> extent() {
        return bounds().or(() ->
                point().stream().mapToObj(value -> new Between(value, value)).findFirst());
    }

    private static void requireFinite(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("a reading is finite, not " + number);
        }
    }

    private static void requireOrder(double low, double high) {
        requireFinite(low);
        requireFinite(high);
        if (low > high) {
            throw new IllegalArgumentException("a range runs from low to high, not from " + low + " to " + high);
        }
    }
}
