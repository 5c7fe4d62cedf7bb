package org.reliance.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataPackageWatcherTest {

    /** Long enough for a machine with much else to do. */
    private static final long PATIENCE_SECONDS = 30;

    @TempDir
    Path directory;

    private final BlockingQueue<Intake> handed = new LinkedBlockingQueue<>();
    private PackageSketch sketch;
    private DataPackageWatcher watcher;

    @BeforeEach
    void watch() throws IOException {
        sketch = PackageSketch.in(directory).write();
        watcher = DataPackageWatcher.of(directory);
    }

    @AfterEach
    void close() {
        watcher.close();
    }

    private Intake next() throws InterruptedException {
        return Objects.requireNonNull(handed.poll(PATIENCE_SECONDS, TimeUnit.SECONDS), "nothing was handed over");
    }

    @Test
    void handsOverWhatAnEditMakesOfThePackage() throws InterruptedException {
        watcher.start(handed::add);
        sketch.rows("families", "gas,Natural gas,What does gas cost?,1").write();

        assertThat(next().catalogue().orElseThrow().families().require("gas").title())
                .isEqualTo("Natural gas");
    }

    @Test
    void missesNoEditBetweenTheFirstReadingAndTheStart() throws InterruptedException {
        sketch.rows("families", "gas,Natural gas,What does gas cost?,1").write();
        watcher.start(handed::add);

        assertThat(next().catalogue()).isPresent();
    }

    @Test
    void handsOverFlawsAndThenTheirMending() throws InterruptedException {
        watcher.start(handed::add);
        sketch.rows("families", "gas,Gas,What does gas cost?,first").write();
        assertThat(next().flaws()).singleElement().asString().startsWith("families.csv:2:4 position: 'first'");

        sketch.rows("families", "gas,Gas,What does gas cost?,2").write();
        assertThat(next().flaws()).isEmpty();
    }

    @Test
    void handsOverThatTheDirectoryIsGone() throws IOException, InterruptedException {
        watcher.start(handed::add);
        try (var files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(directory);

        assertThat(next().flaws()).singleElement().asString().contains("there is no such directory");
        Files.createDirectory(directory);
    }

    @Test
    void goesOnWhenAListenerFails() throws InterruptedException {
        watcher.start(intake -> {
            handed.add(intake);
            throw new IllegalStateException("a listener that fails on purpose");
        });
        sketch.rows("families", "gas,One,What does gas cost?,1").write();
        next();
        sketch.rows("families", "gas,Another,What does gas cost?,1").write();

        assertThat(next().catalogue().orElseThrow().families().require("gas").title())
                .isEqualTo("Another");
    }

    @Test
    void goesOnWhenAListenerFindsNoMemory() throws InterruptedException {
        watcher.start(intake -> {
            handed.add(intake);
            throw new OutOfMemoryError("none left, on purpose");
        });
        sketch.rows("families", "gas,One,What does gas cost?,1").write();
        next();
        sketch.rows("families", "gas,Another,What does gas cost?,1").write();

        assertThat(next().catalogue()).isPresent();
    }

    @Test
    void needsTwoLooksThatTogetherTakeWellUnderTwoSeconds() {
        assertThat(DataPackageWatcher.PAUSE.multipliedBy(2)).isLessThan(Duration.ofSeconds(1));
    }
}
