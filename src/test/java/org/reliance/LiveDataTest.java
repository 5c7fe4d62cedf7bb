package org.reliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reliance.dashboard.CurrentEdition;

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
    void aDirectoryThatIsNotThereIsRefusedAtOnce() {
        assertThatThrownBy(() -> LiveData.in(directory.resolve("none"), EditionFolder.none()))
                .isInstanceOf(BrokenDataException.class)
                .hasMessageContaining("there is no such directory");
    }

    private void edit(String file, String text, String other) throws IOException {
        Path path = directory.resolve(file);
        String content = Files.readString(path);
        assertThat(content).contains(text);
        Files.writeString(path, content.replaceFirst(text, other));
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
