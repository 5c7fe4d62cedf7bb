package org.reliance.catalogue.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/**
 * Prints how long a package takes to load: the project's own, and one with a hundred thousand observations more; the
 * first time in a fresh program and the median of ten times after it.
 */
public final class LoadBenchmark {

    private static final int OBSERVATIONS = 100_000;
    private static final int TIMES = 10;

    private LoadBenchmark() {}

    /** Takes the directory of the project's own package. */
    public static void main(String[] arguments) throws IOException {
        Path own = Path.of(arguments.length == 0 ? "data" : arguments[0]);
        Path large = Files.createTempDirectory("large-package");
        LargePackage.write(own, large, OBSERVATIONS);
        print("own package", own);
        print(OBSERVATIONS + " observations more", large);
        try (var files = Files.list(large)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(large);
    }

    private static void print(String name, Path directory) {
        long first = load(directory);
        long[] later = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            later[i] = load(directory);
        }
        Arrays.sort(later);
        System.out.printf("%-28s first %5d ms, then %5d ms%n", name, first, later[TIMES / 2]);
    }

    private static long load(Path directory) {
        long start = System.nanoTime();
        Intake intake = DataPackageReader.read(directory);
        long took = System.nanoTime() - start;
        if (intake.catalogue().isEmpty()) {
            throw new IllegalArgumentException(intake.flaws().getFirst().toString());
        }
        return TimeUnit.NANOSECONDS.toMillis(took);
    }
}
