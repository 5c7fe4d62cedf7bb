package org.reliance.catalogue.file;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Watches a package that people edit and hands over what it has become, within two seconds of the last keystroke and
 * never while a file is still being written. It looks at the files time and again rather than waiting for the system to
 * tell, since not every file system does.
 *
 * <p>To miss no edit, make the watcher before reading the package for the first time, and start it afterwards.
 */
public final class DataPackageWatcher implements AutoCloseable {

    /** Time between two looks. An edit is read after two looks that are alike. */
    static final Duration PAUSE = Duration.ofMillis(200);

    private static final Logger LOG = System.getLogger(DataPackageWatcher.class.getName());

    private final Path directory;
    private final Settling<Listing> settling;
    private final CountDownLatch closed = new CountDownLatch(1);

    private DataPackageWatcher(Path directory) throws IOException {
        this.directory = directory;
        this.settling = new Settling<>(Listing.of(directory));
    }

    /** A watcher that takes the files for known as they are now. */
    public static DataPackageWatcher of(Path directory) throws IOException {
        return new DataPackageWatcher(directory);
    }

    /**
     * Begins to look.
     *
     * @param listener is handed the package whenever it has become another, sound or flawed, from a thread of the
     *     watcher's own
     */
    public void start(Consumer<Intake> listener) {
        Thread.ofPlatform().daemon().name("data-package-watcher").start(() -> watch(listener));
    }

    /** Ends the watch; what is being read at this moment is not handed over. */
    @Override
    public void close() {
        closed.countDown();
    }

    private void watch(Consumer<Intake> listener) {
        Optional<Intake> last = Optional.empty();
        boolean isBlind = false;
        try {
            while (!closed.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                try {
                    if (settling.takes(Listing.of(directory))) {
                        Intake intake = read();
                        if (last.isEmpty() || !isSame(last.get(), intake)) {
                            hand(intake, listener);
                            last = Optional.of(intake);
                        }
                    }
                    isBlind = false;
                } catch (IOException e) {
                    // Too many open files, a network drive that is away: it passes, and is said once.
                    if (!isBlind) {
                        LOG.log(Level.WARNING, "The data package in {0} cannot be looked at: {1}", directory, e);
                    }
                    isBlind = true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Intake read() {
        try {
            return DataPackageReader.read(directory);
        } catch (OutOfMemoryError e) {
            // All that was read is garbage by now, and what is in force is as it was.
            return Intake.flawed(List.of(new Flaw(
                    directory.toString(),
                    1,
                    1,
                    "the package needs more memory than the program has",
                    "thin it out, or start the program with more (-Xmx)")));
        }
    }

    private void hand(Intake intake, Consumer<Intake> listener) {
        if (closed.getCount() == 0) {
            return;
        }
        try {
            listener.accept(intake);
        } catch (RuntimeException | OutOfMemoryError e) {
            // The next edit may well succeed, so the watch goes on.
            LOG.log(Level.ERROR, "An edit of the data package could not be taken over", e);
        }
    }

    private static boolean isSame(Intake one, Intake other) {
        return one.flaws().equals(other.flaws())
                && one.catalogue()
                        .map(catalogue -> catalogue.version())
                        .equals(other.catalogue().map(catalogue -> catalogue.version()));
    }
}
