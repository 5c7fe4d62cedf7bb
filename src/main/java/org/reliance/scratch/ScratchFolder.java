package org.reliance.scratch;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The temporary files of this process, in a folder of its own below the machine's temporary directory. A lock beside the
 * folder says that the process lives; whoever starts later removes the folders of those that were ended without a chance
 * to clean up, and never those of others that run.
 *
 * <p>A folder that somebody takes away is made anew, and a full disk is a fault only as long as it is full.
 *
 * @see <a href="../../../../../../docs/decisions/2026-11-28-keep-temporary-files-in-one-folder.md">the decision</a>
 */
public final class ScratchFolder implements AutoCloseable {

    private static final Logger LOG = System.getLogger(ScratchFolder.class.getName());
    private static final String NAME = "reliance-";
    private static final String LOCK = ".lock";

    private final Path parent;
    private final Path folder;
    private final Path lockFile;
    private Optional<FileLock> lock = Optional.empty();
    private volatile Optional<String> flaw = Optional.empty();

    private static final class Once {
        private static final ScratchFolder OF_THIS_PROCESS =
                new ScratchFolder(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** A folder that is made when it is first needed. */
    ScratchFolder(Path parent) {
        this.parent = parent;
        String name = NAME + ProcessHandle.current().pid() + "-" + UUID.randomUUID();
        this.folder = parent.resolve(name);
        this.lockFile = parent.resolve(name + LOCK);
    }

    /** The folder of this process. */
    public static ScratchFolder ofThisProcess() {
        return Once.OF_THIS_PROCESS;
    }

    /**
     * Makes an empty file with a new name.
     *
     * @param ending of its name, such as {@code .zip}
     * @throws IOException when the disk is full or may not be written; the next call tries again
     */
    public Path newFile(String ending) throws IOException {
        return guarded(() -> Files.createTempFile(folder(), "", ending));
    }

    /**
     * Makes a file that holds these bytes, or none at all.
     *
     * @throws IOException as {@link #newFile}
     */
    public Path newFile(String ending, byte[] content) throws IOException {
        Path file = newFile(ending);
        try {
            return Files.write(file, content);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            report(e);
            throw e;
        }
    }

    /** Makes a folder within, unless it is there. */
    public Path folder(String name) throws IOException {
        return guarded(() -> Files.createDirectories(folder().resolve(name)));
    }

    /** What keeps files from being written; empty when nothing does. Looks again where something did. */
    public Optional<String> findFlaw() {
        if (flaw.isPresent()) {
            try {
                Files.delete(newFile(".trial", new byte[1]));
            } catch (IOException e) {
                report(e);
            }
        }
        return flaw;
    }

    /** Remembers that a file could not be written, so that somebody who looks after the server learns of it. */
    public void report(IOException e) {
        flaw = Optional.of("temporary files cannot be written in %s (%s)".formatted(parent, reason(e)));
    }

    private interface Making {
        Path make() throws IOException;
    }

    private Path guarded(Making making) throws IOException {
        try {
            Path made = making.make();
            flaw = Optional.empty();
            return made;
        } catch (IOException e) {
            report(e);
            throw e;
        }
    }

    private static String reason(IOException e) {
        return Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    }

    private synchronized Path folder() throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(parent);
            hold();
            Files.createDirectory(folder);
        }
        return folder;
    }

    /** The lock comes before the folder, so that no folder of a living process is ever without. */
    private void hold() throws IOException {
        if (lock.isPresent() && Files.exists(lockFile)) {
            return;
        }
        FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        lock = Optional.of(channel.lock());
    }

    /** Removes what processes have left that are gone. */
    public void cleanUp() {
        try (DirectoryStream<Path> locks = Files.newDirectoryStream(parent, NAME + "*" + LOCK)) {
            for (Path each : locks) {
                if (!each.equals(lockFile) && Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS)) {
                    removeIfLeft(each);
                }
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Temporary files of earlier runs are not removed from {0}: {1}", parent, reason(e));
        }
    }

    private void removeIfLeft(Path otherLock) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(otherLock, Set.of(StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
                FileLock held = channel.tryLock()) {
            if (held != null) {
                String name = otherLock.getFileName().toString();
                remove(parent.resolve(name.substring(0, name.length() - LOCK.length())));
                Files.deleteIfExists(otherLock);
            }
        } catch (OverlappingFileLockException e) {
            // It is one of this process.
            LOG.log(Level.DEBUG, "{0} is in use", otherLock);
        }
    }

    /** Follows no links. */
    private static void remove(Path tree) throws IOException {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes seen) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) throws IOException {
                Files.deleteIfExists(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Removes the folder; a file that is made later makes it anew. */
    @Override
    public synchronized void close() {
        try {
            remove(folder);
            if (lock.isPresent()) {
                lock.get().acquiredBy().close();
                lock = Optional.empty();
                Files.deleteIfExists(lockFile);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Temporary files are left in {0}: {1}", folder, reason(e));
        }
    }
}
