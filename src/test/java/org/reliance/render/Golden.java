package org.reliance.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/**
 * Files recorded once, looked at, and since then to stay as they are. {@code -Dgolden.record=true} records them anew, to be
 * looked at in the diff.
 */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/org/reliance/render/golden");

    private Golden() {}

    static void assertRecorded(String name, String text) {
        Path file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("golden.record")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
            assertThat(text).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A part of an Office file, an element a line. */
    static void assertRecorded(String name, XmlObject part) {
        assertRecorded(name, part.xmlText(new XmlOptions().setSavePrettyPrint().setSavePrettyPrintIndent(1)));
    }
}
