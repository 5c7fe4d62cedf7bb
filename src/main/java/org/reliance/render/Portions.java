package org.reliance.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Shares the points of a trace out among series that hold only so many cells each. */
final class Portions {

    private Portions() {}

    /**
     * The trace as series, the legend showing the first; a line that is parted goes on from the point at which it was.
     *
     * @param cells that a series has, at least 2
     */
    static Stream<Trace> of(Trace trace, int cells) {
        List<List<Trace.Run>> portions = new ArrayList<>();
        int taken = cells;
        for (Trace.Run part :
                trace.runs().stream().flatMap(run -> parts(run, trace, cells)).toList()) {
            int gap = trace.look().stroke().isDrawn() ? 1 : 0;
            if (taken + gap + part.spots().size() > cells) {
                portions.add(new ArrayList<>());
                taken = -gap;
            }
            portions.getLast().add(part);
            taken += gap + part.spots().size();
        }
        return IntStream.range(0, portions.size())
                .mapToObj(i -> i == 0
                        ? trace.withRuns(portions.get(i))
                        : trace.withRuns(portions.get(i)).unlisted());
    }

    private static Stream<Trace.Run> parts(Trace.Run run, Trace trace, int cells) {
        List<Trace.Spot> spots = run.spots();
        boolean isJoined = trace.look().stroke().isDrawn();
        int step = isJoined ? cells - 1 : cells;
        int points = isJoined ? Math.max(1, spots.size() - 1) : spots.size();
        return IntStream.range(0, Math.ceilDiv(points, step)).mapToObj(i -> {
            var part = new ArrayList<>(spots.subList(i * step, Math.min(spots.size(), i * step + cells)));
            if (isJoined && i > 0) {
                part.set(0, part.getFirst().bare());
            }
            return new Trace.Run(part);
        });
    }
}
