package org.reliance.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.reliance.figure.Measure;
import org.reliance.quantity.Notation;

/**
 * Where the grid lines of a measure axis stand: round numbers inside its ends, in several densities from fine to coarse,
 * so that a small picture can take a coarser one without inventing numbers.
 */
record Ticks(Measure measure, Notation notation) {

    private static final int[] COUNTS = {8, 5, 3, 2};

    /** One grid line. */
    record Tick(double value, String text) {}

    List<List<Tick>> listDensities() {
        return switch (measure.scale()) {
            case LINEAR ->
                Arrays.stream(COUNTS).mapToObj(this::linear).distinct().toList();
            case LOGARITHMIC -> List.of(logarithmic(1, 2, 5), logarithmic(1, 3), logarithmic(1));
        };
    }

    private List<Tick> linear(int count) {
        BigDecimal step = niceStep((measure.high() - measure.low()) / count);
        long first = BigDecimal.valueOf(measure.low())
                .divide(step, 0, RoundingMode.CEILING)
                .longValueExact();
        long last = BigDecimal.valueOf(measure.high())
                .divide(step, 0, RoundingMode.FLOOR)
                .longValueExact();
        return LongStream.rangeClosed(first, last)
                .mapToObj(i -> step.multiply(BigDecimal.valueOf(i)))
                .map(this::tick)
                .toList();
    }

    /** The smallest of 1, 2, 5 times a power of ten that is not below the one asked for. */
    static BigDecimal niceStep(double least) {
        int power = (int) Math.floor(Math.log10(least));
        return Stream.of(1, 2, 5, 10)
                .map(digit -> BigDecimal.valueOf(digit).scaleByPowerOfTen(power))
                .filter(step -> step.doubleValue() >= least * (1 - 1e-9))
                .findFirst()
                .orElseThrow();
    }

    private List<Tick> logarithmic(int... digits) {
        int lowest = (int) Math.floor(Math.log10(measure.low()));
        int highest = (int) Math.ceil(Math.log10(measure.high()));
        return IntStream.rangeClosed(lowest, highest)
                .boxed()
                .flatMap(power -> Arrays.stream(digits)
                        .mapToObj(digit -> BigDecimal.valueOf(digit).scaleByPowerOfTen(power)))
                .filter(value -> value.doubleValue() >= measure.low() && value.doubleValue() <= measure.high())
                .map(this::tick)
                .toList();
    }

    private Tick tick(BigDecimal value) {
        return new Tick(value.doubleValue(), notation.number(value.doubleValue()));
    }
}
