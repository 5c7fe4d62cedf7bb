package org.reliance.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Where the numbers of a figure stand in a workbook already, so that what draws them refers to those cells and moves when
 * they are edited. Empty where there is no such workbook.
 */
final class Ledger {

    /** Numbers that were taken apart and put together again differ in their last digits. */
    private static final double DIGITS = 1e-9;

    private record Place(String layer, String when) {}

    private record Entry(double number, String reference) {}

    private final Map<Place, List<Entry>> entries = new HashMap<>();

    static Ledger empty() {
        return new Ledger();
    }

    /**
     * Notes a number.
     *
     * @param when the period in words, or the name of the row
     * @param reference absolute, with the sheet's name
     */
    void note(String layer, String when, double number, String reference) {
        entries.computeIfAbsent(new Place(layer, when), _ -> new ArrayList<>()).add(new Entry(number, reference));
    }

    Optional<String> find(String layer, String when, double number) {
        return entries.getOrDefault(new Place(layer, when), List.of()).stream()
                .filter(entry -> Math.abs(entry.number - number) <= DIGITS * Math.max(1, Math.abs(number)))
                .map(Entry::reference)
                .findFirst();
    }

    /** A formula for each value of the spots; none where it stands nowhere else. */
    List<Optional<String>> values(Trace trace, List<Trace.Spot> spots) {
        return spots.stream().map(spot -> find(trace, spot, spot.value())).toList();
    }

    /** The lengths of bars as formulas, where both their ends stand somewhere. */
    List<Optional<String>> bars(Trace trace, List<Trace.Spot> spots, int sign, ToDoubleFunction<Trace.Spot> length) {
        return spots.stream()
                .map(spot -> length.applyAsDouble(spot) <= 0
                        ? Optional.<String>empty()
                        : find(trace, spot, spot.value() + sign * length.applyAsDouble(spot))
                                .flatMap(end -> find(trace, spot, spot.value())
                                        .map(start -> sign > 0 ? end + "-" + start : start + "-" + end)))
                .toList();
    }

    private Optional<String> find(Trace trace, Trace.Spot spot, double number) {
        return find(trace.layer(), spot.when(), number);
    }
}
