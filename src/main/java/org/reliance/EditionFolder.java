package org.reliance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.reliance.catalogue.file.DataPackageFolder;
import org.reliance.dashboard.Edition;
import org.reliance.dashboard.PastEditions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the data packages that were in force in a folder of the server's own, so that old addresses can be held against them. */
final class EditionFolder implements PastEditions {

    private static final Logger LOG = LoggerFactory.getLogger(EditionFolder.class);

    /** Data are edited now and then; this is years. Each takes some 200 kB. */
    private static final int MOST_KEPT = 200;

    private static final int MOST_IN_MEMORY = 3;

    private final Optional<DataPackageFolder> packages;
    private final SequencedMap<String, Edition> read = new LinkedHashMap<>();

    private EditionFolder(Optional<DataPackageFolder> packages) {
        this.packages = packages;
    }

    /** A folder; where nothing can be written, nothing is kept, and the program says so once. */
    static EditionFolder in(Path folder) {
        try {
            return new EditionFolder(Optional.of(DataPackageFolder.in(folder, MOST_KEPT)));
        } catch (IOException e) {
            LOG.warn("Older versions of the data are not kept, since {} cannot be written: {}", folder, e.toString());
            return new EditionFolder(Optional.empty());
        }
    }

    /** No folder: nothing is kept. */
    static EditionFolder none() {
        return new EditionFolder(Optional.empty());
    }

    void keep(Edition edition) {
        packages.ifPresent(folder -> {
            try {
                folder.keep(edition.catalogue().version(), edition.source());
            } catch (IOException e) {
                LOG.warn(
                        "Version {} of the data is not kept",
                        edition.catalogue().version(),
                        e);
            }
        });
    }

    @Override
    public Optional<Edition> find(String version) {
        // One at a time: reading a package takes a moment, and two readers of one old address need it once.
        synchronized (read) {
            Optional<Edition> found = Optional.ofNullable(read.remove(version)).or(() -> load(version));
            found.ifPresent(edition -> {
                read.putLast(version, edition);
                if (read.size() > MOST_IN_MEMORY) {
                    read.pollFirstEntry();
                }
            });
            return found;
        }
    }

    private Optional<Edition> load(String version) {
        return packages.flatMap(folder -> {
            try {
                return folder.find(version)
                        .flatMap(intake -> PreparedData.of(intake).edition());
            } catch (IOException e) {
                LOG.warn("Version {} of the data cannot be read", version, e);
                return Optional.empty();
            }
        });
    }
}
