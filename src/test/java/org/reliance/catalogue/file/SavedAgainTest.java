package org.reliance.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.lifecycle.BeforeTry;
import org.reliance.catalogue.Catalogue;
import org.reliance.catalogue.Entry;
import org.reliance.catalogue.Table;

/** However a package is saved again, as long as its descriptor says so it means the same. */
class SavedAgainTest {

    private static final Path OWN = Path.of("data");

    private static Path small = Path.of("");
    private Path directory = Path.of("");

    @BeforeContainer
    static void sketch() throws IOException {
        small = Files.createTempDirectory("reliance");
        PackageSketch.in(small)
                .row(
                        "observations",
                        "paid-2017,paid,doe-2019,\"G\u00c4S, \"\"so called\"\"\",3,,2017,stated,1.25,,,,exact,reported,,,,,\"a; b|c\td'e\"")
                .write();
    }

    @AfterContainer
    static void clearSketch() throws IOException {
        clear(small);
    }

    @BeforeTry
    void begin() throws IOException {
        directory = Files.createTempDirectory("reliance");
    }

    @AfterTry
    void clear() throws IOException {
        clear(directory);
    }

    @Provide
    static Arbitrary<SavedAgain> inAnyWay() {
        return Combinators.combine(
                        Arbitraries.of(',', ';', '\t', '|', '^'),
                        Arbitraries.of('"', '\''),
                        Arbitraries.of("utf-8", "UTF8", "utf-16", "utf-16le", "UTF-16BE", "utf-32le", "gb18030"),
                        Arbitraries.of(true, false),
                        Arbitraries.of("\n", "\r\n", "\r"),
                        Arbitraries.of('.', ','),
                        Arbitraries.of("", "..", ":"),
                        Arbitraries.integers().between(1, 4))
                .flatAs((delimiter, quote, encoding, isMarked, lineEnd, decimal, nothing, parts) -> Arbitraries.of(
                                true, false)
                        .map(repeats -> new SavedAgain(
                                delimiter, quote, encoding, isMarked, lineEnd, decimal, nothing, parts, repeats)));
    }

    @Property(tries = 300)
    void aSmallPackageMeansTheSame(@ForAll("inAnyWay") SavedAgain saved) throws IOException {
        requireSame(small, saved);
    }

    @Property(tries = 15)
    void theProjectsOwnPackageMeansTheSame(@ForAll("inAnyWay") SavedAgain saved) throws IOException {
        requireSame(OWN, saved);
    }

    @Property(tries = 50)
    void inAnEncodingOfTheWestToo(@ForAll("inAnyWay") SavedAgain saved) throws IOException {
        for (String encoding : List.of("windows-1252", "iso-8859-1", "latin1", "ISO-8859-15")) {
            requireSame(
                    small,
                    new SavedAgain(
                            saved.delimiter(),
                            saved.quote(),
                            encoding,
                            false,
                            saved.lineEnd(),
                            saved.decimal(),
                            saved.nothing(),
                            saved.parts(),
                            saved.repeatsHeader()));
        }
    }

    private void requireSame(Path from, SavedAgain saved) throws IOException {
        clear(directory);
        Files.createDirectories(directory);
        saved.write(from, directory);
        Intake intake = DataPackageReader.read(directory);

        assertThat(intake.flaws()).isEmpty();
        assertThat(entries(intake)).isEqualTo(entries(DataPackageReader.read(from)));
        // And so it is handed out: every file that it is made of, byte for byte.
        Intake handedOut = DataPackageReader.read(intake.source().files());
        assertThat(entries(handedOut)).isEqualTo(entries(intake));
        assertThat(handedOut.catalogue().orElseThrow().version())
                .isEqualTo(intake.catalogue().orElseThrow().version());
    }

    private static List<List<? extends Entry>> entries(Intake intake) {
        Catalogue catalogue = intake.catalogue().orElseThrow();
        return Stream.<Table<? extends Entry>>of(
                        catalogue.reports(),
                        catalogue.sources(),
                        catalogue.claimants(),
                        catalogue.families(),
                        catalogue.indicators(),
                        catalogue.observations(),
                        catalogue.events(),
                        catalogue.disagreements(),
                        catalogue.referenceSeries(),
                        catalogue.referenceValues(),
                        catalogue.levers(),
                        catalogue.models(),
                        catalogue.presets(),
                        catalogue.claims(),
                        catalogue.figures())
                .<List<? extends Entry>>map(Table::list)
                .toList();
    }

    private static void clear(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.list(directory)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(directory);
        }
    }
}
