package org.reliance.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Time from {@code bin/run} on a built tree to the first answered page, for an analyst who waits for it. */
final class Start {

    private static final int RUNS = 5;

    public static void main(String[] arguments) throws IOException, InterruptedException {
        measure(); // brings the server's files up to date and the disk's cache to life
        List<Long> milliseconds = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            milliseconds.add(measure().toMillis());
        }
        long median = milliseconds.stream().sorted().skip(RUNS / 2).findFirst().orElseThrow();
        System.out.printf("start: %d ms, the median of %s%n", median, milliseconds);
    }

    private static Duration measure() throws IOException, InterruptedException {
        Instant begin = Instant.now();
        Process process =
                new ProcessBuilder("bin/run").redirectErrorStream(true).start();
        try (var lines = process.inputReader().lines()) {
            if (lines.noneMatch(line -> line.contains("answers at"))) {
                throw new IllegalStateException("bin/run ended before the page answered");
            }
            return Duration.between(begin, Instant.now());
        } finally {
            process.destroy();
            process.waitFor();
        }
    }
}
