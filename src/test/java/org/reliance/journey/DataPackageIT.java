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

    /** Here {@code bin/test} validates the packages as they were handed out, by the Frictionless project's own library. */
    private static final Path HANDED_OUT = Path.of("target", "journeys");

    private static final Path UNPACKED = HANDED_OUT.resolve("data-package");

    @Test
    void thePackageIsWholeAndSaysHowToCiteIt(Reader reader) throws IOException {
        reader.opens("/data").sees("How to cite");
        byte[] zip = Files.readAllBytes(reader.takesAway(() ->
                        reader.page().locator("a[href$='data-package.zip']").click())
                .path());
        unpack(zip, UNPACKED);

        assertThat(UNPACKED.resolve("observations.csv")).hasSameBinaryContentAs(Path.of("data", "observations.csv"));
        assertThat(UNPACKED.resolve("README.md")).content().contains("## How to cite", "Data version");
    }

    @Test
    void theValuesOfAFigureAreAPackageOfTheirOwn(Reader reader) throws IOException {
        Path unpacked = HANDED_OUT.resolve("figure-package");
        unpack(
                reader.page()
                        .request()
                        .get("/api/v1/figures/oil-tax-loss.zip?oil-price=55")
                        .body(),
                unpacked);

        assertThat(unpacked.resolve("datapackage.json"))
                .content()
                .contains("\"profile\" : \"tabular-data-package\"", "CC-BY-4.0", "oil-price=55");
        assertThat(unpacked.resolve("oil-tax-loss.csv")).content().contains("series,subject,period");
    }

    private static void unpack(byte[] zip, Path to) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = to.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, in.readAllBytes());
            }
        }
    }
}
