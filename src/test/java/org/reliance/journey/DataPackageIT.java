package org.reliance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What someone does who takes all data away. */
@Journey
class DataPackageIT {

    /** Here {@code bin/test} validates the package as it was handed out, by the Frictionless project's own library. */
    private static final Path UNPACKED = Path.of("target", "journeys", "data-package");

    @Test
    void thePackageIsWholeAndSaysHowToCiteIt(Reader reader) throws IOException {
        reader.opens("/data").sees("How to cite");
        byte[] zip = Files.readAllBytes(reader.takesAway(() ->
                        reader.page().locator("a[href$='data-package.zip']").click())
                .path());
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = UNPACKED.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, in.readAllBytes());
            }
        }

        assertThat(UNPACKED.resolve("observations.csv")).hasSameBinaryContentAs(Path.of("data", "observations.csv"));
        assertThat(UNPACKED.resolve("README.md")).content().contains("## How to cite", "Data version");
    }
}
