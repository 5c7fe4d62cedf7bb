package org.reliance.catalogue.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;

/** Where the files of a package lie. */
sealed interface PackageFiles permits Directory, Bundle, Packed {

    /** Longest path within a package. */
    int PATH_CHARACTERS = 200;

    /**
     * Opens a file of the package.
     *
     * @param path relative, with slashes, already found to be {@linkplain #isInside inside}
     */
    InputStream open(String path) throws IOException;

    /**
     * All bytes of a file.
     *
     * @param path as in {@link #open}
     * @param limit how many there may be
     * @throws FileRefused when the file is missing, too large, outside of the package or cannot be read
     */
    default byte[] read(String path, int limit) throws FileRefused {
        try (InputStream in = open(path)) {
            byte[] bytes = in.readNBytes(limit);
            if (in.read() >= 0) {
                throw new FileRefused("the file is larger than " + limit + " bytes", "split it or thin it out");
            }
            return bytes;
        } catch (FileRefused e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw new FileRefused("the file is missing", "add it, or take it out of " + Descriptor.FILE);
        } catch (AccessDeniedException e) {
            throw new FileRefused("the file may not be read", "give the program the right to read it");
        } catch (IOException e) {
            throw new FileRefused(
                    "the file cannot be read (" + e.getClass().getSimpleName() + ")", "look after the disk");
        }
    }

    /** Whether a path names a file within any directory it is resolved against, before it meets a file system. */
    static boolean isInside(String path) {
        return path.length() <= PATH_CHARACTERS
                && path.chars().noneMatch(c -> "\\:*?".indexOf(c) >= 0 || c < ' ' || c == 0x7f)
                && Arrays.stream(path.split("/", -1))
                        .noneMatch(part -> part.isBlank() || part.equals(".") || part.equals(".."));
    }
}
