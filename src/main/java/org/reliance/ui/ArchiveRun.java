package org.reliance.ui;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.reliance.render.FigureArchive;
import org.reliance.scratch.ScratchFolder;
import org.reliance.server.BusyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An archive that is being written for one reader, on a thread of its own, into a temporary file. It ends in one of four
 * ways, of which its listener is told; the file of one that is not finished is deleted.
 */
final class ArchiveRun {

    private static final Logger LOG = LoggerFactory.getLogger(ArchiveRun.class);

    private final AtomicBoolean isWanted = new AtomicBoolean(true);
    private final Path file;

    /** Writes the archive into a stream and says how far it is. */
    interface Work {
        void write(OutputStream out, FigureArchive.Progress progress) throws IOException;
    }

    /** Is told how it goes, on the thread of the run. */
    interface Listener {
        void written(int count);

        void finished(Path file);

        void cancelled();

        void busy();

        void failed();
    }

    private ArchiveRun(Path file) {
        this.file = file;
    }

    /** Begins. */
    static ArchiveRun start(Work work, Listener listener) {
        ArchiveRun run = new ArchiveRun(newFile());
        Thread.ofVirtual().name("archive").start(() -> run.run(work, listener));
        return run;
    }

    private static Path newFile() {
        try {
            return ScratchFolder.ofThisProcess().newFile(".zip");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it after the figure that is being drawn; a finished one is forgotten. */
    void cancel() {
        isWanted.set(false);
        delete();
    }

    private void run(Work work, Listener listener) {
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                work.write(out, count -> after(count, listener));
            }
            requireWanted();
            listener.finished(file);
        } catch (CancellationException e) {
            delete();
            listener.cancelled();
        } catch (BusyException e) {
            delete();
            listener.busy();
        } catch (IOException | RuntimeException e) {
            LOG.error("an archive of all figures failed", e);
            delete();
            listener.failed();
        }
    }

    private void after(int count, Listener listener) {
        requireWanted();
        listener.written(count);
    }

    private void requireWanted() {
        if (!isWanted.get()) {
            throw new CancellationException();
        }
    }

    private void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} cannot be deleted", file, e);
        }
    }
}
