package org.reliance.catalogue.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects flaws: the first at each place, since what follows at the same place is mostly its echo. */
final class Flaws {

    private record Spot(String file, int line, int column) {}

    private final List<Flaw> kept = new ArrayList<>();
    private final Set<Spot> spots = new HashSet<>();
    private long uncounted;

    void add(String file, int line, int column, String what, String cure) {
        if (kept.size() == Limits.FLAWS) {
            uncounted++;
        } else if (spots.add(new Spot(file, line, column))) {
            kept.add(new Flaw(file, line, column, what, cure));
        }
    }

    boolean isEmpty() {
        return kept.isEmpty();
    }

    List<Flaw> list() {
        List<Flaw> sorted = new ArrayList<>(kept.stream().sorted().toList());
        if (uncounted > 0) {
            sorted.add(new Flaw(
                    Descriptor.FILE, 1, 1, uncounted + " more flaws were met than are listed", "mend these first"));
        }
        return sorted;
    }
}
