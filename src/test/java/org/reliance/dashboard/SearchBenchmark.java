package org.reliance.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.reliance.catalogue.file.DataPackageReader;
import org.reliance.catalogue.file.Intake;
import org.reliance.catalogue.file.LargePackage;

/**
 * Prints how long it takes to prepare a package with a hundred thousand observations more than the project's own, to
 * search it letter by letter, and to answer its pages.
 */
public final class SearchBenchmark {

    private static final int OBSERVATIONS = 100_000;
    private static final int TIMES = 30;
    private static final List<String> TYPED =
            List.of("g", "ga", "gas", "gas pri", "gas price 2019", "loan", "generated", "vygon consulting", "12", "zz");

    private SearchBenchmark() {}

    /** Takes the directory of the project's own package. */
    public static void main(String[] arguments) throws IOException {
        Path large = Files.createTempDirectory("large-package");
        LargePackage.write(Path.of(arguments.length == 0 ? "data" : arguments[0]), large, OBSERVATIONS);
        Intake intake = DataPackageReader.read(large);
        try (var files = Files.list(large)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(large);

        long start = System.nanoTime();
        Edition edition = Edition.of(intake.catalogue().orElseThrow(), intake.source());
        print("prepare the edition", System.nanoTime() - start);
        edition.index();
        print("and be ready to search", System.nanoTime() - start);
        Archive archive = new Archive(new CurrentEdition(edition));
        for (String text : TYPED) {
            print("search '" + text + "'", median(() -> archive.search(text, Optional.empty(), 8)));
        }
        print("page of disagreements", median(() -> archive.disagreements(Map.of(), 50)));
        print("timeline", median(() -> archive.timeline(Map.of())));
        print(
                "page of a report",
                median(() -> archive.findReport(
                        edition.catalogue().reports().list().getFirst().id())));
        print("list of reports", median(archive::reports));
    }

    private static long median(Supplier<?> answer) {
        long[] times = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            if (answer.get() == null) {
                throw new IllegalStateException("no answer");
            }
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return times[TIMES / 2];
    }

    private static void print(String name, long nanoseconds) {
        System.out.printf("%-28s %8.2f ms%n", name, nanoseconds / 1e6);
    }
}
