package org.reliance.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever stands in a file, reading ends in a catalogue or in flaws. */
class AnyBytesTest {

    private static Path directory = Path.of("");

    @BeforeContainer
    static void write() throws IOException {
        directory = Files.createTempDirectory("reliance");
        PackageSketch.in(directory).write();
    }

    @AfterContainer
    static void clear() throws IOException {
        try (var files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(directory);
    }

    @Property(tries = 300)
    void endsOnAnyBytes(@ForAll @Size(max = 200) byte[] bytes) throws IOException {
        Files.write(directory.resolve("families.csv"), bytes);

        assertThat(DataPackageReader.read(directory).flaws()).isNotEmpty();
    }

    @Property(tries = 300)
    void endsOnAnythingLikeATable(@ForAll @Chars({',', '"', '\n', '\r', 'a', '1', '\uFEFF', 'ж'}) String text)
            throws IOException {
        String header = "id,title,question,position\n";
        Files.writeString(directory.resolve("families.csv"), header + text, StandardCharsets.UTF_8);

        assertThat(DataPackageReader.read(directory).flaws()).isNotEmpty();
    }

    @Property(tries = 300)
    void endsOnAnythingLikeADescriptor(
            @ForAll @Chars({'{', '}', '[', ']', ':', ',', '"', 'a', '1', ' ', '\n'}) String text) throws IOException {
        Path other = Files.createTempDirectory(directory, "descriptor");
        Files.writeString(other.resolve(Descriptor.FILE), text);

        assertThat(DataPackageReader.read(other).flaws()).isNotEmpty();
        Files.delete(other.resolve(Descriptor.FILE));
        Files.delete(other);
    }
}
