package org.reliance.catalogue.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** A package in a directory of the file system. Links are followed as long as they stay within it. */
record Directory(Path root) implements PackageFiles {

    @Override
    public InputStream open(String path) throws IOException {
        Path real = root.resolve(path).toRealPath();
        if (!real.startsWith(root.toRealPath())) {
            throw new FileRefused("the file is a link out of the package", "put the file itself there");
        }
        // A pipe or device would be waited for without end.
        if (!Files.isRegularFile(real)) {
            throw new FileRefused("this is no file", "put a file there, not a directory, pipe or device");
        }
        return Files.newInputStream(real, LinkOption.NOFOLLOW_LINKS);
    }
}
