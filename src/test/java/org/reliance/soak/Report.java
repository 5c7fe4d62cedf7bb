package org.reliance.soak;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was seen, as a text in Markdown, and whether all that has to hold did. */
final class Report {

    /** Milliseconds within which 95 of 100 answers of health, readiness and the overview have to begin. */
    private static final double MOST_MILLIS = 50;

    private static final double MOST_GROWTH = 1.05;
    /** Connections that are just being closed, and threads that the machine starts when it likes. */
    private static final long SOME = 20;

    private static final long MOST_LINES_A_MINUTE = 100;

    private final List<String> phases = new ArrayList<>();
    private final List<String> checks = new ArrayList<>();
    private boolean holds = true;

    void add(int round, String phase, Map<String, Probe> probes, Traffic traffic) {
        phases.add("| %d | %s | %s | %s |"
                .formatted(
                        round,
                        phase,
                        probes.values().stream()
                                .map(probe -> "%.0f / %.0f".formatted(probe.p95(), probe.max()))
                                .collect(Collectors.joining(" | ")),
                        traffic.answers()));
        String where = "round %d, %s: ".formatted(round, phase);
        probes.forEach((name, probe) -> {
            if (!(probe.p95() <= MOST_MILLIS)) {
                check(
                        where + name + " is answered within %.0f ms".formatted(MOST_MILLIS),
                        false,
                        "p95 %.0f ms of %d".formatted(probe.p95(), probe.count()));
            }
        });
        if (!traffic.faults().isEmpty()) {
            check(where + "no fault of the server", false, traffic.faults());
        }
    }

    /** Whether the server takes no more at the end than when it had seen everything once. */
    void compare(Server.Use settled, Server.Use end, Duration since) {
        check(
                "heap after a collection has not grown by more than 5 %",
                end.heap() <= settled.heap() * MOST_GROWTH,
                "%.1f MB, then %.1f MB".formatted(settled.heap(), end.heap()));
        notGrown("descriptors", settled.descriptors(), end.descriptors(), SOME);
        notGrown("threads", settled.threads(), end.threads(), SOME);
        notGrown("temporary files", settled.files(), end.files(), 0);
        check(
                "at most %d lines of log a minute".formatted(MOST_LINES_A_MINUTE),
                end.log() <= MOST_LINES_A_MINUTE * (since.toMinutes() + 1),
                end.log() + " lines");
    }

    private void notGrown(String what, long settled, long end, long allowed) {
        check(what + " have not grown", end <= settled + allowed, "%d, then %d".formatted(settled, end));
    }

    void check(String what, boolean held, String seen) {
        checks.add("- %s %s%s".formatted(held ? "ok" : "FAILED", what, seen.isEmpty() ? "" : ": " + seen));
        holds &= held;
    }

    /** Whether everything that was checked held. */
    boolean holds() {
        return holds;
    }

    @Override
    public String toString() {
        return """
                Milliseconds until the answer begins, 95 of 100 / slowest:

                | round | phase | health | readiness | overview | answers to readers and attackers |
                | --- | --- | --- | --- | --- | --- |
                %s

                %s
                """.formatted(String.join("\n", phases), String.join("\n", checks));
    }
}
