package org.reliance.catalogue.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Map;

/** A package whose files are in memory, by their paths. */
record Packed(Map<String, byte[]> files) implements PackageFiles {

    @Override
    public InputStream open(String path) throws IOException {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new NoSuchFileException(path);
        }
        return new ByteArrayInputStream(bytes);
    }
}
