package org.reliance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.reliance.catalogue.Catalogue;
import org.reliance.catalogue.file.DataPackageReader;
import org.reliance.catalogue.file.DataPackageWatcher;
import org.reliance.catalogue.file.Flaw;
import org.reliance.catalogue.file.Intake;
import org.reliance.dashboard.CurrentEdition;
import org.reliance.dashboard.Edition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The data in force, and the watch over the directory that they come from. */
final class LiveData implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LiveData.class);

    private final String place;
    private final CurrentEdition current;
    private final EditionFolder past;
    private final Optional<DataPackageWatcher> watcher;

    private LiveData(String place, Intake first, Optional<DataPackageWatcher> watcher, EditionFolder past) {
        this.place = place;
        this.past = past;
        this.current = new CurrentEdition(edition(place, first));
        past.keep(current.get());
        this.watcher = watcher;
        watcher.ifPresent(begun -> begun.start(this::take));
    }

    /**
     * The package that the program brings along; nobody edits it.
     *
     * @param past keeps what is in force
     */
    static LiveData bundled(EditionFolder past) {
        return new LiveData("the program itself", DataPackageReader.readBundled(), Optional.empty(), past);
    }

    /**
     * A package that people edit while the program runs.
     *
     * @param past keeps what is in force
     * @throws BrokenDataException when there is nothing sound to begin with
     */
    static LiveData in(Path directory, EditionFolder past) {
        // Before the first reading, so that no edit falls between the two.
        Optional<DataPackageWatcher> watcher =
                Files.isDirectory(directory) ? Optional.of(watcher(directory)) : Optional.empty();
        return new LiveData(directory.toString(), DataPackageReader.read(directory), watcher, past);
    }

    private static DataPackageWatcher watcher(Path directory) {
        try {
            return DataPackageWatcher.of(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("the data package in " + directory + " cannot be watched", e);
        }
    }

    CurrentEdition current() {
        return current;
    }

    private void take(Intake intake) {
        if (intake.catalogue().filter(this::isInForce).isPresent()) {
            if (!current.flaws().isEmpty()) {
                current.confirm();
                LOG.warn("The data package in {} is as it was before the edit that was not taken over", place);
            }
            return;
        }
        PreparedData next = prepared(intake);
        next.edition().ifPresent(edition -> {
            past.keep(edition);
            current.replace(edition);
            LOG.warn("The data package in {} was edited and is in force", place);
        });
        if (next.edition().isEmpty()) {
            next.flaws().forEach(flaw -> LOG.error("The edit was not taken over: {}", flaw));
            current.refuse(next.flaws().stream().map(Flaw::toString).toList());
        }
    }

    /** A fault of the program's own keeps the edit from being shown too, and whoever edits has to know. */
    private PreparedData prepared(Intake intake) {
        try {
            return PreparedData.of(intake);
        } catch (RuntimeException e) {
            LOG.error("The program failed on an edit of the data package in {}", place, e);
            Flaw failure = new Flaw(
                    place,
                    1,
                    1,
                    "the program failed on this edit (" + e.getClass().getSimpleName() + ")",
                    "take the edit back and report it with the log");
            return new PreparedData(Optional.empty(), List.of(failure));
        }
    }

    /** A file may be written without being changed. */
    private boolean isInForce(Catalogue catalogue) {
        return catalogue.version().equals(current.get().catalogue().version());
    }

    private static Edition edition(String place, Intake intake) {
        PreparedData prepared = PreparedData.of(intake);
        return prepared.edition().orElseThrow(() -> new BrokenDataException(place, prepared.flaws()));
    }

    @Override
    public void close() {
        watcher.ifPresent(DataPackageWatcher::close);
    }
}
