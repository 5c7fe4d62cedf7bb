package org.reliance.catalogue.file;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What can be seen of the files of a package without reading them: whoever edits one changes its time, its size or its
 * identity. Links are seen themselves, since a package may be exchanged by turning one.
 */
record Listing(Map<Path, Look> files) {

    private static final int DEPTH = 3;

    /** One file as it looks. */
    record Look(FileTime changed, long size, String identity) {}

    Listing {
        files = Map.copyOf(files);
    }

    /** Looks at a directory; what cannot be looked at is left out. */
    static Listing of(Path directory) throws IOException {
        Map<Path, Look> looks = new HashMap<>();
        Files.walkFileTree(directory, EnumSet.noneOf(FileVisitOption.class), DEPTH, new Visitor(looks));
        return new Listing(looks);
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {

        private final Map<Path, Look> looks;

        Visitor(Map<Path, Look> looks) {
            this.looks = looks;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes seen) {
            looks.put(file, new Look(seen.lastModifiedTime(), seen.size(), String.valueOf(seen.fileKey())));
            return looks.size() < Limits.FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException reason) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
