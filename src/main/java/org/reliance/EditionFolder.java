package org.reliance;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.reliance.catalogue.file.DataPackageFolder;
import org.reliance.dashboard.Edition;
import org.reliance.dashboard.PastEditions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the data packages that were in force in a folder of the server's own, so that old addresses can be held against
 * them. What cannot be kept is tried again until it can, and is named as a flaw meanwhile.
 */
final class EditionFolder implements PastEditions {

    private static final Logger LOG = LoggerFactory.getLogger(EditionFolder.class);

    /** Data are edited now and then; this is years. Each takes some 200 kB. */
    private static final int MOST_KEPT = 200;

    private static final int MOST_IN_MEMORY = 3;
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final Optional<DataPackageFolder> packages;
    private final Duration pause;
    private final SequencedMap<String, Edition> read = new LinkedHashMap<>();
    /** Those that are being read; whoever wants the same waits, and nobody else does. */
    private final Map<String, FutureTask<Optional<Edition>>> reading = new ConcurrentHashMap<>();

    private volatile Optional<String> flaw = Optional.empty();

    private EditionFolder(Optional<DataPackageFolder> packages, Duration pause) {
        this.packages = packages;
        this.pause = pause;
    }

    /** A folder, made when something is first kept. */
    static EditionFolder in(Path folder) {
        return in(folder, PAUSE);
    }

    /** @param pause before what could not be kept is tried again */
    static EditionFolder in(Path folder, Duration pause) {
        return new EditionFolder(Optional.of(DataPackageFolder.in(folder, MOST_KEPT)), pause);
    }

    /** No folder: nothing is kept. */
    static EditionFolder none() {
        return new EditionFolder(Optional.empty(), PAUSE);
    }

    void keep(Edition edition) {
        packages.filter(folder -> !isKept(folder, edition))
                .ifPresent(folder -> Thread.ofVirtual().name("edition-folder").start(() -> insist(folder, edition)));
    }

    private void insist(DataPackageFolder folder, Edition edition) {
        try {
            do {
                Thread.sleep(pause);
            } while (!isKept(folder, edition));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isKept(DataPackageFolder folder, Edition edition) {
        String version = edition.catalogue().version();
        try {
            folder.keep(version, edition.source());
            flaw = Optional.empty();
            return true;
        } catch (IOException e) {
            if (flaw.isEmpty()) {
                LOG.warn("Version {} of the data is not kept; it is tried again: {}", version, e.toString());
            }
            flaw = Optional.of("version %s of the data cannot be kept (%s)".formatted(version, e));
            return false;
        }
    }

    @Override
    public Optional<String> findFlaw() {
        return flaw;
    }

    @Override
    public Optional<Edition> find(String version) {
        return recall(version).or(() -> await(version));
    }

    private Optional<Edition> recall(String version) {
        synchronized (read) {
            Optional<Edition> found = Optional.ofNullable(read.remove(version));
            found.ifPresent(edition -> read.putLast(version, edition));
            return found;
        }
    }

    private void remember(String version, Edition edition) {
        synchronized (read) {
            read.putLast(version, edition);
            if (read.size() > MOST_IN_MEMORY) {
                read.pollFirstEntry();
            }
        }
    }

    /** Reading a package takes a moment, and two readers of one old address need it once. */
    private Optional<Edition> await(String version) {
        FutureTask<Optional<Edition>> task =
                reading.computeIfAbsent(version, _ -> new FutureTask<>(() -> load(version)));
        try {
            task.run();
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            reading.remove(version, task);
        }
    }

    private Optional<Edition> load(String version) {
        Optional<Edition> found = packages.flatMap(folder -> {
            try {
                return folder.find(version)
                        .flatMap(intake -> PreparedData.of(intake).edition());
            } catch (IOException e) {
                LOG.warn("Version {} of the data cannot be read: {}", version, e.toString());
                return Optional.empty();
            }
        });
        found.ifPresent(edition -> remember(version, edition));
        return found;
    }
}
