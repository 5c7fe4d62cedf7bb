package org.reliance.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.reliance.dashboard.Archive;
import org.reliance.dashboard.Edition;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the data package in force, as one file. */
@RestController
@Tag(name = "Catalogue")
class DataPackageController {

    /** No clock in the file: the same data make the same bytes. 1980 is the first year that a zip knows. */
    private static final long WITHOUT_TIME = 315_576_000_000L;

    private static final String README = "README.md";

    private final Archive archive;

    DataPackageController(Archive archive) {
        this.archive = archive;
    }

    @Operation(
            summary = "The data package in force, as a zip",
            description =
                    "A Frictionless tabular data package: the descriptor and the tables byte for byte as they were "
                            + "read, and a README that says how to cite.")
    @GetMapping("/api/v1/data-package.zip")
    ResponseEntity<byte[]> zip() throws IOException {
        Edition edition = archive.edition();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("data-package-" + edition.catalogue().version() + ".zip")
                                .build()
                                .toString())
                .body(zip(edition));
    }

    private static byte[] zip(Edition edition) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : edition.source().files().entrySet()) {
                write(zip, file.getKey(), file.getValue());
            }
            if (!edition.source().files().containsKey(README)) {
                write(zip, README, Readme.of(edition).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static void write(ZipOutputStream zip, String path, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTime(WITHOUT_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
