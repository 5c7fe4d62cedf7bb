package org.reliance.soak;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Starts the jar, lets readers read, editors edit and attackers attack for some minutes, in rounds of one burst after the
 * other and all at once, and checks what has to hold. Ends with 0 when all of it does.
 */
final class Soak {

    private static final Duration GRACE = Duration.ofSeconds(60);
    private static final Duration LONGEST_BURST = Duration.ofSeconds(10);
    /** All bursts at once take as long as six, and a round has two calm phases. */
    private static final int BURSTS_AT_ONCE = 6;

    private static final int CALM_PHASES = 2;

    private static final int SHARES =
            Stream.of(Burst.values()).mapToInt(Burst::share).sum() + BURSTS_AT_ONCE + CALM_PHASES;

    /** The least that is measured, so that a heap is compared with one that has seen everything once. */
    private static final int ROUNDS = 2;

    private static final Duration SETTLED = Duration.ofMinutes(5);

    private final Server server;
    private final Readers readers;
    private final Report report = new Report();
    private final Duration burst;

    private Soak(Server server, long seed, Duration whole) {
        this.server = server;
        this.readers = new Readers(seed);
        Duration share = whole.dividedBy((long) ROUNDS * SHARES);
        this.burst = share.compareTo(LONGEST_BURST) < 0 ? share : LONGEST_BURST;
    }

    /**
     * Runs the soak.
     *
     * @param arguments minutes, seed, heap, and the folder for what is written
     */
    public static void main(String... arguments) throws IOException, InterruptedException {
        Duration whole = Duration.ofMinutes(Long.parseLong(arguments[0]));
        long seed = Long.parseLong(arguments[1]);
        Path folder = Path.of(arguments[3]);
        // Times say nothing of the server on a machine that was busy with something else.
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        Path room = Files.createTempDirectory("reliance-soak-");
        Report report;
        try {
            Server server = Server.start(arguments[2], room);
            report = new Soak(server, seed, whole).run(whole);
            Files.copy(
                    room.resolve("server.log"),
                    Files.createDirectories(folder).resolve("server.log"),
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            delete(room);
        }
        String text = "%d minutes, seed %d, heap of %s, %d processors, load before the start %.1f\n\n"
                        .formatted(
                                whole.toMinutes(),
                                seed,
                                arguments[2],
                                Runtime.getRuntime().availableProcessors(),
                                load)
                + report;
        Files.writeString(folder.resolve("report.md"), "# Soak\n\n" + text);
        System.out.println(text);
        System.exit(report.holds() ? 0 : 1);
    }

    private Report run(Duration whole) throws InterruptedException {
        Instant start = Instant.now();
        Server.Use settled = null;
        int rounds = 0;
        while (server.isAlive()
                && (rounds < ROUNDS
                        || Duration.between(start, Instant.now())
                                        .plus(lastRound())
                                        .compareTo(whole)
                                < 0)) {
            round(++rounds);
            boolean late = Duration.between(start, Instant.now()).compareTo(SETTLED) >= 0;
            if (settled == null && server.isAlive() && (late || (rounds == 1 && isShort(whole)))) {
                settled = settledUse();
            }
        }
        report.check("the server is there to the end", server.isAlive(), "");
        if (settled != null && server.isAlive()) {
            report.compare(settled, settledUse(), Duration.between(start, Instant.now()));
            end();
        }
        return report;
    }

    /** Too short for a first half of five minutes: then the first round has to do. */
    private static boolean isShort(Duration whole) {
        return whole.compareTo(SETTLED.multipliedBy(2)) < 0;
    }

    private Duration lastRound() {
        return burst.multipliedBy(SHARES);
    }

    private void round(int number) throws InterruptedException {
        phase(number, "readers alone", burst, _ -> {});
        for (Burst one : Burst.values()) {
            phase(number, one.toString(), burst.multipliedBy(one.share()), one::run);
        }
        phase(number, "all of these at once", burst.multipliedBy(BURSTS_AT_ONCE), this::all);
        phase(number, "readers alone again", burst, _ -> {});
    }

    private interface Attack {
        void run(Traffic traffic) throws InterruptedException;
    }

    private void all(Traffic traffic) throws InterruptedException {
        List<Thread> attackers = Stream.of(Burst.values())
                .map(one -> Thread.ofVirtual().start(() -> again(one, traffic)))
                .toList();
        for (Thread attacker : attackers) {
            attacker.join();
        }
    }

    /** A burst that is answered before the phase is over comes once more, but not without end. */
    private static void again(Burst one, Traffic traffic) {
        try {
            for (int time = 0; time < BURSTS_AT_ONCE && !traffic.isOver(); time++) {
                one.run(traffic);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void phase(int round, String name, Duration length, Attack attack) throws InterruptedException {
        if (!server.isAlive()) {
            return;
        }
        System.out.printf("… round %d: %s%n", round, name);
        Traffic traffic = new Traffic(server.address(), length);
        Map<String, Probe> probes = new LinkedHashMap<>();
        probes.put("health", probe("/actuator/health"));
        probes.put("readiness", probe("/actuator/health/readiness"));
        probes.put("overview", probe("/"));
        Thread day = Thread.ofVirtual().start(() -> {
            try {
                readers.run(traffic, server.data());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        attack.run(traffic);
        day.join();
        probes.values().forEach(Probe::close);
        report.add(round, name, probes, traffic);
    }

    private Probe probe(String path) {
        return new Probe(URI.create(server.address() + path));
    }

    /** Once those who have left are forgotten: connections are kept for a while after the last answer. */
    private Server.Use settledUse() throws InterruptedException {
        Thread.sleep(Duration.ofSeconds(25));
        return server.use();
    }

    private void end() throws InterruptedException {
        Instant asked = Instant.now();
        OptionalInt status = server.end(GRACE);
        report.check(
                "ends in time when it is asked to",
                status.isPresent(),
                "status %s after %d s"
                        .formatted(
                                status.isPresent() ? status.getAsInt() : "none",
                                Duration.between(asked, Instant.now()).toSeconds()));
    }

    private static void delete(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.forEach(found::addFirst);
        }
        for (Path file : found) {
            Files.deleteIfExists(file);
        }
    }
}
