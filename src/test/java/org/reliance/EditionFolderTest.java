package org.reliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.reliance.catalogue.Catalogue;
import org.reliance.catalogue.Observation;
import org.reliance.catalogue.file.DataPackageReader;
import org.reliance.catalogue.file.Intake;
import org.reliance.dashboard.CurrentEdition;
import org.reliance.dashboard.Edition;
import org.reliance.dashboard.Hindsight;
import org.reliance.dashboard.Since;
import org.reliance.dashboard.UnknownIdException;
import org.reliance.quantity.Firmness;
import org.reliance.quantity.Nature;
import org.reliance.scratch.ScratchFolder;
import org.springframework.boot.health.contributor.Status;

/** An address is opened after somebody has edited the data. */
class EditionFolderTest {

    private static final String FIGURE = "gas-price";

    @TempDir
    private Path folder;

    private Path data;

    @BeforeEach
    void copyTheData() throws IOException {
        data = Files.createDirectory(folder.resolve("data"));
        try (Stream<Path> files = Files.list(Path.of("data"))) {
            for (Path file : files.toList()) {
                Files.copy(file, data.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void theValuesThatHaveChangedAreNamedOldAndNew() throws IOException {
        EditionFolder past = EditionFolder.in(folder.resolve("past"));
        Edition then = read();
        past.keep(then);
        String id = changeAValue();
        Edition now = read();

        Since since = hindsight(now, past).since(FIGURE, query(then)).orElseThrow();

        assertThat(since.version()).isEqualTo(then.catalogue().version());
        assertThat(since.changes().orElseThrow()).singleElement().satisfies(change -> {
            assertThat(change.before()).isPresent().isNotEqualTo(change.now());
            assertThat(change.now()).hasValueSatisfying(text -> assertThat(text).contains("999"));
            assertThat(change.address())
                    .hasValueSatisfying(address ->
                            assertThat(address).startsWith("/reports/").endsWith("#quantity-" + id));
        });
    }

    @Test
    void aFigureThatTheEditDidNotTouchIsUnchanged() throws IOException {
        EditionFolder past = EditionFolder.in(folder.resolve("past"));
        Edition then = read();
        past.keep(then);
        changeAValue();

        assertThat(hindsight(read(), past).since("subsidy-share", query(then)))
                .hasValueSatisfying(since -> assertThat(since.changes()).contains(List.of()));
    }

    @Test
    void anAddressOfTheDataInForceIsNotRemarkedOn() throws IOException {
        Edition now = read();

        assertThat(hindsight(now, EditionFolder.none()).since(FIGURE, query(now)))
                .isEmpty();
        assertThat(hindsight(now, EditionFolder.none()).since(FIGURE, Map.of())).isEmpty();
    }

    @Test
    void aVersionThatIsNotKeptIsUnknown() throws IOException {
        Hindsight hindsight = hindsight(read(), EditionFolder.in(folder.resolve("past")));

        assertThat(hindsight.since(FIGURE, Map.of("data", List.of("0123456789ab"))))
                .hasValueSatisfying(since -> assertThat(since.changes()).isEmpty());
        assertThatThrownBy(() -> hindsight.dashboard(Map.of("data", List.of("0123456789ab"))))
                .isInstanceOf(UnknownIdException.class)
                .hasMessageContaining("0123456789ab");
    }

    @Test
    void whatSomebodyHasDamagedIsUnknownToo() throws IOException {
        EditionFolder past = EditionFolder.in(folder.resolve("past"));
        Edition then = read();
        past.keep(then);
        Path kept = folder.resolve("past").resolve(then.catalogue().version() + ".zip");
        Files.writeString(kept, "not a zip");

        assertThat(EditionFolder.in(folder.resolve("past"))
                        .find(then.catalogue().version()))
                .isEmpty();
    }

    @Test
    void whatIsDamagedIsReadOnceAndWrittenAnewWhenItIsInForceAgain() throws IOException {
        EditionFolder past = EditionFolder.in(folder.resolve("past"));
        Edition then = read();
        String version = then.catalogue().version();
        past.keep(then);
        Path kept = folder.resolve("past").resolve(version + ".zip");
        byte[] sound = Files.readAllBytes(kept);
        Files.writeString(kept, "not a zip");
        FileTime damaged = Files.getLastModifiedTime(kept);
        EditionFolder anew = EditionFolder.in(folder.resolve("past"));
        assertThat(anew.find(version)).isEmpty();

        // The same time, so that only a second reading would tell.
        Files.write(kept, sound);
        Files.setLastModifiedTime(kept, damaged);
        assertThat(anew.find(version)).isEmpty();

        anew.keep(then);
        assertThat(anew.find(version)).isPresent();
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void nobodyWaitsForAPipe() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "pipes can be made here");
        EditionFolder past = EditionFolder.in(folder.resolve("past"));
        Edition then = read();
        Path pipe = Files.createDirectory(folder.resolve("past"))
                .resolve(then.catalogue().version() + ".zip");
        assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString())
                        .start()
                        .waitFor())
                .isZero();

        assertThat(past.find(then.catalogue().version())).isEmpty();

        past.keep(then);
        assertThat(past.find(then.catalogue().version())).isPresent();
    }

    @Test
    void aFolderThatCannotBeWrittenKeepsNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        EditionFolder past = EditionFolder.in(file);
        Edition now = read();
        past.keep(now);

        assertThat(past.find(now.catalogue().version())).isEmpty();
    }

