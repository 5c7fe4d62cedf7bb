package org.reliance.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reliance.catalogue.DataPackage;

class DataPackageFolderTest {

    private static final String FIRST = "000000000001";
    private static final String SECOND = "000000000002";
    private static final String THIRD = "000000000003";

    @TempDir
    private Path folder;

    private DataPackageFolder packages;

    @BeforeEach
    void roomForTwo() throws IOException {
        packages = DataPackageFolder.in(folder, 2);
    }

    @Test
    void theOldestGoesWhenThereAreTooMany() throws IOException {
        keep(FIRST, 30);
        keep(SECOND, 20);
        keep(THIRD, 10);

        assertThat(versions()).containsExactlyInAnyOrder(SECOND, THIRD);
    }

    @Test
    void aPackageThatIsInForceAgainIsTheNewest() throws IOException {
        keep(FIRST, 30);
        keep(SECOND, 20);
        packages.keep(FIRST, DataPackage.empty());
        packages.keep(THIRD, DataPackage.empty());

        assertThat(versions()).containsExactlyInAnyOrder(FIRST, THIRD);
    }

    @Test
    void aClockThatIsSetBackDoesNotTakeWhatIsInForce() throws IOException {
        keep(FIRST, -600);
        keep(SECOND, -500);
        packages.keep(THIRD, DataPackage.empty());

        assertThat(versions()).containsExactlyInAnyOrder(FIRST, THIRD);
    }

    @Test
    void whatAProgramLeftHalfWrittenLongAgoIsRemoved() throws IOException {
        Path left = Files.writeString(folder.resolve("package-1.part"), "half");
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minusSeconds(7200)));
        Path underWay = Files.writeString(folder.resolve("package-2.part"), "half");
        keep(FIRST, 10);

        assertThat(left).doesNotExist();
        assertThat(underWay).exists();
    }

    @Test
    void otherFilesInTheFolderStayAndAreNotCounted() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "not a package");
        keep(FIRST, 20);
        keep(SECOND, 10);

        assertThat(versions()).containsExactlyInAnyOrder(FIRST, SECOND);
        assertThat(folder.resolve("notes.txt")).exists();
    }

    /** Keeps a package that was last in force so many minutes ago. */
    private void keep(String version, int minutesAgo) throws IOException {
        packages.keep(version, DataPackage.empty());
        Files.setLastModifiedTime(
                folder.resolve(version + ".zip"), FileTime.from(Instant.now().minusSeconds(60L * minutesAgo)));
    }

    private List<String> versions() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".zip"))
                    .map(name -> name.substring(0, name.length() - ".zip".length()))
                    .toList();
        }
    }
}
