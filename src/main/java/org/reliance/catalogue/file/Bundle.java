package org.reliance.catalogue.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;

/** The package that travels on the class path under {@code data/}. */
record Bundle() implements PackageFiles {

    @Override
    public InputStream open(String path) throws IOException {
        InputStream in = Bundle.class.getResourceAsStream("/data/" + path);
        if (in == null) {
            throw new NoSuchFileException(path);
        }
        return in;
    }
}
