package org.reliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reliance.dashboard.CurrentEdition;
import org.reliance.render.TemplateFolder;
import org.springframework.boot.health.contributor.Status;

/** Edits of a data directory while the program runs. */
class LiveDataTest {

    /** Two seconds are promised; a machine under load gets more before the test gives up. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path directory;

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("data"))) {
            for (Path file : files.toList()) {
                Files.copy(file, directory.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void aSoundEditIsInForceAndAFlawedOneIsNamedAndLeavesItInForce() throws Exception {
        try (LiveData data = LiveData.in(directory, EditionFolder.none())) {
            CurrentEdition current = data.current();
            String first = current.get().catalogue().version();

            edit("reports.csv", "Sivitsky 2019", "Sivitsky 2019a");
            await(() -> !current.get().catalogue().version().equals(first));
            assertThat(current.get()
                            .catalogue()
                            .reports()
                            .require("sivitsky-2019")
                            .shortName())
                    .isEqualTo("Sivitsky 2019a");

            edit("reports.csv", "sivitsky-2019,", "sivitsky-1919,");
            await(() -> !current.flaws().isEmpty());
            assertThat(current.flaws()).anyMatch(flaw -> flaw.contains("sivitsky-2019"));
            assertThat(current.get().catalogue().reports().find("sivitsky-2019"))
                    .isPresent();

            edit("reports.csv", "sivitsky-1919,", "sivitsky-2019,");
            await(() -> current.flaws().isEmpty());
        }
    }

    @Test
    void anEditThatTheEquationsCannotUseLeavesTheOldDataInForceAndHealthSaysSo() throws Exception {
        try (LiveData data = LiveData.in(directory, EditionFolder.none())) {
            CurrentEdition current = data.current();
            DataHealth health = new DataHealth(current, TemplateFolder.none());
            String first = current.get().catalogue().version();
            assertThat(health.health().getStatus()).isEqualTo(Status.UP);
            assertThat(health.health().getDetails()).doesNotContainKey("since");
            Instant before = Instant.now();

            edit("models.csv", "\nloans,", "\nalchemy,Alchemy,What if?,9\nloans,");
            await(() -> !current.flaws().isEmpty());

            assertThat(current.get().catalogue().version()).isEqualTo(first);
            assertThat(health.health().getStatus()).isEqualTo(DataHealth.STALE);
            assertThat(detail(health, "flaws"))
                    .containsPattern("models\\.csv:\\d+:1 id: there are no equations for a model 'alchemy'");
            assertThat(Instant.parse(detail(health, "since"))).isBetween(before, Instant.now());

            edit("models.csv", "alchemy,Alchemy,What if.,9\n", "");
            await(() -> current.flaws().isEmpty());
            assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        }
    }

    @Test
    void aDirectoryThatGoesAwayAndComesBackIsTakenUpAgain() throws Exception {
        try (LiveData data = LiveData.in(directory, EditionFolder.none())) {
            CurrentEdition current = data.current();
            String first = current.get().catalogue().version();
            Path aside = directory.resolveSibling(directory.getFileName() + "-aside");

            Files.move(directory, aside);
            await(() -> !current.flaws().isEmpty());
            assertThat(current.get().catalogue().version()).isEqualTo(first);

            Files.move(aside, directory);
            await(() -> current.flaws().isEmpty());

            edit("reports.csv", "Sivitsky 2019", "Sivitsky 2019a");
            await(() -> !current.get().catalogue().version().equals(first));
        }
    }

    @Test
    void aDirectoryThatIsNotThereIsRefusedAtOnce() {
        assertThatThrownBy(() -> LiveData.in(directory.resolve("none"), EditionFolder.none()))
                .isInstanceOf(BrokenDataException.class)
                .hasMessageContaining("there is no such directory");
    }

    private void edit(String file, String text, String other) throws IOException {
        Path path = directory.resolve(file);
        String content = Files.readString(path);
        String edited = content.replaceFirst(text, other);
        assertThat(edited).isNotEqualTo(content);
        Files.writeString(path, edited);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private static String detail(DataHealth health, String key) {
        return Objects.requireNonNull(health.health().getDetails().get(key)).toString();
    }
}