    @Test
    void whatCannotBeKeptIsNamedAndKeptAsSoonAsItCan() throws Exception {
        Path place = Files.writeString(folder.resolve("past"), "in the way");
        EditionFolder past = EditionFolder.in(place, Duration.ofMillis(20));
        StorageHealth health = new StorageHealth(past, ScratchFolder.ofThisProcess());
        Edition now = read();
        String version = now.catalogue().version();
        past.keep(now);
        assertThat(past.findFlaw()).hasValueSatisfying(flaw -> assertThat(flaw).contains(version));
        assertThat(health.health().getStatus()).isEqualTo(StorageHealth.IMPAIRED);

        Files.delete(place);
        for (int i = 0; i < 500 && past.findFlaw().isPresent(); i++) {
            Thread.sleep(20);
        }

        assertThat(past.findFlaw()).isEmpty();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(past.find(version)).isPresent();
    }

    @Test
    void aFolderThatIsTakenAwayIsMadeAnew() throws IOException {
        EditionFolder past = EditionFolder.in(folder.resolve("past"));
        Edition first = read();
        past.keep(first);
        Files.delete(folder.resolve("past").resolve(first.catalogue().version() + ".zip"));
        Files.delete(folder.resolve("past"));
        changeAValue();
        Edition second = read();

        past.keep(second);

        assertThat(past.find(second.catalogue().version())).isPresent();
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whatIsNoFileOrABombIsUnknown() throws IOException {
        Path past = Files.createDirectory(folder.resolve("past"));
        Files.createDirectory(past.resolve("000000000001.zip"));
        Files.createSymbolicLink(past.resolve("000000000002.zip"), Path.of("/dev/zero"));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(past.resolve("000000000003.zip")))) {
            zip.putNextEntry(new ZipEntry("datapackage.json"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 500; i++) {
                zip.write(nothing);
            }
        }
        EditionFolder editions = EditionFolder.in(past);

        assertThat(List.of("000000000001", "000000000002", "000000000003"))
                .allSatisfy(version -> assertThat(editions.find(version)).isEmpty());
    }

    @Test
    void anOldVersionAnswersAsItDid() throws IOException {
        EditionFolder past = EditionFolder.in(folder.resolve("past"));
        Edition then = read();
        past.keep(then);
        changeAValue();
        Hindsight hindsight = hindsight(read(), past);

        assertThat(hindsight
                        .dashboard(query(then))
                        .answer(FIGURE, query(then))
                        .figure()
                        .stamp()
                        .dataVersion())
                .isEqualTo(then.catalogue().version());
    }

    private static Hindsight hindsight(Edition now, EditionFolder past) {
        return new Hindsight(new CurrentEdition(now), past, Clock.systemUTC());
    }

    private static Map<String, List<String>> query(Edition edition) {
        return Map.of("data", List.of(edition.catalogue().version()));
    }

    private Edition read() {
        Intake intake = DataPackageReader.read(data);
        assertThat(intake.flaws()).isEmpty();
        return Edition.of(intake.catalogue().orElseThrow(), intake.source());
    }

    /** Another number for an exact value that the figure shows and nothing is derived from; answers its id. */
    private String changeAValue() throws IOException {
        Catalogue catalogue = read().catalogue();
        String id = catalogue.figures().require(FIGURE).indicators().stream()
                .flatMap(indicator -> catalogue.listObservations(indicator).stream())
                .filter(observation -> observation.firmness() == Firmness.EXACT
                        && observation.nature() != Nature.DERIVED
                        && observation.reading().point().isPresent()
                        && catalogue
                                .observations()
                                .list(other -> other.derivation()
                                        .filter(derivation -> derivation.from().contains(observation.id()))
                                        .isPresent())
                                .isEmpty())
                .map(Observation::id)
                .findFirst()
                .orElseThrow();
        Path file = data.resolve("observations.csv");
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceFirst(
                                "(?m)^(" + id + ",.*,(?:stated|inferred)),[0-9.]+,,,,exact,", "$1,999,,,,exact,"));
        return id;
    }
}
