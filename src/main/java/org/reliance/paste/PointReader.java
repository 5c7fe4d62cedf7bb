package org.reliance.paste;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reliance.trend.DataPoint;

/** Turns entries into points once the columns are decided, and keeps account of all that it leaves out. */
final class PointReader {

    private static final int SHOWN_LINES = 6;

    private final NumberColumn numbers;
    private final PeriodColumn periods;
    private final List<Flaw> flaws = new ArrayList<>();
    private final Map<String, List<Integer>> absences = new LinkedHashMap<>();
    private final Map<String, List<Integer>> notes = new LinkedHashMap<>();

    PointReader(NumberColumn numbers, PeriodColumn periods) {
        this.numbers = numbers;
        this.periods = periods;
    }

    List<Flaw> flaws() {
        return flaws;
    }

    /** How many values were absent. */
    int absent() {
        return absences.values().stream().mapToInt(List::size).sum();
    }

    /** What was counted as absent and what was put aside, in sentences. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        absences.forEach((marker, lines) -> remarks.add(
                marker.isEmpty()
                        ? Words.say("remark.empty", lines.size(), lines(lines))
                        : Words.say("remark.absent", lines.size(), marker, lines(lines))));
        notes.forEach((note, lines) -> remarks.add(Words.say("remark.note", note, lines(lines))));
        periods.form().filter(PeriodForm::isShort).ifPresent(_ -> remarks.add(Words.say("remark.short-years")));
        return remarks;
    }

    private static String lines(List<Integer> lines) {
        List<Integer> distinct = lines.stream().distinct().toList();
        String listed =
                distinct.stream().limit(SHOWN_LINES).map(Object::toString).collect(Collectors.joining(", "));
        return Words.say("remark.lines", distinct.size(), distinct.size() > SHOWN_LINES ? listed + ", …" : listed);
    }

    /** The point; empty where there is none, and then it is known why. */
    Optional<PastedPoint> read(Entry entry) {
        Optional<Place> place = place(entry);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        return switch (NumberScanner.scan(entry.value())) {
            case Scan.Absent(String marker, String flags) -> {
                absences.computeIfAbsent(marker, _ -> new ArrayList<>()).add(entry.line());
                note(flags, entry.line());
                yield Optional.empty();
            }
            case Scan.Fault(String reason) -> flawed(entry, reason);
            case Scan.Found(NumberToken token) -> value(entry, token).flatMap(y -> bounded(entry, place.get(), y));
        };
    }

    private Optional<Place> place(Entry entry) {
        Marked marked = Marked.of(entry.place());
        if (marked.text().isEmpty()) {
            flaws.add(new Flaw(entry.line(), Words.say("flaw.no-place")));
            return Optional.empty();
        }
        Optional<Place> place = periods.form()
                .map(form -> form.read(marked.text())
                        .map(period -> new Place(period.position(), Optional.of(period), marked.text())))
                .orElseGet(() -> number(marked.text()).map(x -> new Place(x, Optional.empty(), marked.text())));
        if (place.isEmpty()) {
            flaws.add(new Flaw(entry.line(), PlaceFault.of(marked.text(), periods.form())));
            return Optional.empty();
        }
        note(marked.note(), entry.line());
        return place;
    }

    /** A number of another column, read as the values are. */
    private Optional<Double> number(String cell) {
        return NumberScanner.scan(cell) instanceof Scan.Found(NumberToken token)
                        && token.suffix().isEmpty()
                ? token.value(numbers.mark().orElseThrow())
                : Optional.empty();
    }

    private Optional<Double> value(Entry entry, NumberToken token) {
        if (!numbers.fits(token)) {
            String unit = numbers.unitOf(token);
            return flawed(
                    entry,
                    Flags.isOpen(unit)
                            ? Words.say("flaw.billion-or-break", entry.value())
                            : unit.isEmpty()
                                    ? Words.say("flaw.unit-missing", entry.value(), numbers.unit())
                                    : Words.say("flaw.unit-differs", entry.value(), unit));
        }
        Optional<Double> value = token.value(numbers.mark().orElseThrow());
        if (value.isEmpty()) {
            return flawed(entry, Words.say("flaw.not-so-written", entry.value()));
        }
        note(numbers.flagsOf(token), entry.line());
        note(token.note(), entry.line());
        return value;
    }

    private Optional<PastedPoint> bounded(Entry entry, Place place, double y) {
        DataPoint point = DataPoint.of(place.x(), y);
        if (entry.low().isEmpty() != entry.high().isEmpty()) {
            return flawed(entry, Words.say("flaw.one-bound"));
        }
        if (!entry.low().isEmpty()) {
            Optional<Double> low = number(entry.low());
            Optional<Double> high = number(entry.high());
            if (low.isEmpty() || high.isEmpty()) {
                return flawed(entry, Words.say("flaw.no-number", low.isEmpty() ? entry.low() : entry.high()));
            }
            if (low.get() > high.get()) {
                return flawed(entry, Words.say("flaw.bounds-reversed"));
            }
            point = point.withRange(low.get(), high.get());
        }
        if (!entry.weight().isEmpty()) {
            Optional<Double> weight = number(entry.weight());
            if (weight.isEmpty()) {
                return flawed(entry, Words.say("flaw.no-number", entry.weight()));
            }
            point = point.withWeight(weight.get());
        }
        return Optional.of(new PastedPoint(entry.line(), point, place.period(), place.label()));
    }

    private void note(String note, int line) {
        if (!note.isEmpty()) {
            notes.computeIfAbsent(note, _ -> new ArrayList<>()).add(line);
        }
    }

    private <T> Optional<T> flawed(Entry entry, String reason) {
        flaws.add(new Flaw(entry.line(), reason));
        return Optional.empty();
    }
}
