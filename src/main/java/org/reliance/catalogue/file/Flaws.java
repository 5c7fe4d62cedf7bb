package org.reliance.catalogue.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects flaws: the first at each place, since what follows at the same place is mostly its echo; and of rows that all
 * name the same thing that is not there, the first row, with the number of the others.
 */
final class Flaws {

    private record Spot(String file, int line, int column) {}

    private record Absence(String file, int column, String what) {
        static Absence of(Flaw flaw) {
            return new Absence(flaw.file(), flaw.column(), flaw.what());
        }
    }

    private final List<Flaw> kept = new ArrayList<>();
    private final Set<Spot> spots = new HashSet<>();
    private final Map<Absence, Integer> absences = new HashMap<>();
    private long uncounted;

    void add(String file, int line, int column, String what, String cure) {
        if (kept.size() == Limits.FLAWS) {
            uncounted++;
        } else if (spots.add(new Spot(file, line, column))) {
            kept.add(new Flaw(file, line, column, what, cure));
        }
    }

    /** Notes that a row names something that is not there. */
    void addAbsent(String file, int line, int column, String what, String cure) {
        Absence absence = new Absence(file, column, what);
        if (!absences.containsKey(absence)) {
            absences.put(absence, 0);
            add(file, line, column, what, cure);
        } else if (spots.add(new Spot(file, line, column))) {
            absences.merge(absence, 1, Integer::sum);
        }
    }

    private Flaw counted(Flaw flaw) {
        int others = absences.getOrDefault(Absence.of(flaw), 0);
        String what = others == 0
                ? flaw.what()
                : flaw.what() + ", named by " + others + " more " + (others == 1 ? "row" : "rows");
        return new Flaw(flaw.file(), flaw.line(), flaw.column(), what, flaw.cure());
    }

    boolean isEmpty() {
        return kept.isEmpty();
    }

    List<Flaw> list() {
        List<Flaw> sorted =
                new ArrayList<>(kept.stream().map(this::counted).sorted().toList());
        if (uncounted > 0) {
            sorted.add(new Flaw(
                    Descriptor.FILE, 1, 1, uncounted + " more flaws were met than are listed", "correct these first"));
        }
        return sorted;
    }
}
