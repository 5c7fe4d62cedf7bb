package org.reliance.catalogue.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.reliance.catalogue.Catalogue;
import org.reliance.catalogue.Indicator;
import org.reliance.catalogue.Report;

/** The project's own package with as many observations more as are asked for, spread over its indicators and reports. */
public final class LargePackage {

    private static final String[] FIRM = {"exact,reported", "about,estimate", "at-least,claim", "exact,forecast"};

    private LargePackage() {}

    /**
     * Writes the package.
     *
     * @param from a sound package
     * @param to an empty directory
     * @param count how many observations to add
     */
    public static void write(Path from, Path to, int count) throws IOException {
        try (var files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        Catalogue catalogue = DataPackageReader.read(from).catalogue().orElseThrow();
        Path observations = to.resolve("observations.csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(observations));
        try (BufferedWriter out = Files.newBufferedWriter(observations)) {
            for (String line : lines) {
                out.write(line + "\n");
            }
            Random random = new Random(count);
            for (int i = 0; i < count; i++) {
                out.write(row(catalogue, random, i) + "\n");
            }
        }
    }

    private static String row(Catalogue catalogue, Random random, int number) {
        Indicator indicator = any(catalogue.indicators().list(), random);
        Report report = any(catalogue.reports().list(), random);
        int year = 1995 + random.nextInt(30);
        return "generated-%d,%s,%s,\"Section %d, as printed\",%d,%s,%d-%02d,stated,%s,,,,%s,%s,,,,\"%s\""
                .formatted(
                        number,
                        indicator.id(),
                        report.id(),
                        random.nextInt(12),
                        1 + random.nextInt(40),
                        random.nextInt(3) == 0 ? Integer.toString(1 + random.nextInt(90)) : "",
                        year,
                        1 + random.nextInt(12),
                        random.nextInt(100_000) / 100.0,
                        FIRM[random.nextInt(FIRM.length)],
                        any(catalogue.claimants().list(), random).id(),
                        "Generated, row %d of a package that no report ever gave".formatted(number));
    }

    private static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
